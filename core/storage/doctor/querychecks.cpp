// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/doctor/checks.h"
#include "core/storage/doctor/waiting.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>

namespace fw::doctor {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Doctor)
};

constexpr int limitSeconds = 2;
constexpr std::chrono::milliseconds patience(20'000);
constexpr std::chrono::milliseconds beforeCancel(1000);

QString planOf(const std::vector<Session::Row>& rows)
{
    QStringList lines;
    for (const Session::Row& row : rows)
        if (!row.empty())
            lines += row.front().toString();
    return lines.join(QLatin1Char('\n'));
}

QString setNativeQuery()
{
    return Tr::tr("Set UseNativeQuery=1 in the connection's options or in the driver's data "
                  "source, so that the driver sends SQL as it is.");
}

QString secondsText(qint64 milliseconds)
{
    return QString::number(static_cast<double>(milliseconds) / 1000, 'f', 1);
}

// How many rows of few ranks the long statement multiplies.
SqlValues longValues()
{
    return { { "most", 200 } };
}

} // namespace

Finding passesSqlOn(Examination& examination)
{
    const auto native = examination.session->rows("native");
    if (!native)
        return failed(native.error(), setNativeQuery());
    const QString number = Examination::textOf(*native, 0);
    const QString type = Examination::textOf(*native, 1);
    if (number != QLatin1String("7")
        || type.compare(QLatin1String("SMALLINT"), Qt::CaseInsensitive) != 0)
        return failed(Tr::tr("A cast to SMALLINT of 7 became %1 of the type %2.").arg(number, type),
                      setNativeQuery());
    const auto rows = examination.session->rows("hint_plan");
    if (!rows)
        return failed(rows.error(), setNativeQuery());
    const QString plan = planOf(*rows);
    if (plan.contains(QLatin1String("PARTITIONED")))
        return passed(Tr::tr("WITH, casts and hints arrive as they are."));
    if (plan.contains(QLatin1String("BROADCAST")))
        return failed(Tr::tr("WITH and casts arrive, but a hint is lost: the plan does not follow "
                             "it."),
                      setNativeQuery(), plan);
    return passed(Tr::tr("WITH and casts arrive as they are; the plan does not tell of the hint."),
                  plan);
}

Finding prunes(Examination& examination)
{
    const auto day = [](int d) {
        return SqlValues { { "y", 2016 }, { "m", 7 }, { "d", d } };
    };
    const auto row = [](std::size_t) {
        return SqlValues { { "n", 1 }, { "part", 1.0 } };
    };
    for (const int d : { 5, 6 })
        if (const auto written = examination.session->insert("replace_day", 1, row, day(d));
            !written)
            return failed(written.error(), Tr::tr("Attach this output to a bug report."));
    const auto rows = examination.session->rows("day_plan", day(5));
    if (!rows)
        return failed(rows.error(), Tr::tr("Attach this output to a bug report."));
    static const QRegularExpression pattern(QStringLiteral("partitions=(\\d+)/(\\d+)"));
    const QString plan = planOf(*rows);
    const auto match = pattern.match(plan);
    if (!match.hasMatch())
        return failed(Tr::tr("The plan does not say how many partitions are read."),
                      Tr::tr("Attach this output to a bug report."), plan);
    if (match.captured(1) != QLatin1String("1"))
        return failed(
            Tr::tr("A day reads %1 of %2 partitions.").arg(match.captured(1), match.captured(2)),
            Tr::tr("Attach this output to a bug report."), plan);
    return passed(Tr::tr("1 of %1 partitions.").arg(match.captured(2)));
}

Finding keepsTimeLimit(Examination& examination)
{
    const auto session = examination.anotherSession(limitSeconds);
    if (!session)
        return failed(session.error(), Tr::tr("Attach this output to a bug report."));
    const Alarm alarm(examination.stop, patience);
    (*session)->setStopToken(alarm.token());
    QElapsedTimer timer;
    timer.start();
    const auto rows = (*session)->rows("long", longValues());
    const QString after = secondsText(timer.elapsed());
    const QString advice = Tr::tr("A statement that hangs ends only by cancelling it; limit it on "
                                  "the server (Impala: EXEC_TIME_LIMIT_S).");
    if (rows)
        return failed(Tr::tr("A limit of %1 s was not kept: the statement ended by itself after "
                             "%2 s.")
                          .arg(QString::number(limitSeconds), after),
                      advice);
    if (rows.error().code == ErrorCode::Cancelled)
        return failed(
            Tr::tr("A limit of %1 s was not kept: the statement was cancelled after %2 s.")
                .arg(QString::number(limitSeconds), after),
            advice);
    if (rows.error().code != ErrorCode::TimedOut)
        return failed(rows.error(), Tr::tr("Attach this output to a bug report."));
    return passed(Tr::tr("A limit of %1 s ended a statement after %2 s.")
                      .arg(QString::number(limitSeconds), after),
                  rows.error().detail);
}

Finding cancels(Examination& examination)
{
    const auto session = examination.anotherSession();
    if (!session)
        return failed(session.error(), Tr::tr("Attach this output to a bug report."));
    const Alarm alarm(examination.stop, beforeCancel);
    (*session)->setStopToken(alarm.token());
    QElapsedTimer timer;
    timer.start();
    const auto rows = (*session)->rows("long", longValues());
    const qint64 elapsed = timer.elapsed();
    (*session)->setStopToken({});
    if (rows)
        return failed(Tr::tr("The statement did not stop, and ended by itself after %1 s.")
                          .arg(secondsText(elapsed)),
                      Tr::tr("Cancelling long work will have to wait for the server; tell it in a "
                             "bug report."));
    if (rows.error().code != ErrorCode::Cancelled)
        return failed(rows.error(), Tr::tr("Attach this output to a bug report."));
    if (const auto again = (*session)->number("count_rows"); !again)
        return failed(again.error(), Tr::tr("Attach this output to a bug report."));
    return passed(Tr::tr("The statement ended %1 s after it was asked to, and the session goes on.")
                      .arg(secondsText(std::max<qint64>(elapsed - beforeCancel.count(), 0))));
}

} // namespace fw::doctor
