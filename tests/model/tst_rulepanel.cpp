// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/connectiontext.h"
#include "tests/support/testmain.h"
#include "views/models/historymodel.h"
#include "views/pages/rulepanel.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

namespace fw {

namespace {

constexpr const char* rows = R"(
    0 1e-6 01:02:03 10.0.0.3 50123 203.0.113.9 443 TCP 1 2 3 4
    1 2e-6 01:02:04 10.0.0.4 50124 203.0.113.9 443 TCP 1 2 3 4
    2 3e-5 01:02:05 10.0.0.3 0     10.0.0.4    0   ICMP 1 2 3 4
)";

// The panel with somebody who counts for it.
struct Fixture
{
    std::shared_ptr<const SuspiciousConnections> connections = test::connections(rows);
    DayVerdicts verdicts;
    RulePanel panel;
    QString asked; // the rule the last preview was wanted for
    std::optional<Severity> severity;

    Fixture()
    {
        QObject::connect(&panel, &RulePanel::previewWanted, &panel,
                         [this](const ScoreRule& rule, std::optional<Severity> wanted) {
                             asked = rule.toString();
                             severity = wanted;
                             panel.showPreview(previewRule(*connections, verdicts, rule, wanted));
                         });
        panel.resize(400, 500);
        panel.show();
    }
    QLineEdit& field(const char* name) { return *panel.findChild<QLineEdit*>(QLatin1String(name)); }
    QString words() { return panel.findChild<QLabel*>(QStringLiteral("ruleWords"))->text(); }
    QPushButton& button(const char* name)
    {
        return *panel.findChild<QPushButton*>(QLatin1String(name));
    }
};

} // namespace

class TestRulePanel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyRuleScoresNothing()
    {
        Fixture f;
        QSignalSpy given(&f.panel, &RulePanel::ruleGiven);
        QVERIFY(f.words().contains(QLatin1String("at least one field")));
        QVERIFY(!f.button("ruleApply").isEnabled());
        QTest::keyClick(&f.field("ruleSrc"), Qt::Key_Return);
        QCOMPARE(given.size(), 0);
        QCOMPARE(f.asked, QString());
    }

    void eachKeyCountsAnew()
    {
        Fixture f;
        QTest::keyClicks(&f.field("ruleDport"), QStringLiteral("44"));
        QCOMPARE(f.words(), QStringLiteral("No connection of this day matches."));
        QVERIFY(!f.button("ruleApply").isEnabled());
        QTest::keyClicks(&f.field("ruleDport"), QStringLiteral("3"));
        QCOMPARE(f.asked, QStringLiteral("dport 443"));
        QCOMPARE(f.words(), QStringLiteral("2 row(s), 2 connection(s), 3 host(s)."));
        QVERIFY(f.button("ruleApply").isEnabled());
        QCOMPARE(f.panel.hosts().rowCount(), 3);
        QCOMPARE(f.panel.hosts().index(0, HostsModel::Host).data().toString(),
                 QStringLiteral("203.0.113.9"));
        QCOMPARE(f.panel.hosts().index(0, HostsModel::AsDestination).data().toString(),
                 QStringLiteral("2"));
    }

    void anotherVerdictIsSaid()
    {
        Fixture f;
        f.verdicts[f.connections->front().key()] = { Severity::Low, 1, {}, {}, {} };
        f.field("ruleDst").setText(QStringLiteral("203.0.113.9"));
        QVERIFY2(f.words().contains(QLatin1String("1 of them have another verdict")),
                 qPrintable(f.words()));
        // The same one is no other.
        QTest::mouseClick(f.panel.findChild<QRadioButton*>(QStringLiteral("ruleVerdict3")),
                          Qt::LeftButton);
        QCOMPARE(f.severity, std::optional(Severity::Low));
        QVERIFY(!f.words().contains(QLatin1String("another verdict")));
    }

    void aWrongFieldIsSaid()
    {
        Fixture f;
        f.field("ruleDport").setText(QStringLiteral("443"));
        f.field("ruleSrc").setText(QStringLiteral("10.0.0.300"));
        QVERIFY(f.words().contains(QLatin1String("10.0.0.300")));
        QVERIFY(!f.button("ruleApply").isEnabled());
        QCOMPARE(f.panel.hosts().rowCount(), 0);
    }

    void aLateAnswerChangesNothing()
    {
        Fixture f;
        f.field("ruleDport").setText(QStringLiteral("443"));
        QTest::mouseClick(&f.button("ruleEmpty"), Qt::LeftButton);
        ScorePreview late;
        late.rows = late.connections = 5;
        f.panel.showPreview(late);
        QVERIFY(!f.button("ruleApply").isEnabled());
    }

    void aConnectionFillsTheFields()
    {
        Fixture f;
        f.field("ruleIp").setText(QStringLiteral("9.9.9.9"));
        f.panel.fillFrom(f.connections->at(2));
        QCOMPARE(f.asked,
                 QStringLiteral("src 10.0.0.3, dst 10.0.0.4, sport 0, dport 0, proto ICMP"));
        QCOMPARE(f.field("ruleIp").text(), QString());
        QSignalSpy given(&f.panel, &RulePanel::ruleGiven);
        f.field("ruleNote").setText(QStringLiteral("  ping storm "));
        QTest::keyClick(&f.field("ruleDport"), Qt::Key_Return);
        QCOMPARE(given.size(), 1);
        QCOMPARE(given[0][0].value<ScoreRule>().toString(), f.asked);
        QCOMPARE(given[0][1].value<std::optional<Severity>>(), std::optional(Severity::High));
        QCOMPARE(given[0][2].toString(), QStringLiteral("ping storm"));
    }

    void theModelsKeepTheirPromises()
    {
        HostsModel hosts;
        const QAbstractItemModelTester hostsTester(&hosts);
        hosts.setHosts({ { *IpAddress::parse(std::string_view("10.0.0.1")), { 1, 0 } },
                         { *IpAddress::parse(std::string_view("10.0.0.2")), { 1, 2 } } });
        QCOMPARE(hosts.index(0, HostsModel::Host).data().toString(), QStringLiteral("10.0.0.2"));

        HistoryModel history;
        const QAbstractItemModelTester historyTester(&history);
        HistoryStep step;
        step.entry = 7;
        step.who = QStringLiteral("<b>ana</b>");
        step.bySeverity = { 0, 1, 0, 0 };
        step.note = QStringLiteral("<i>x");
        HistoryStep undone = step;
        undone.inForce = false;
        history.setSteps({ step, undone });
        QCOMPARE(history.index(0, HistoryModel::Who).data().toString(),
                 QStringLiteral("<b>ana</b>"));
        QVERIFY(!Qt::mightBeRichText(
            history.index(0, HistoryModel::Note).data(Qt::ToolTipRole).toString()));
        QVERIFY(history.index(1, HistoryModel::What)
                    .data()
                    .toString()
                    .endsWith(QLatin1String(", undone")));
        QVERIFY(history.index(1, 0).data(Qt::FontRole).value<QFont>().strikeOut());
        QVERIFY(!history.index(0, 0).data(Qt::FontRole).isValid());
        history.setSteps({});
        QCOMPARE(history.rowCount(), 0);
    }
};

FW_TEST(TestRulePanel, "tst_rulepanel")

} // namespace fw

#include "tst_rulepanel.moc"
