// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ranked table against QSortFilterProxyModel, in alternation in one process: sorting by a
// number and by an address, a substring filter with a view attached, scrolling by pages, a verdict
// key until it is painted, and the memory of a row. Orders and rows are compared; a difference
// ends the program. What counts are the ratios: absolute times belong to the machine.
//
//     table_bench [rows...]      default 5000 100000 1000000
//
// The proxy's filter needs time with the square of the rows: beyond 200,000 it is run only with
// FLOW_BENCH_SLOW set.
#include "tests/bench/table/ranked.h"
#include "views/pages/connectiontable.h"
#include "views/pages/triagepage.h"

#include <QApplication>
#include <QEventLoop>
#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace fw::bench {

namespace {

double seconds(clockid_t clock)
{
    timespec now {};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

// Milliseconds of CPU of the whole process, and of these the GUI thread's.
struct Cost
{
    double all = 0;
    double gui = 0;
};

Cost costOf(const std::function<void()>& work)
{
    const double all = seconds(CLOCK_PROCESS_CPUTIME_ID);
    const double gui = seconds(CLOCK_THREAD_CPUTIME_ID);
    work();
    return { (seconds(CLOCK_PROCESS_CPUTIME_ID) - all) * 1e3,
             (seconds(CLOCK_THREAD_CPUTIME_ID) - gui) * 1e3 };
}

double at(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1,
                           static_cast<std::size_t>(share * static_cast<double>(values.size())))];
}

// Asleep, not by asking again and again: the wait must cost nothing.
void waitFor(ConnectionModel& model)
{
    if (!model.isArranging())
        return;
    QEventLoop loop;
    QObject::connect(&model, &ConnectionModel::arranged, &loop, &QEventLoop::quit);
    loop.exec();
}

struct Tables
{
    std::shared_ptr<const ConnectionIndex> index;
    ConnectionModel ours;
    ConnectionTable view { ours };
    PlainModel plain;
    QSortFilterProxyModel proxy;
    QTableView proxyView;

    explicit Tables(int rows)
        : index(std::make_shared<const ConnectionIndex>(rankedRows(rows)))
        , plain(index)
    {
        ours.setHideScored(false);
        ours.setConnections(index);
        proxy.setSourceModel(&plain);
        proxy.setSortRole(PlainModel::OrderRole);
        proxy.setFilterKeyColumn(static_cast<int>(ConnectionColumn::Destination));
        proxyView.setModel(&proxy);
        proxyView.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        proxyView.verticalHeader()->hide();
        for (QTableView* table : { static_cast<QTableView*>(&view), &proxyView }) {
            table->resize(1280, 500);
            table->show();
        }
        QCoreApplication::processEvents();
    }
    void mustAgree(const char* what)
    {
        bool same = ours.rowCount() == proxy.rowCount();
        for (int row = 0; same && row < ours.rowCount(); ++row)
            same = ours.sourceRow(row)
                == static_cast<std::uint32_t>(proxy.mapToSource(proxy.index(row, 0)).row());
        if (same)
            return;
        std::fprintf(stderr, "%s: the rows differ\n", what);
        std::exit(1);
    }
};

void report(const char* what, const std::vector<Cost>& ours, const std::vector<Cost>& theirs)
{
    std::vector<double> mine, gui, ratios;
    for (std::size_t i = 0; i < ours.size(); ++i) {
        mine.push_back(ours[i].all);
        gui.push_back(ours[i].gui);
        if (i < theirs.size())
            ratios.push_back(theirs[i].all / ours[i].all);
    }
    std::printf("  %-28s ours %9.2f ms CPU, of these the GUI thread %8.2f", what, at(mine, 0.5),
                at(gui, 0.5));
    if (!ratios.empty())
        std::printf(", proxy/ours %7.1f (%.1f-%.1f)", at(ratios, 0.5), at(ratios, 0),
                    at(ratios, 1));
    std::printf("\n");
    std::fflush(stdout);
}

void timeSorting(Tables& t, int rounds)
{
    for (const auto column : { ConnectionColumn::InBytes, ConnectionColumn::Source }) {
        std::vector<Cost> ours, theirs;
        t.proxy.sort(-1); // it leaves equal values as they stood before, not by rank
        for (int round = 0; round < rounds; ++round) {
            const auto order = round % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder;
            ours.push_back(costOf([&] {
                t.ours.sort(static_cast<int>(column), order);
                waitFor(t.ours);
            }));
            theirs.push_back(costOf([&] { t.proxy.sort(static_cast<int>(column), order); }));
            t.mustAgree("sort");
        }
        report(column == ConnectionColumn::Source ? "sort by address" : "sort by number", ours,
               theirs);
    }
    t.ours.sort(-1);
    waitFor(t.ours);
    t.proxy.sort(-1);
}

