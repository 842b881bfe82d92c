// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/runwriter.h"
#include "core/triage/history.h"
#include "core/triage/storedverdicts.h"
#include "tests/engines/analyst.h"
#include "tests/integration/dayfixture.h"

#include <QTest>

#include <algorithm>

namespace fw::test {

namespace {

template<typename T>
T expected(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return std::move(*result);
}

int number(std::optional<Severity> severity)
{
    return severity ? static_cast<int>(*severity) : 0;
}

} // namespace

SuspiciousConnection rankedRow(int port, const char* proto)
{
    SuspiciousConnection row;
    row.tstart = theDay().startSeconds() + 3600;
    row.srcip = IpAddress::fromIpv4(0x0a000005);
    row.dstip = IpAddress::fromIpv4(0xcb007109);
    row.sport = static_cast<std::uint16_t>(port);
    row.dport = 443;
    row.proto = QString::fromLatin1(proto);
    row.ipkt = port;
    row.ibyt = port * 100;
    row.score = 1e-9 * port;
    row.rank = port;
    return row;
}

SuspiciousConnections rankedRows(std::initializer_list<int> ports)
{
    SuspiciousConnections rows;
    for (const int port : ports)
        rows.push_back(rankedRow(port));
    return rows;
}

void runDay(Store& store, Day day, const SuspiciousConnections& rows)
{
    const auto writer = expected(store.beginRun(day, {}));
    expected(writer->replaceScores(rows));
    RunReport report;
    static int runs = 0;
    report.id = QStringLiteral("run-%1").arg(++runs);
    report.day = day;
    for (const auto& done : { writer->saveReport(report), writer->commit() })
        if (!done)
            qFatal("%s", qPrintable(done.error().text()));
}

QString shown(std::vector<StoredVerdict> rows)
{
    std::sort(rows.begin(), rows.end());
    QStringList parts;
    for (const auto& [connection, severity] : rows)
        parts += QStringLiteral("%1:%2").arg(connection.sport).arg(static_cast<int>(severity));
    return parts.join(QLatin1Char(' '));
}

Analyst::Analyst(const QString& folder, const QString& name,
                 const std::function<std::unique_ptr<Store>(const QString& localPath)>& makeStore)
    : m_workspace(expected(Workspace::open(folder + QLatin1Char('/') + name)))
    , m_store(makeStore(m_workspace->storePath()))
    , m_journal(expected(Journal::open(*m_workspace, name)))
{
}

void Analyst::score(std::initializer_list<int> ports, int severity)
{
    const auto done =
        m_journal->score(theDay(), rankedRows(ports), severityFromNumber(severity), {}, {});
    QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
}

QString Analyst::push()
{
    return push(*m_store);
}

QString Analyst::push(Store& store)
{
    const auto done = m_journal->project(theDay(), store);
    return done ? QString() : done.error().text();
}

QString Analyst::verdicts()
{
    return shown(storedVerdicts(expected(m_journal->day(theDay()))->verdicts()));
}

QString Analyst::conflicts()
{
    QStringList parts;
    for (const auto& [connection, ours, theirs] : expected(m_journal->conflicts(theDay())))
        parts +=
            QStringLiteral("%1:%2/%3").arg(connection.sport).arg(number(ours)).arg(number(theirs));
    return parts.join(QLatin1Char(' '));
}

QStringList Analyst::history()
{
    QStringList lines;
    for (const HistoryStep& step : historyOf(*expected(m_journal->day(theDay()))))
        lines.prepend(step.who + QStringLiteral(": ") + historyWords(step));
    return lines;
}

std::int64_t Analyst::waiting()
{
    return expected(m_journal->waiting());
}

QStringList Analyst::feedback() const
{
    QStringList lines;
    for (const QByteArray& line : readFile(m_workspace->feedbackPath(theDay())).split('\n').mid(1))
        if (const auto fields = line.split('\t'); fields.size() == 8)
            lines += QStringLiteral("%1 %2 %3")
                         .arg(QString::fromLatin1(fields[4]), QString::fromLatin1(fields[0]),
                              QString::fromLatin1(fields[7]));
    return lines;
}

} // namespace fw::test
