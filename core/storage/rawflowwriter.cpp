// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rawflowwriter.h"

#include "core/storage/addresscode.h"
#include "core/storage/rawfile.h"
#include "core/storage/schema.h"

#include <QDateTime>

#include <algorithm>
#include <cstring>

namespace fw {

namespace {

// Dictionary addresses remembered; beyond it the table itself is asked.
constexpr std::size_t mostRemembered = 1'000'000;

std::size_t mix(std::size_t seed, std::uint64_t value)
{
    seed ^= value + 0x9e3779b97f4a7c15ULL + (seed << 6) + (seed >> 2);
    return seed * 0xff51afd7ed558ccdULL;
}

std::uint64_t firstEight(std::string_view text)
{
    std::uint64_t value = 0;
    std::memcpy(&value, text.data(), std::min<std::size_t>(text.size(), sizeof value));
    return value;
}

} // namespace

std::size_t RawFlowWriter::KindHash::operator()(const Kind& kind) const noexcept
{
    std::size_t seed = mix(firstEight(kind.proto.view()), firstEight(kind.flag.view()));
    seed = mix(seed,
               static_cast<std::uint64_t>(kind.stos) << 32 | static_cast<std::uint32_t>(kind.fwd));
    seed = mix(seed,
               static_cast<std::uint64_t>(kind.dtos) << 32 | static_cast<std::uint32_t>(kind.dir));
    seed =
        mix(seed,
            static_cast<std::uint64_t>(kind.input) << 32 ^ static_cast<std::uint64_t>(kind.output));
    return mix(seed,
               std::hash<IpAddress>()(kind.rip) ^ static_cast<std::uint64_t>(kind.tstampOffset));
}

RawFlowWriter::RawFlowWriter(Database database, Day day, const Sizes& sizes)
    : m_database(std::move(database))
    , m_day(day)
    , m_start(day.startSeconds())
    , m_sizes(sizes)
{
}

RawFlowWriter::~RawFlowWriter()
{
    // Statements keep a transaction from ending; they go first.
    m_statements.reset();
    m_transaction.reset();
}

Result<std::unique_ptr<RawFlowWriter>> RawFlowWriter::open(const QString& path, Day day,
                                                           const Sizes& sizes)
{
    auto statements = fw::Statements::load(QStringLiteral(":/sql/sqlite/raw"));
    if (!statements)
        return failure(statements.error());
    Database::Options options;
    options.writeAheadLog = false;
    options.whenDamaged = whenRawFlowsDamaged();
    auto database = Database::open(path, std::move(*statements), options);
    if (!database)
        return failure(database.error());
    const auto version = database->number("schema_version");
    if (!version)
        return failure(version.error());
    if (*version > rawSchemaVersion)
        return madeByNewer(path);
    std::unique_ptr<RawFlowWriter> writer(new RawFlowWriter(std::move(*database), day, sizes));
    if (const auto ready = writer->prepare(); !ready)
        return failure(ready.error());
    return writer;
}

Result<void> RawFlowWriter::prepare()
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    m_transaction.emplace(std::move(*transaction));
    if (const auto made = m_database.run("schema"); !made)
        return made;
    const auto set = m_database.run("set_day",
                                    { { "start", static_cast<qint64>(m_start) },
                                      { "y", m_day.year() },
                                      { "m", m_day.month() },
                                      { "d", m_day.day() } });
    if (!set)
        return set;
    const auto nextAddress = m_database.number("next_address");
    const auto nextBatch = m_database.number("next_batch");
    if (!nextAddress || !nextBatch)
        return failure(nextAddress ? nextBatch.error() : nextAddress.error());
    m_nextAddress = *nextAddress;
    m_nextBatch = *nextBatch;
    if (!m_writing.offer(m_database.handle()))
        return failure(failed("flow_feed"));
    auto insertFlow = NativeStatement::prepare(m_database, "insert_flow");
    auto insertAddress = NativeStatement::prepare(m_database, "insert_address");
    auto findAddress = NativeStatement::prepare(m_database, "find_address");
    auto insertKind = NativeStatement::prepare(m_database, "insert_kind");
    auto addMinute = NativeStatement::prepare(m_database, "add_minute");
    for (const auto* statement :
         { &insertFlow, &insertAddress, &findAddress, &insertKind, &addMinute })
        if (!*statement)
            return failure(statement->error());
    m_statements.emplace(Statements { std::move(*insertFlow), std::move(*insertAddress),
                                      std::move(*findAddress), std::move(*insertKind),
                                      std::move(*addMinute) });
    return loadKinds();
}

Result<void> RawFlowWriter::loadKinds()
{
    auto rows = NativeStatement::prepare(m_database, "all_kinds");
    if (!rows)
        return failure(rows.error());
    while (rows->step()) {
        Kind kind {};
        kind.proto.assign(rows->text(1));
        kind.flag.assign(rows->text(2));
        kind.fwd = static_cast<std::int32_t>(rows->integer(3));
        kind.stos = static_cast<std::int32_t>(rows->integer(4));
        kind.dtos = static_cast<std::int32_t>(rows->integer(5));
        kind.dir = static_cast<std::int32_t>(rows->integer(6));
        kind.input = rows->integer(7);
        kind.output = rows->integer(8);
        kind.rip = IpAddress::parse(rows->text(9)).value_or(IpAddress());
        kind.tstampOffset = rows->integer(10);
        m_kinds.emplace(kind, static_cast<std::int32_t>(rows->integer(0)));
    }
    return {};
}

Error RawFlowWriter::failed(const char* step) const
{
    return m_database.nativeError(QLatin1String(step));
}

