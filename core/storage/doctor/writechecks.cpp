// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"
#include "core/base/format.h"
#include "core/storage/doctor/checks.h"
#include "core/storage/doctor/waiting.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace fw::doctor {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Doctor)
};

constexpr std::size_t manyRows = 5000;
constexpr int rowsOfDay = 3;

SqlValues dayOf(int day)
{
    return { { "y", 2016 }, { "m", 7 }, { "d", day } };
}

SqlValues dayRow(std::size_t row)
{
    return { { "n", static_cast<int>(row) }, { "part", static_cast<double>(row) / 3 } };
}

// Makes this the day's rows, as the engine does it.
Result<void> writeDay(Examination& examination, int day, std::size_t rows)
{
    const bool overwrites = examination.isImpala();
    Session& session = *examination.session;
    if (!overwrites)
        if (const auto emptied = session.run("empty_day", dayOf(day)); !emptied)
            return emptied;
    const auto written =
        session.insert(overwrites ? "replace_day" : "insert_day", rows, dayRow, dayOf(day));
    if (!written)
        return failure(written.error());
    return {};
}

QString reportIt()
{
    return Tr::tr("Attach this output to a bug report; until it is mended, do not store here.");
}

// Does something and says how many rows the day then has.
template<typename Do>
Result<std::int64_t> countAfter(Examination& examination, int day, const Do& doIt)
{
    const Result<void> done = doIt();
    if (!done)
        return failure(done.error());
    return examination.session->number("count_day", dayOf(day));
}

Finding countFinding(const Result<std::int64_t>& count, std::int64_t expected)
{
    if (!count)
        return failed(count.error(), reportIt());
    if (*count != expected)
        return failed(Tr::tr("%1 rows were expected, and %2 are there.")
                          .arg(QString::number(expected), QString::number(*count)),
                      reportIt());
    return passed(Tr::tr("%n row(s), as expected.", nullptr, static_cast<int>(expected)));
}

SqlValues wideRow(std::size_t row)
{
    const QString place = QString::fromUtf8("Zürich, ZH, Switzerland");
    return { { "tstart", QStringLiteral("2016-07-08 00:00:05") },
             { "srcip", QStringLiteral("10.20.30.%1").arg(row % 250) },
             { "dstip", QStringLiteral("203.0.113.%1").arg(row % 250) },
             { "sport", 50123 },
             { "dport", 443 },
             { "proto", QStringLiteral("TCP") },
             { "ipkt", static_cast<qlonglong>(row) },
             { "ibyt", static_cast<qlonglong>(row) * 1000000 },
             { "opkt", 0 },
             { "obyt", 0 },
             { "score", 1.0 / static_cast<double>(row + 3) },
             { "rank", static_cast<int>(row) },
             { "srcip_internal", 1 },
             { "destip_internal", 0 },
             { "src_geoloc", place },
             { "dst_geoloc", place },
             { "src_domain", QStringLiteral("host-%1.example").arg(row) },
             { "dst_domain", QStringLiteral("www.example") },
             { "src_rep", QStringLiteral("") },
             { "dst_rep", QStringLiteral("") } };
}

} // namespace

Finding overwritesOnce(Examination& examination)
{
    const auto write = [&] {
        return writeDay(examination, 1, rowsOfDay);
    };
    const Finding once = countFinding(countAfter(examination, 1, write), rowsOfDay);
    return once.state == DoctorState::Passed
        ? countFinding(countAfter(examination, 1, write), rowsOfDay)
        : once;
}

Finding rollsBack(Examination& examination)
{
    if (const auto written = writeDay(examination, 1, rowsOfDay); !written)
        return failed(written.error(), reportIt());
    return countFinding(countAfter(examination, 1,
                                   [&]() -> Result<void> {
                                       Session& session = *examination.session;
                                       if (const auto begun = session.begin(); !begun)
                                           return begun;
                                       const auto written = writeDay(examination, 1, 1);
                                       session.rollback();
                                       return written;
                                   }),
                        rowsOfDay);
}

Finding empties(Examination& examination)
{
    return countFinding(countAfter(examination, 2,
                                   [&]() -> Result<void> {
                                       const auto written = writeDay(examination, 2, rowsOfDay);
                                       return written
                                           ? examination.session->run("empty_day", dayOf(2))
                                           : written;
                                   }),
                        0);
}

