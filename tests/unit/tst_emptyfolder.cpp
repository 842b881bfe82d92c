// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/emptyfolder.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace fw {

class TestEmptyFolder : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        write("root/a/b/one");
        write("root/a/b/.hidden");
        write("root/a/b/deep/deeper/two");
        write("root/a/other");
        write("outside/precious");
    }

    void everythingInItGoes()
    {
        link("outside", "root/a/b/away"); // the link goes, what it means stays
        link("outside/precious", "root/a/b/deep/away");
        QVERIFY(emptyFolder(path("root"), names("a/b")));
        QCOMPARE(inside("root/a/b"), QStringList());
        QVERIFY(QFile::exists(path("root/a/other")));
        QVERIFY(QFile::exists(path("outside/precious")));
        removeIfEmpty(path("root"), names("a/b"));
        QVERIFY(!QFile::exists(path("root/a/b")));
        removeIfEmpty(path("root"), names("a"));
        QVERIFY(QFile::exists(path("root/a/other")));
    }

    void keptNamesStay()
    {
        int removed = 0;
        QVERIFY(emptyFolder(path("root"), names("a/b"), { QStringLiteral(".hidden") },
                            [&removed](std::string_view step, bool before) {
                                if (step == "remove" && before)
                                    ++removed;
                            }));
        QCOMPARE(inside("root/a/b"), QStringList(QStringLiteral(".hidden")));
        QCOMPARE(removed, 4);
    }

    void aLinkOnTheWayIsRefused_data()
    {
        QTest::addColumn<QString>("where");
        QTest::newRow("the folder") << QStringLiteral("root/x/b");
        QTest::newRow("above it") << QStringLiteral("root/x");
    }

    void aLinkOnTheWayIsRefused()
    {
        QFETCH(QString, where);
        write("outside/b/precious");
        if (where.endsWith(QLatin1Char('b')))
            QVERIFY(QDir().mkpath(path("root/x")));
        link(where.endsWith(QLatin1Char('b')) ? "outside/b" : "outside", where.toLatin1());
        const auto own = isOwnFolder(path("root"), names("x/b"));
        QVERIFY(!own);
        QCOMPARE(own.error().code, ErrorCode::Refused);
        const auto emptied = emptyFolder(path("root"), names("x/b"));
        QVERIFY(!emptied);
        QCOMPARE(emptied.error().code, ErrorCode::Refused);
        removeIfEmpty(path("root"), names("x/b"));
        QVERIFY(QFile::exists(path("outside/b/precious")));
        QVERIFY(QFile::exists(path("root/x/b")));
    }

    void theRootMayBeALink()
    {
        link("root", "entrance");
        QVERIFY(isOwnFolder(path("entrance"), names("a/b")).value());
        QVERIFY(emptyFolder(path("entrance"), names("a/b")));
        QCOMPARE(inside("root/a/b"), QStringList());
    }

    void whatIsNotThereIsEmpty()
    {
        QVERIFY(!isOwnFolder(path("root"), names("a/none")).value());
        QVERIFY(emptyFolder(path("root"), names("a/none")));
        removeIfEmpty(path("root"), names("a/none"));
        const auto file = isOwnFolder(path("root"), names("a/other"));
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::Refused);
        QVERIFY(!emptyFolder(path("root"), names("a/other")));
        QVERIFY(QFile::exists(path("root/a/other")));
    }

    void itGoesOnAfterWhatCannotBeRemoved()
    {
        if (::geteuid() == 0)
            QSKIP("root may remove everything");
        const auto deep = path("root/a/b/deep");
        QVERIFY(QFile::setPermissions(deep, QFile::ReadOwner | QFile::ExeOwner));
        const auto emptied = emptyFolder(path("root"), names("a/b"));
        QFile::setPermissions(deep, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!emptied);
        QVERIFY2(emptied.error().message.contains(QLatin1String("deep")),
                 qPrintable(emptied.error().message));
        QCOMPARE(inside("root/a/b"), QStringList(QStringLiteral("deep")));
    }

private:
    QString path(const QByteArray& name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }
    static QStringList names(const char* path)
    {
        return QString::fromLatin1(path).split(QLatin1Char('/'));
    }
    QStringList inside(const char* name) const
    {
        return QDir(path(name))
            .entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    void write(const char* name) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    void link(const char* target, const QByteArray& name) const
    {
        QVERIFY(QFile::link(path(target), path(name)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

FW_TEST(TestEmptyFolder, "tst_emptyfolder")

} // namespace fw

#include "tst_emptyfolder.moc"
