// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/ruletext.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

// Fields as "src=10.0.0.0/8 dport=0".
RuleText textOf(const QString& fields)
{
    const QStringList names { QStringLiteral("ip"),    QStringLiteral("src"),
                              QStringLiteral("sport"), QStringLiteral("dst"),
                              QStringLiteral("dport"), QStringLiteral("proto") };
    RuleText text;
    for (const QString& field : fields.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const qsizetype name = names.indexOf(field.section(QLatin1Char('='), 0, 0));
        Q_ASSERT(name >= 0);
        text.texts[static_cast<std::size_t>(name)] = field.section(QLatin1Char('='), 1);
    }
    return text;
}

QString shown(const RuleText& text)
{
    return QStringLiteral("%1|%2|%3|%4|%5|%6")
        .arg(text.texts[0], text.texts[1], text.texts[2], text.texts[3], text.texts[4],
             text.texts[5]);
}

SuspiciousConnection connection(int sport, int dport, const char* proto)
{
    SuspiciousConnection row;
    row.srcip = *IpAddress::parse(std::string_view("10.0.0.5"));
    row.dstip = *IpAddress::parse(std::string_view("2001:db8::1"));
    row.sport = static_cast<std::uint16_t>(sport);
    row.dport = static_cast<std::uint16_t>(dport);
    row.proto = QString::fromLatin1(proto);
    return row;
}

} // namespace

class TestRuleText : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreRead_data()
    {
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char* fields, const char* rule) {
            QTest::newRow(fields) << QString::fromLatin1(fields) << QString::fromLatin1(rule);
        };
        row("", "");
        row("src=10.1.2.3/8", "src 10.0.0.0/8");
        row("dport=0", "dport 0"); // a port, not any
        row("ip=fe80::1 proto=udp", "ip fe80::1, proto udp");
        row("src=10.0.0.1-10.0.0.9 sport=65535 dst=::/0",
            "src 10.0.0.1-10.0.0.9, dst ::/0, "
            "sport 65535");
    }

    void fieldsAreRead()
    {
        QFETCH(QString, fields);
        const RuleReading reading = readRule(textOf(fields));
        QCOMPARE(reading.firstProblem(), QString());
        QVERIFY(reading.isRight());
        QTEST(reading.rule.toString(), "rule");
    }

    void blanksAroundDoNotCount()
    {
        RuleText text;
        text[RuleField::Src] = QStringLiteral("  10.0.0.1\t");
        text[RuleField::Dport] = QStringLiteral("   ");
        QCOMPARE(readRule(text).rule.toString(), QStringLiteral("src 10.0.0.1"));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("fields");
        QTest::addColumn<int>("field");
        const auto row = [](const char* fields, RuleField field) {
            QTest::newRow(fields) << QString::fromLatin1(fields) << int(field);
        };
        row("ip=10.0.0.300", RuleField::Ip);
        row("src=10.0.0.0/33", RuleField::Src);
        row("src=10.0.0.9-10.0.0.1", RuleField::Src);
        row("dst=example.org", RuleField::Dst);
        row("sport=65536", RuleField::Sport);
        row("sport=-1", RuleField::Sport);
        row("dport=http", RuleField::Dport);
        row("dport=80.0", RuleField::Dport);
        row("proto=ATransportNobodyKnows", RuleField::Proto);
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(QString, fields);
        QFETCH(int, field);
        const RuleReading reading = readRule(textOf(fields));
        QVERIFY(!reading.isRight());
        for (std::size_t i = 0; i < ruleFieldCount; ++i)
            QCOMPARE(!reading.problems[i].isEmpty(), int(i) == field);
        // The sentence names what was typed.
        QVERIFY(reading.firstProblem().contains(fields.section(QLatin1Char('='), 1)));
    }

    void longTextIsCutInTheSentence()
    {
        RuleText text;
        text[RuleField::Src] = QString(10000, QLatin1Char('x'));
        QVERIFY(readRule(text).firstProblem().size() < 300);
    }

    void aConnectionsRule_data()
    {
        QTest::addColumn<int>("sport");
        QTest::addColumn<int>("dport");
        QTest::addColumn<QString>("expected");
        QTest::newRow("client to server")
            << 50123 << 443 << QStringLiteral("|10.0.0.5||2001:db8::1|443|TCP");
        QTest::newRow("reply") << 443 << 50123 << QStringLiteral("|10.0.0.5|443|2001:db8::1||TCP");
        QTest::newRow("server above 1023")
            << 50123 << 8443 << QStringLiteral("|10.0.0.5||2001:db8::1|8443|TCP");
        QTest::newRow("its reply")
            << 8443 << 50123 << QStringLiteral("|10.0.0.5|8443|2001:db8::1||TCP");
        QTest::newRow("old client")
            << 1050 << 8443 << QStringLiteral("|10.0.0.5|1050|2001:db8::1|8443|TCP");
        QTest::newRow("both drawn")
            << 50123 << 50124 << QStringLiteral("|10.0.0.5|50123|2001:db8::1|50124|TCP");
        QTest::newRow("both low") << 123 << 123
                                  << QStringLiteral("|10.0.0.5|123|2001:db8::1|123|TCP");
    }

    void aConnectionsRule()
    {
        QFETCH(int, sport);
        QFETCH(int, dport);
        const SuspiciousConnection row = connection(sport, dport, "TCP");
        QTEST(shown(ruleTextOf(row)), "expected");
        const RuleReading reading = readRule(ruleTextOf(row));
        QVERIFY(reading.isRight() && reading.rule.matches(row));
    }

    void aPingsRuleKeepsPortZero()
    {
        // Type 8 code 0 is port 2048: the rule must not lose the type.
        const SuspiciousConnection ping = connection(0, 2048, "ICMP");
        QCOMPARE(shown(ruleTextOf(ping)), QStringLiteral("|10.0.0.5|0|2001:db8::1|2048|ICMP"));
    }
};

FW_TEST(TestRuleText, "tst_ruletext")

} // namespace fw

#include "tst_ruletext.moc"
