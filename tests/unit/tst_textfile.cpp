// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfile.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/resource.h>

namespace fw {

class TestTextFile : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        const QByteArray content("a\0b\r\n", 5);
        QVERIFY(writeFileAtomically(path("one"), content));
        QCOMPARE(*readSmallFile(path("one")), content);
        QVERIFY(writeFileAtomically(path("one"), "shorter"));
        QCOMPARE(*readSmallFile(path("one")), QByteArray("shorter"));
        QVERIFY(writeFileSynced(path("two"), "longer than before"));
        QVERIFY(writeFileSynced(path("two"), "x"));
        QCOMPARE(*readSmallFile(path("two")), QByteArray("x"));
        // No temporary file stays behind.
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    }

    void aFailedWriteLeavesTheOldFile()
    {
        QVERIFY(QDir().mkpath(path("folder")));
        for (const QString& bad : { path("folder"), path("nowhere/file") }) {
            const auto written = writeFileAtomically(bad, "x");
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::Io);
            QVERIFY(written.error().message.contains(bad));
            QVERIFY(!writeFileSynced(bad, "x"));
        }
    }

    // As a disk that fills up: a part of the content is taken, and the reason comes with the rest.
    void aFullDiskIsNamed()
    {
        const QByteArray content(100'000, 'x');
        QVERIFY(writeFileSynced(path("source"), content));
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit before {};
        ::getrlimit(RLIMIT_FSIZE, &before);
        const rlimit room { 10'000, before.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &room);
        const auto replaced = writeFileAtomically(path("full"), content);
        const auto synced = writeFileSynced(path("full"), content);
        const auto copied = copyFileSynced(path("source"), path("full"));
        ::setrlimit(RLIMIT_FSIZE, &before);
        const QString said = QStringLiteral("%1 cannot be written: %2.")
                                 .arg(path("full"), QString::fromLocal8Bit(std::strerror(EFBIG)));
        QCOMPARE(replaced.error().message, said);
        QCOMPARE(synced.error().message, said);
        QCOMPARE(copied.error().message, said);
    }

    void aLargeFileIsRefused()
    {
        QVERIFY(writeFileSynced(path("large"), QByteArray(101, 'x')));
        QVERIFY(readSmallFile(path("large"), 101));
        const auto refused = readSmallFile(path("large"), 100);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::BadInput);
        QCOMPARE(readSmallFile(path("gone")).error().code, ErrorCode::NotFound);
        QCOMPARE(readSmallFile(m_folder.path()).error().code, ErrorCode::Io);
    }

    void renameReplaces()
    {
        QVERIFY(writeFileSynced(path("new"), "new"));
        QVERIFY(writeFileSynced(path("old"), "old"));
        QVERIFY(renameSynced(path("new"), path("old")));
        QCOMPARE(*readSmallFile(path("old")), QByteArray("new"));
        QVERIFY(!QFile::exists(path("new")));
        QCOMPARE(renameSynced(path("new"), path("old")).error().code, ErrorCode::Io);
    }

    void aCopyTellsItsHash()
    {
        const QByteArray content = QByteArray("line\n").repeated(500'000);
        QVERIFY(writeFileSynced(path("source"), content));
        const auto copied = copyFileSynced(path("source"), path("target"));
        QVERIFY(copied);
        QCOMPARE(copied->bytes, content.size());
        QCOMPARE(copied->hash,
                 QCryptographicHash::hash(content, QCryptographicHash::Blake2b_256).toHex());
        QCOMPARE(*readSmallFile(path("target")), content);
        QCOMPARE(copyFileSynced(path("gone"), path("target")).error().code, ErrorCode::NotFound);
    }

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

FW_TEST(TestTextFile, "tst_textfile")

} // namespace fw

#include "tst_textfile.moc"