Result<std::int64_t> RawFlowWriter::addressCode(const IpAddress& address)
{
    if (const auto code = directAddressCode(address))
        return *code;
    if (const auto at = m_addresses.find(address); at != m_addresses.end())
        return at->second;
    char text[IpAddress::maxTextLength];
    const std::string_view view(text, address.toChars(text));
    if (m_addresses.size() >= mostRemembered)
        m_addresses.clear();
    NativeStatement& find = m_statements->findAddress;
    find.bindText(1, view);
    std::int64_t code = find.step() ? find.integer(0) : -1;
    find.reset();
    if (code < 0) {
        code = m_nextAddress++;
        NativeStatement& insert = m_statements->insertAddress;
        insert.bindInteger(1, code);
        insert.bindText(2, view);
        if (!insert.execute())
            return failure(failed("insert_address"));
    }
    m_addresses.emplace(address, code);
    return code;
}

Result<std::int32_t> RawFlowWriter::kindOf(const FlowRecord& r)
{
    const Kind kind { r.proto, r.flag,  r.fwd,    r.stos, r.dtos,
                      r.dir,   r.input, r.output, r.rip,  r.unixTstamp - r.treceived };
    if (m_lastKindId >= 0 && kind == m_lastKind)
        return m_lastKindId;
    const auto [at, isNew] = m_kinds.try_emplace(kind, static_cast<std::int32_t>(m_kinds.size()));
    m_lastKind = kind;
    m_lastKindId = at->second;
    if (!isNew)
        return at->second;
    char rip[IpAddress::maxTextLength];
    NativeStatement& insert = m_statements->insertKind;
    insert.bindInteger(1, at->second);
    insert.bindText(2, kind.proto.view());
    insert.bindText(3, kind.flag.view());
    insert.bindInteger(4, kind.fwd);
    insert.bindInteger(5, kind.stos);
    insert.bindInteger(6, kind.dtos);
    insert.bindInteger(7, kind.dir);
    insert.bindInteger(8, kind.input);
    insert.bindInteger(9, kind.output);
    insert.bindText(10, std::string_view(rip, kind.rip.toChars(rip)));
    insert.bindInteger(11, kind.tstampOffset);
    if (!insert.execute())
        return failure(failed("insert_kind"));
    return at->second;
}

Result<void> RawFlowWriter::add(const FlowRecord& record)
{
    const auto src = addressCode(record.sip);
    const auto dst = addressCode(record.dip);
    const auto kind = kindOf(record);
    if (!src || !dst)
        return failure(src ? dst.error() : src.error());
    if (!kind)
        return failure(kind.error());
    FlowValues row;
    row.reversed = *src > *dst ? 1 : 0;
    row.ipkt = record.ipkt;
    row.ibyt = record.ibyt;
    row.opkt = record.opkt;
    row.obyt = record.obyt;
    row.sas = record.sas;
    row.das = record.das;
    row.duration = record.tdur * 1000.0;
    row.kind = static_cast<std::uint32_t>(*kind);
    row.sport = record.sport;
    row.dport = record.dport;
    const auto t = static_cast<std::int32_t>(record.treceived - m_start);
    ++m_minutes[static_cast<std::size_t>(t / 60)];
    ++m_flows;
    m_filling.add({ std::min(*src, *dst), std::max(*src, *dst), t, 0 }, row);
    if (m_filling.size() >= m_sizes.batch)
        return beginWriting();
    return m_filling.size() % m_sizes.slice == 0 ? writeNext(m_sizes.slice) : Result<void>();
}

Result<void> RawFlowWriter::writeNext(std::size_t rows)
{
    if (m_writing.showNext(rows) && !m_statements->insertFlow.execute())
        return failure(failed("insert_flow"));
    return {};
}

Result<void> RawFlowWriter::beginWriting()
{
    if (const auto written = writeNext(m_writing.left()); !written)
        return written;
    const auto made =
        m_database.run("insert_batch", { { "id", static_cast<qint64>(m_nextBatch) } });
    if (!made)
        return made;
    m_writing.take(m_filling, m_nextBatch++);
    return {};
}

Result<void> RawFlowWriter::flush()
{
    if (m_filling.size() > 0)
        if (const auto begun = beginWriting(); !begun)
            return begun;
    if (const auto written = writeNext(m_writing.left()); !written)
        return written;
    m_filling.release();
    m_writing.release();
    return {};
}

Result<bool> RawFlowWriter::hasSource(const QByteArray& hash)
{
    const auto count = m_database.number("has_source", { { "hash", QString::fromLatin1(hash) } });
    if (!count)
        return failure(count.error());
    return *count > 0;
}

Result<void> RawFlowWriter::commit(const RawSource& source)
{
    if (const auto written = flush(); !written)
        return written;
    for (std::size_t minute = 0; minute < m_minutes.size(); ++minute) {
        if (m_minutes[minute] == 0)
            continue;
        m_statements->addMinute.bindInteger(1, static_cast<std::int64_t>(minute));
        m_statements->addMinute.bindInteger(2, m_minutes[minute]);
        if (!m_statements->addMinute.execute())
            return failure(failed("add_minute"));
    }
    const auto noted =
        m_database.run("insert_source",
                       { { "name", source.name },
                         { "hash", QString::fromLatin1(source.hash) },
                         { "bytes", static_cast<qint64>(source.bytes) },
                         { "flows", static_cast<qint64>(m_flows) },
                         { "rejected", static_cast<qint64>(source.rejected) },
                         { "imported_at", formatTime(QDateTime::currentSecsSinceEpoch()) } });
    if (!noted)
        return noted;
    const auto committed = m_transaction->commit();
    m_transaction.reset();
    return committed;
}

} // namespace fw
