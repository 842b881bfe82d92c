// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sharedflowwriter.h"

#include "core/storage/rowtemplate.h"
#include "core/storage/store.h"

#include <QDateTime>

namespace fw {

namespace {

constexpr std::size_t mostPending = 5000;

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

SqlValues flowValues(const FlowRecord& flow, Day day)
{
    const auto second = static_cast<int>(flow.treceived - day.startSeconds());
    const int hour = second / 3600;
    return { { "treceived", formatTime(flow.treceived) },
             { "unix_tstamp", static_cast<qint64>(flow.unixTstamp) },
             { "tryear", day.year() },
             { "trmonth", day.month() },
             { "trday", day.day() },
             { "trhour", hour },
             { "trminute", second / 60 % 60 },
             { "trsec", second % 60 },
             { "tdur", flow.tdur },
             { "sip", flow.sip.toString() },
             { "dip", flow.dip.toString() },
             { "sport", flow.sport },
             { "dport", flow.dport },
             { "proto", text(flow.proto.view()) },
             { "flag", text(flow.flag.view()) },
             { "fwd", flow.fwd },
             { "stos", flow.stos },
             { "ipkt", static_cast<qint64>(flow.ipkt) },
             { "ibyt", static_cast<qint64>(flow.ibyt) },
             { "opkt", static_cast<qint64>(flow.opkt) },
             { "obyt", static_cast<qint64>(flow.obyt) },
             { "input", static_cast<qint64>(flow.input) },
             { "output", static_cast<qint64>(flow.output) },
             { "sas", static_cast<qint64>(flow.sas) },
             { "das", static_cast<qint64>(flow.das) },
             { "dtos", flow.dtos },
             { "dir", flow.dir },
             { "rip", flow.rip.toString() },
             { "h", hour } };
}

} // namespace

Result<std::unique_ptr<FlowWriter>>
SharedFlowWriter::open(std::unique_ptr<OdbcConnection> connection, Day day)
{
    auto writer = std::make_unique<SharedFlowWriter>(std::move(connection), day);
    if (const auto begun = writer->m_connection->begin(); !begun)
        return failure(begun.error());
    return writer;
}

SharedFlowWriter::SharedFlowWriter(std::unique_ptr<OdbcConnection> connection, Day day)
    : m_connection(std::move(connection))
    , m_day(day)
{
}

SharedFlowWriter::~SharedFlowWriter()
{
    m_connection->rollback();
}

Result<void> SharedFlowWriter::add(const FlowRecord& record)
{
    m_rows.push_back(record);
    ++m_flows;
    return m_rows.size() < mostPending ? Result<void>() : flush();
}

Result<void> SharedFlowWriter::flush()
{
    const auto& statements = m_connection->statements().named(QStringLiteral("insert_flow"));
    const auto rows = RowTemplate::of(statements.empty() ? Statement() : statements.back());
    if (!rows)
        return failure(rows.error());
    const QString title = QStringLiteral("flow");
    for (std::size_t from = 0; from < m_rows.size();) {
        const auto chunk =
            rows->chunk(m_connection->dialect(), dayValues(m_day), from, m_rows.size(),
                        [this](std::size_t row) { return flowValues(m_rows[row], m_day); });
        if (!chunk)
            return failure(chunk.error());
        const auto sent = m_connection->dialect().rowParameters == Parameters::Bind
            ? m_connection->execute(chunk->text, chunk->values, title)
            : m_connection->execute(chunk->text, title);
        if (!sent)
            return sent;
        from += chunk->rows;
    }
    m_rows.clear();
    return {};
}

Result<bool> SharedFlowWriter::hasSource(const QByteArray& hash)
{
    SqlValues values = dayValues(m_day);
    values.push_back({ "hash", QString::fromLatin1(hash) });
    const auto count = m_connection->number("has_source", values);
    if (!count)
        return failure(count.error());
    return *count > 0;
}

Result<void> SharedFlowWriter::commit(const RawSource& source)
{
    if (const auto written = flush(); !written)
        return written;
    SqlValues values = dayValues(m_day);
    values.insert(values.end(),
                  { { "name", source.name },
                    { "hash", QString::fromLatin1(source.hash) },
                    { "bytes", static_cast<qint64>(source.bytes) },
                    { "flows", static_cast<qint64>(m_flows) },
                    { "rejected", static_cast<qint64>(source.rejected) },
                    { "imported_at", formatTime(QDateTime::currentSecsSinceEpoch()) } });
    if (const auto noted = m_connection->run("insert_source", values); !noted)
        return noted;
    if (const auto committed = m_connection->commit(); !committed)
        return committed;
    // Good plans are worth it; without them the flows are there all the same.
    (void)m_connection->run("analyze_flow");
    return {};
}

} // namespace fw
