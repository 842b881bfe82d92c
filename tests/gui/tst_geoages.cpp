// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainwindow.h"
#include "core/base/day.h"
#include "core/enrich/mmdbwriter.h"
#include "tests/gui/windowhand.h"
#include "tests/gui/windowwalk.h"
#include "tests/support/testmain.h"
#include "views/widgets/messagebar.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

using namespace test;

// A geolocation database that is too old is told of once, when the window opens.
class TestGeoAges : public EnglishTestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString workspace() const { return m_folder.filePath(QStringLiteral("workspace")); }

    void putDatabase(const char* name, int daysOld)
    {
        MmdbWriter writer(QStringLiteral("GeoLite2-Country"), QStringLiteral("test"),
                          Day::today().addDays(-daysOld).startSeconds());
        const MmdbValue place { MmdbValue::Map {
            { QStringLiteral("country"),
              MmdbValue { MmdbValue::Map {
                  { QStringLiteral("iso_code"), MmdbValue { QStringLiteral("NL") } } } } } } };
        writer.insert(*IpRange::parse(std::string_view("8.8.8.0/24")), place);
        QFile file(workspace() + QStringLiteral("/context/") + QLatin1String(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(writer.write());
    }

    // What the window says when it has come to rest.
    QString saidAtTheStart()
    {
        MainWindow window(workspace(), {});
        open(window);
        return messageOf(window);
    }

private Q_SLOTS:
    void initTestCase()
    {
        forgetSettings(m_folder);
        const auto made = makeSampleWorkspace(workspace(), Day(2026, 3, 18));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    }

    void itIsToldOnceAndAgainOfAnotherFile()
    {
        putDatabase("country.mmdb", 300);
        QCOMPARE(saidAtTheStart(), QString());
        putDatabase("country.mmdb", 400);
        const QString built = Day::today().addDays(-400).iso();
        const QString said = saidAtTheStart();
        QVERIFY2(said.startsWith(QStringLiteral("The geolocation database country.mmdb was built "
                                                "on %1, 13 month")
                                     .arg(built)),
                 qPrintable(said));
        QVERIFY2(said.endsWith(QStringLiteral("Places and owners may be out of date: put a newer "
                                              "one in its place, under File, Context services, "
                                              "Places.")),
                 qPrintable(said));
        QCOMPARE(saidAtTheStart(), QString());
        // Another one that is too old as well.
        putDatabase("country.mmdb", 500);
        QVERIFY(saidAtTheStart().contains(Day::today().addDays(-500).iso()));
        QCOMPARE(saidAtTheStart(), QString());
    }

    // Two things to be warned of at the start do not hide each other.
    void warningsStandTogether()
    {
        MessageBar bar;
        bar.addWarning(QStringLiteral("one"));
        bar.addWarning(QStringLiteral("two"));
        QCOMPARE(bar.text(), QStringLiteral("one\ntwo"));
        bar.showMessage(MessageBar::Kind::Info, QStringLiteral("done"));
        QCOMPARE(bar.text(), QStringLiteral("done"));
        bar.addWarning(QStringLiteral("three"));
        QCOMPARE(bar.text(), QStringLiteral("three"));
    }
};

FW_TEST(TestGeoAges, "tst_geoages")

} // namespace fw

#include "tst_geoages.moc"
