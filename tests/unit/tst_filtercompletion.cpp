// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/filtercompletion.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

QString offersAt(const QString& text, int cursor)
{
    const auto values = [](const FilterFieldInfo& info, const QString& typed) {
        QStringList all;
        if (info.field == FilterField::Protocol)
            all = { QStringLiteral("TCP"), QStringLiteral("UDP") };
        else if (info.kind == FilterKind::Words)
            all = { QStringLiteral("North Holland"), QStringLiteral("Bavaria") };
        return all.filter(typed, Qt::CaseInsensitive);
    };
    const FilterOffers found = filterOffers(text, cursor, values);
    QStringList texts;
    for (const FilterOffer& offer : found.offers)
        texts += offer.text;
    return QStringLiteral("%1+%2 %3")
        .arg(found.offset)
        .arg(found.length)
        .arg(texts.join(QLatin1Char(' ')));
}

} // namespace

class TestFilterCompletion : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void offers_data()
    {
        QTest::addColumn<QString>("text"); // '|' is the cursor
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("dp|", "0+2 dport:");
        row("tcp DP|", "4+2 dport:");
        row("-inte|", "1+4 internal:");
        row("(inte|", "1+4 internal:");
        row("tst|", "0+3 time:"); // by another spelling
        row("proto:|", "6+0 TCP UDP");
        row("proto:t|", "6+1 TCP");
        row("proto:tcp,|", "10+0 TCP UDP");
        row("proto:tcp|", "6+3 "); // all there is
        row("proto:!=u|", "8+1 UDP");
        row("rep:>=m|", "6+1 medium");
        row("internal:|", "9+0 yes no src dst both");
        row("verdict:h| tcp", "8+1 high");
        row("place:hol|", "6+3 \"North Holland\"");
        row("place:\"nor|", "6+4 \"North Holland\"");
        row("place:\"nor\"|", "11+0 ");
        row("d|p", "1+0 "); // in the middle
        row("tcp |", "4+0 ");
        row("|", "0+0 ");
        row("\"dp|", "3+0 "); // text
        row("10.0|", "0+4 ");
    }

    void offers()
    {
        QFETCH(QString, text);
        const auto cursor = static_cast<int>(text.indexOf(QLatin1Char('|')));
        QTEST(offersAt(text.remove(QLatin1Char('|')), cursor), "expected");
    }
};

FW_TEST(TestFilterCompletion, "tst_filtercompletion")

} // namespace fw

#include "tst_filtercompletion.moc"