Finding overwritesItself(Examination& examination)
{
    return countFinding(countAfter(examination, 3,
                                   [&]() -> Result<void> {
                                       const auto written = writeDay(examination, 3, rowsOfDay);
                                       if (!written)
                                           return written;
                                       SqlValues values = dayOf(3);
                                       for (const SqlValue& value : dayRow(rowsOfDay))
                                           values.push_back(value);
                                       return examination.session->run("add_to_day", values);
                                   }),
                        rowsOfDay + 1);
}

// Only to know: the program never replaces a day this way, because of what may come of it.
Finding dropsPartition(Examination& examination)
{
    Session& session = *examination.session;
    const auto insert = [&session](int n) {
        return session.run("insert_outside", { { "d", 1 }, { "n", n } });
    };
    Result<void> done = session.run("make_outside");
    for (int n = 0; done && n < 2; ++n)
        done = insert(n);
    if (done)
        done = session.run("drop_outside_day", { { "d", 1 } });
    if (done)
        done = insert(2);
    const auto count = done ? session.number("count_outside", { { "d", 1 } })
                            : Result<std::int64_t>(failure(done.error()));
    (void)session.run("remove_outside");
    if (!count)
        return failed(count.error(),
                      Tr::tr("The program does not need this; tell it in a bug report."));
    return passed(*count == 1
                      ? Tr::tr("The rows dropped before do not come back.")
                      : Tr::tr("The rows dropped before come back (%1 in place of 1); the program "
                               "never replaces a day this way.")
                            .arg(*count));
}

Finding takesManyRows(Examination& examination)
{
    Session& session = *examination.session;
    QElapsedTimer timer;
    timer.start();
    const auto inserted = session.insert("insert_rows", manyRows, wideRow);
    const double seconds = static_cast<double>(std::max<qint64>(timer.elapsed(), 1)) / 1000;
    if (!inserted)
        return failed(inserted.error(), reportIt());
    const auto count = session.number("count_rows");
    if (!count)
        return failed(count.error(), reportIt());
    if (*count != static_cast<std::int64_t>(manyRows))
        return countFinding(count, manyRows);
    examination.inserted = *inserted;
    examination.hasRows = true;
    const QString speed = formatCount(static_cast<std::int64_t>(manyRows / seconds));
    const QString time = QString::number(seconds, 'f', 1);
    if (inserted->statements == 0)
        return passed(Tr::tr("%1 s: %2 rows a second").arg(time, speed));
    return passed(Tr::tr("%1 s in %n statement(s): %2 rows a second", nullptr, inserted->statements)
                      .arg(time, speed));
}

// Only to know: the program counts rows itself.
Finding countsRows(Examination& examination)
{
    const Session::Inserted& inserted = examination.inserted;
    if (inserted.counted < 0)
        return passed(Tr::tr("The driver does not know it; the program counts itself."));
    return passed(Tr::tr("The driver says %1 of %2 rows.")
                      .arg(QString::number(inserted.counted), QString::number(inserted.lastRows)));
}

Finding showsOthers(Examination& examination)
{
    constexpr int day = 4;
    const auto other = examination.anotherSession();
    if (!other)
        return failed(other.error(), reportIt());
    // So that it has seen the day without the rows.
    if (const auto before = (*other)->number("count_day", dayOf(day)); !before)
        return failed(before.error(), reportIt());
    if (const auto written = writeDay(examination, day, rowsOfDay); !written)
        return failed(written.error(), reportIt());
    constexpr int mostLooks = 20;
    QElapsedTimer timer;
    timer.start();
    for (int look = 0; look < mostLooks; ++look) {
        const auto count = (*other)->number("count_day", dayOf(day));
        if (!count)
            return failed(count.error(), reportIt());
        if (*count == rowsOfDay && look == 0)
            return passed(Tr::tr("At once."));
        if (*count == rowsOfDay)
            return failed(Tr::tr("Only %1 s after it was written.")
                              .arg(static_cast<double>(timer.elapsed()) / 1000, 0, 'f', 1),
                          Tr::tr("Behind a load balancer set the query option SYNC_DDL=1 for this "
                                 "user, or name one coordinator as the host."));
        pause(examination.stop, std::chrono::milliseconds(500));
        if (examination.stop.stop_requested())
            break;
    }
    return failed(Tr::tr("Not within %1 s.").arg(timer.elapsed() / 1000),
                  Tr::tr("Behind a load balancer set the query option SYNC_DDL=1 for this user, or "
                         "name one coordinator as the host."));
}

} // namespace fw::doctor
