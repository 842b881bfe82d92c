// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/filterrows.h"
#include "tests/support/testmain.h"
#include "tests/unit/filtersamples.h"

#include <QTest>

#include <numeric>

namespace fw {

namespace {

Filter read(const QString& text)
{
    const auto filter = Filter::parse(text);
    if (!filter)
        qFatal("%s: %s", qPrintable(text), qPrintable(filter.error().sentence));
    return *filter;
}

} // namespace

// Laws that hold for every filter, tried on random ones.
class TestFilterRows : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFilterAndItsNegationPartTheRows()
    {
        test::FilterSamples samples(1);
        const auto day = samples.day(120);
        std::size_t some = 0;
        for (int i = 0; i < 400; ++i) {
            const QString text = samples.filter(3);
            const auto in = filterRows(read(text), day.columns());
            const auto out = filterRows(read(QStringLiteral("-(%1)").arg(text)), day.columns());
            QCOMPARE(in.size(), day.rows.size());
            QCOMPARE(out.size(), day.rows.size());
            for (std::size_t row = 0; row < in.size(); ++row)
                QVERIFY2(in[row] + out[row] == 1, qPrintable(text));
            const int matching = std::accumulate(in.begin(), in.end(), 0);
            some += matching > 0 && matching < 120 ? 1 : 0;
        }
        QVERIFY(some > 200); // or the law says nothing
    }

    void whatIsWrittenIsReadAsTheSame()
    {
        test::FilterSamples samples(2);
        for (int i = 0; i < 2000; ++i) {
            const QString text = samples.filter(4);
            const Filter filter = read(text);
            const QString written = filter.toString();
            QVERIFY2(read(written) == filter, qPrintable(text + QLatin1Char('\n') + written));
            QCOMPARE(read(written).toString(), written);
        }
    }

    void columnsAgreeWithRowsOneByOne()
    {
        test::FilterSamples samples(3);
        const auto day = samples.day(60);
        for (int i = 0; i < 300; ++i) {
            const QString text = samples.filter(2);
            const Filter filter = read(text);
            const auto all = filterRows(filter, day.columns());
            const FilterMatcher matcher(filter);
            for (std::size_t row = 0; row < all.size(); ++row)
                QVERIFY2(matcher.matches(day.rows[row], day.endNames[day.sources[row]],
                                         day.endNames[day.destinations[row]], day.verdicts[row])
                             == (all[row] != 0),
                         qPrintable(text));
        }
    }

    void alternativesAreAUnionAndTermsACut()
    {
        test::FilterSamples samples(4);
        const auto day = samples.day(80);
        for (int i = 0; i < 200; ++i) {
            const QString a = samples.filter(1);
            const QString b = samples.filter(1);
            const auto left = filterRows(read(a), day.columns());
            const auto right = filterRows(read(b), day.columns());
            const auto either =
                filterRows(read(QStringLiteral("(%1) or (%2)").arg(a, b)), day.columns());
            const auto both =
                filterRows(read(QStringLiteral("(%1) (%2)").arg(a, b)), day.columns());
            for (std::size_t row = 0; row < left.size(); ++row) {
                QCOMPARE(either[row], static_cast<std::uint8_t>(left[row] | right[row]));
                QCOMPARE(both[row], static_cast<std::uint8_t>(left[row] & right[row]));
            }
        }
    }

    void nothingIsKnownOfWhatIsNotThere()
    {
        test::FilterSamples samples(5);
        const auto day = samples.day(10);
        FilterColumns columns = day.columns();
        columns.endNames = {};
        columns.verdicts = {};
        const auto none = filterRows(read(QStringLiteral("network:lab or verdict:any")), columns);
        QCOMPARE(std::accumulate(none.begin(), none.end(), 0), 0);
        QCOMPARE(filterRows(Filter(), columns), std::vector<std::uint8_t>(10, 1));
        QVERIFY(filterRows(read(QStringLiteral("tcp")), {}).empty());
    }
};

FW_TEST(TestFilterRows, "tst_filterrows")

} // namespace fw

#include "tst_filterrows.moc"