void timeFilter(Tables& t, int rounds)
{
    const bool withProxy =
        t.ours.rowCount() <= 200'000 || qEnvironmentVariableIsSet("FLOW_BENCH_SLOW");
    std::vector<Cost> ours, theirs;
    for (int round = 0; round < (t.ours.rowCount() > 200'000 && withProxy ? 1 : rounds); ++round) {
        const QString text =
            QStringLiteral("0.113.%1").arg(round % 9 + 1); // a part of some destinations
        ours.push_back(costOf([&] {
            t.ours.setFilter(Filter::parse(text).value_or(Filter()));
            waitFor(t.ours);
        }));
        if (withProxy) {
            theirs.push_back(costOf([&] { t.proxy.setFilterFixedString(text); }));
            t.mustAgree("filter");
        }
        t.ours.setFilter({});
        waitFor(t.ours);
        if (withProxy)
            t.proxy.setFilterFixedString({});
    }
    report("filter by substring, view on", ours, theirs);
}

void timeScrolling(Tables& t)
{
    const auto times = [](QTableView& view) {
        std::vector<double> all;
        QScrollBar& bar = *view.verticalScrollBar();
        view.horizontalScrollBar()->setValue(150);
        bar.setValue(0);
        for (int page = 0; page < 200; ++page) {
            const double begin = seconds(CLOCK_MONOTONIC);
            bar.setValue(bar.value() + bar.pageStep());
            view.viewport()->repaint();
            all.push_back((seconds(CLOCK_MONOTONIC) - begin) * 1e3);
        }
        return all;
    };
    for (QTableView* view : { static_cast<QTableView*>(&t.view), &t.proxyView }) {
        const std::vector<double> all = times(*view);
        std::printf("  scroll a page, %-13s median %6.2f ms, p95 %6.2f, worst %6.2f\n",
                    view == &t.view ? "ours" : "proxy, plain", at(all, 0.5), at(all, 0.95),
                    at(all, 1));
    }
}

void timeVerdicts(const std::shared_ptr<const ConnectionIndex>& index)
{
    Selection selection;
    TriagePage page(selection);
    page.resize(1280, 800);
    page.show();
    page.showDay(index, {});
    page.table().setFocus();
    QCoreApplication::processEvents();
    for (const bool hides : { true, false }) {
        page.model().setHideScored(hides);
        page.table().selectRow(page.model().rowCount() / 2);
        QCoreApplication::processEvents();
        std::vector<double> all;
        for (int i = 0; i < 100; ++i) {
            const double begin = seconds(CLOCK_MONOTONIC);
            QTest::keyClick(&page.table(), Qt::Key_1);
            QCoreApplication::processEvents(); // paints what has to be
            all.push_back((seconds(CLOCK_MONOTONIC) - begin) * 1e3);
        }
        std::printf("  verdict key to repaint, %-14s median %6.2f ms, p95 %6.2f, worst %6.2f\n",
                    hides ? "row leaves" : "row stays", at(all, 0.5), at(all, 0.95), at(all, 1));
    }
}

void weigh(int rows)
{
    const auto perRow = [rows](std::int64_t bytes) {
        return static_cast<double>(bytes) / rows;
    };
    const std::int64_t before = residentBytes();
    const auto connections = rankedRows(rows);
    const std::int64_t withRows = residentBytes();
    ConnectionModel model;
    ConnectionTable view(model);
    view.resize(1280, 500);
    view.show();
    model.setConnections(std::make_shared<const ConnectionIndex>(connections));
    QCoreApplication::processEvents();
    const std::int64_t withTable = residentBytes();
    std::printf("  memory a row: %.0f bytes the connections, %.0f index, model and view\n",
                perRow(withRows - before), perRow(withTable - withRows));
}

} // namespace

} // namespace fw::bench

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_LOGGING_RULES", "qt.qpa.*=false"); // what the offscreen platform cannot do
    const QApplication app(argc, argv);
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(std::max(1, QByteArray(argv[i]).toInt()));
    if (sizes.empty())
        sizes = { 5'000, 100'000, 1'000'000 };
    for (const int rows : sizes) {
        std::printf("%d rows\n", rows);
        fw::bench::weigh(rows);
        fw::bench::Tables tables(rows);
        fw::bench::timeSorting(tables, 5);
        fw::bench::timeFilter(tables, 5);
        fw::bench::timeScrolling(tables);
        fw::bench::timeVerdicts(tables.index);
    }
    return 0;
}
