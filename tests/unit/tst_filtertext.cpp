// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/filter.h"
#include "core/triage/filtertext.h"
#include "tests/support/testmain.h"

#include <QTest>

Q_DECLARE_METATYPE(fw::FilterField)

namespace fw {

// Terms made by pointing at a cell, and filters they are put into.
class TestFilterText : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aTermFindsItsValue_data()
    {
        QTest::addColumn<FilterField>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("term");
        const auto row = [](FilterField field, const char* value, const char* term) {
            QTest::newRow(term) << field << QString::fromUtf8(value) << QString::fromUtf8(term);
        };
        row(FilterField::Source, "10.0.0.5", "src:10.0.0.5");
        row(FilterField::Destination, "2001:db8::1", "dst:2001:db8::1");
        row(FilterField::DestinationPort, "443", "dport:443");
        row(FilterField::Protocol, "ICMP6", "proto:ICMP6");
        row(FilterField::Score, "1.25e-06", "score:1.25e-06");
        row(FilterField::Time, "2016-07-08T01:02", "time:2016-07-08T01:02");
        row(FilterField::SourcePlace, "North Holland;Amsterdam",
            "srcplace=\"North Holland;Amsterdam\"");
        row(FilterField::DestinationDomain, "", "dstdomain=\"\"");
        row(FilterField::Note, "say \"no\", (later)", "note=\"say \\\"no\\\", (later)\"");
        row(FilterField::Text, "a b", "\"a b\"");
        row(FilterField::Verdict, "none", "verdict:none");
        row(FilterField::DestinationPort, "http", ""); // no such port
        row(FilterField::SourceReputation, "", "");
    }

    void aTermFindsItsValue()
    {
        QFETCH(FilterField, field);
        QFETCH(QString, value);
        QFETCH(QString, term);
        QCOMPARE(filterTerm(field, value, false), term);
        QCOMPARE(filterTerm(field, value, true),
                 term.isEmpty() ? QString() : QLatin1Char('-') + term);
        if (!term.isEmpty())
            QVERIFY(Filter::parse(term));
    }

    void termsAreAddedOnce_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* filter, const char* term, const char* result) {
            QTest::addRow("%s + %s", filter, term)
                << QString::fromUtf8(filter) << QString::fromUtf8(term)
                << QString::fromUtf8(result);
        };
        row("", "dport:443", "dport:443");
        row("  ", "dport:443", "dport:443");
        row("tcp", "dport:443", "tcp dport:443");
        row("tcp  \"a  b\"", "dport:443", "tcp  \"a  b\" dport:443");
        row("dport:443 tcp", "dport:443", "dport:443 tcp");
        row("dport=443", "dport:443", "dport=443"); // the same in other words
        row("tcp -dport:443 10.0.0.5", "dport:443", "tcp 10.0.0.5 dport:443");
        row("tcp not dport:443", "dport:443", "tcp dport:443");
        row("tcp dport!=443", "dport:443", "tcp dport:443");
        row("dport:443 and tcp", "-dport:443", "tcp -dport:443");
        row("tcp and dport:443", "-dport:443", "tcp -dport:443");
        row("dport:443", "-dport:443", "-dport:443");
        row("tcp or udp", "dport:443", "(tcp or udp) dport:443");
        row("(tcp or udp)", "dport:443", "(tcp or udp) dport:443");
        row("(tcp or udp) -dport:443", "dport:443", "(tcp or udp) dport:443");
        row("-(tcp or udp) ip:10.0.0.0/8", "-ip:10.0.0.0/8", "-(tcp or udp) -ip:10.0.0.0/8");
        row("dport:", "dport:443", "dport:443"); // cannot be read
        row("tcp", "dport:", "tcp");
    }

    void termsAreAddedOnce()
    {
        QFETCH(QString, filter);
        QFETCH(QString, term);
        QTEST(withTerm(filter, term), "result");
    }

    void aTermIsTakenOut()
    {
        const auto without = [](const char* filter, const char* term) {
            return withoutTerm(QString::fromUtf8(filter), QString::fromUtf8(term));
        };
        QCOMPARE(without("tcp dport:443", "dport:443"), QStringLiteral("tcp"));
        QCOMPARE(without("tcp", "udp"), QStringLiteral("tcp"));
        QCOMPARE(without("tcp or udp", "udp"), QStringLiteral("tcp or udp"));
        QCOMPARE(without("udp", "udp"), QString());
    }
};

FW_TEST(TestFilterText, "tst_filtertext")

} // namespace fw

#include "tst_filtertext.moc"
