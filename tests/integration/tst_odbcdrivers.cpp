// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/odbcdrivers.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

// With files of the test's own in the place of the machine's.
class TestOdbcDrivers : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("ODBCSYSINI", m_folder.path().toLocal8Bit());
        qputenv("ODBCINI", path("user.ini").toLocal8Bit());
    }

    void cleanupTestCase()
    {
        qunsetenv("ODBCSYSINI");
        qunsetenv("ODBCINI");
    }

    void noneIsNoError()
    {
        const auto catalog = odbcCatalog();
        QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().text()));
        QVERIFY(catalog->drivers.isEmpty());
        QVERIFY(catalog->sources.empty());
    }

    void allAreFound()
    {
        write(
            "odbcinst.ini",
            "[PostgreSQL Unicode]\nDriver=psqlodbcw.so\n[ODBC]\nTrace=No\n"
            "[Cloudera ODBC Driver for Impala]\nDescription=\xc3\xa4\nDriver=/opt/not/there.so\n");
        write("odbc.ini", "[shared lab]\nDriver=Cloudera ODBC Driver for Impala\n");
        write("user.ini", "[mine]\nDriver=/opt/x.so\nHost=h\n");
        const auto catalog = odbcCatalog();
        QVERIFY2(catalog, catalog ? "" : qPrintable(catalog.error().text()));
        QCOMPARE(catalog->drivers,
                 (QStringList { QStringLiteral("Cloudera ODBC Driver for Impala"),
                                QStringLiteral("PostgreSQL Unicode") }));
        QCOMPARE(
            catalog->sources,
            (std::vector<OdbcSource> { { QStringLiteral("mine"), QStringLiteral("/opt/x.so") },
                                       { QStringLiteral("shared lab"),
                                         QStringLiteral("Cloudera ODBC Driver for Impala") } }));
    }

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    void write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    QTemporaryDir m_folder;
};

FW_TEST(TestOdbcDrivers, "tst_odbcdrivers")

} // namespace fw

#include "tst_odbcdrivers.moc"
