// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/watchsettings.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

class TestWatchSettings : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatElseStandsThereStays()
    {
        const QByteArray before = R"({"version": 1, "import": {"mine": true}, "zzz": [1]})";
        const QStringList folders { QStringLiteral("/var/nfdump"), QStringLiteral("/in") };
        const auto written = withWatchedFolders(before, QStringLiteral("w.json"), folders);
        QVERIFY(written);
        QVERIFY(written->contains("\"mine\": true") && written->contains("\"zzz\""));
        const auto back = parseWatchedFolders(*written, QStringLiteral("w.json"));
        QVERIFY(back && *back == folders);
        QCOMPARE(*withWatchedFolders(*written, QStringLiteral("w.json"), folders), *written);
        QCOMPARE(*parseWatchedFolders(before, QStringLiteral("w.json")), QStringList());
        QCOMPARE(*parseWatchedFolders("{}", QStringLiteral("w.json")), QStringList());
    }

    void wrongOnesAreTold()
    {
        for (const char* wrong :
             { R"({"import": 1})", R"({"import": {"watch": "/in"}})",
               R"({"import": {"watch": [1]}})", R"({"import": {"watch": [""]}})" }) {
            const auto read = parseWatchedFolders(wrong, QStringLiteral("w.json"));
            QVERIFY2(!read, wrong);
            QCOMPARE(read.error().message,
                     QStringLiteral("w.json: \"import\" needs \"watch\": a list of folders."));
            QVERIFY(!withWatchedFolders(wrong, QStringLiteral("w.json"), {}));
        }
        QVERIFY(!parseWatchedFolders("{", QStringLiteral("w.json")));
        QVERIFY(!parseWatchedFolders("[]", QStringLiteral("w.json")));
    }
};

FW_TEST(TestWatchSettings, "tst_watchsettings")

} // namespace fw

#include "tst_watchsettings.moc"
