// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/flowfiles.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace fw {

class TestFlowFiles : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void foldersAreWalkedInOrder()
    {
        const QTemporaryDir folder;
        const QDir root(folder.path());
        QVERIFY(root.mkpath(QStringLiteral("b/inner")) && root.mkpath(QStringLiteral(".hidden")));
        for (const char* name : { "nfcapd.202607080010", "nfcapd.202607080005", "Z", "b/conn.log",
                                  "b/inner/x", ".hidden/y", ".dot" }) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
        }
        QFile empty(folder.filePath(QStringLiteral("empty")));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(folder.path(), folder.filePath(QStringLiteral("loop"))));
        QVERIFY(
            QFile::link(QStringLiteral("nowhere"), folder.filePath(QStringLiteral("dangling"))));
        QVERIFY(QFile::link(folder.filePath(QStringLiteral("Z")),
                            folder.filePath(QStringLiteral("link"))));
        QCOMPARE(
            ::mkfifo(QFile::encodeName(folder.filePath(QStringLiteral("pipe"))).constData(), 0600),
            0);

        for (const char* written : { "", "/", "//" }) {
            const FlowFiles found =
                listFlowFiles({ QStringLiteral("-"), folder.path() + QLatin1String(written),
                                QStringLiteral("gone.csv") });
            QStringList names;
            for (const FlowFile& file : found.files)
                names += (file.isFromFolder ? QStringLiteral("> ") : QString())
                    + QString(file.path).remove(folder.path() + QLatin1Char('/'));
            QCOMPARE(names.join(QLatin1Char(' ')),
                     QStringLiteral("- > Z > b/conn.log > b/inner/x > link > nfcapd.202607080005 "
                                    "> nfcapd.202607080010 gone.csv"));
            QStringList passedOver = found.passedOver;
            passedOver.replaceInStrings(folder.path() + QLatin1Char('/'), QString());
            passedOver.sort();
            QCOMPARE(passedOver.join(QLatin1Char(' ')),
                     QStringLiteral(".dot .hidden dangling empty loop pipe"));
        }
    }
};

FW_TEST(TestFlowFiles, "tst_flowfiles")

} // namespace fw

#include "tst_flowfiles.moc"
