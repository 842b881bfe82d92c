// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/contextsettings.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

class TestContextSettings : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void offUntilItIsSwitchedOn()
    {
        const QByteArray before = "{\"version\": 1, \"zebra\": [1], \"database\": {}}";
        QVERIFY(!parseContextSettings(before, QStringLiteral("w"))->hostNames);
        // Nothing changes, so nothing is written.
        QCOMPARE(*withContextSettings(before, QStringLiteral("w"), {}), before);
        const auto after = withContextSettings(before, QStringLiteral("w"), { true });
        QVERIFY(after);
        QVERIFY(parseContextSettings(*after, QStringLiteral("w"))->hostNames);
        QVERIFY2(after->indexOf("zebra") < after->indexOf("database"), after->constData());
        const auto back = withContextSettings(*after, QStringLiteral("w"), { false });
        QVERIFY(!parseContextSettings(*back, QStringLiteral("w"))->hostNames);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("a word") << QByteArray("{\"host_names\": {\"enabled\": \"yes\"}}");
        QTest::newRow("no object") << QByteArray("{\"host_names\": true}");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("a list") << QByteArray("[]");
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, json);
        const auto settings = parseContextSettings(json, QStringLiteral("workbench.json"));
        QVERIFY(!settings);
        QVERIFY(settings.error().message.contains(QLatin1String("workbench.json")));
        QVERIFY(!withContextSettings(json, QStringLiteral("workbench.json"), { true }));
    }
};

FW_TEST(TestContextSettings, "tst_contextsettings")

} // namespace fw

#include "tst_contextsettings.moc"
