// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/embeddedrunwriter.h"

#include "core/base/worker.h"
#include "core/storage/addresscode.h"
#include "core/storage/rankedpairs.h"
#include "core/storage/rawfile.h"
#include "core/storage/schema.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <tuple>

namespace fw {

namespace {

const QString rawSchema = QStringLiteral("raw");

// An address as text in a buffer of its own, alive as long as the object: what bindText wants.
class AddressText
{
public:
    explicit AddressText(const IpAddress& address)
        : m_size(address.toChars(m_chars.data()))
    {
    }
    operator std::string_view() const { return { m_chars.data(), m_size }; }

private:
    std::array<char, IpAddress::maxTextLength> m_chars {};
    std::size_t m_size;
};

struct Traffic
{
    std::int64_t flows = 0;
    std::int64_t bytes = 0;
    std::int64_t packets = 0;
};

} // namespace

Result<std::unique_ptr<RunWriter>> EmbeddedRunWriter::begin(EmbeddedStore& store, Day day,
                                                            const QString& rawFlows)
{
    refuseGuiThread("writing a run");
    auto writer = std::make_unique<EmbeddedRunWriter>(store, day);
    if (const auto ready = writer->prepare(rawFlows); !ready)
        return failure(ready.error());
    return writer;
}

Result<void> EmbeddedRunWriter::prepare(const QString& rawFlows)
{
    Database& database = m_store->database();
    // A cancelled first import leaves an empty file.
    if (QFileInfo(rawFlows).size() > 0) {
        // A file cannot be attached inside a transaction.
        if (const auto attached = database.attach(rawFlows, rawSchema, whenRawFlowsDamaged());
            !attached)
            return attached;
        m_attached = true;
        const auto version = database.number("raw_version");
        if (!version)
            return failure(version.error());
        if (*version > rawSchemaVersion)
            return madeByNewer(rawFlows);
    }
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failure(transaction.error());
    m_transaction.emplace(std::move(*transaction));
    if (m_attached) {
        // A first import that was killed leaves a file which is emptied when it is first read.
        const auto ready = database.number("raw_ready");
        if (!ready)
            return failure(ready.error());
        m_hasRawFlows = *ready > 0;
    }
    return {};
}

EmbeddedRunWriter::~EmbeddedRunWriter()
{
    // A statement keeps the file it reads attached.
    m_findAddress.reset();
    m_transaction.reset();
    if (m_attached)
        m_store->database().detach(rawSchema);
}

Error EmbeddedRunWriter::failed(const char* step) const
{
    return m_store->database().nativeError(QLatin1String(step));
}

Result<std::int64_t> EmbeddedRunWriter::replaceScores(const SuspiciousConnections& rows)
{
    Database& database = m_store->database();
    if (const auto emptied = database.run("delete_scores", dayValues(m_day)); !emptied)
        return failure(emptied.error());
    auto insert = NativeStatement::prepare(database, "insert_score");
    if (!insert)
        return failure(insert.error());
    for (const SuspiciousConnection& row : rows) {
        char time[timeTextLength];
        timeToChars(row.tstart, time);
        const AddressText src(row.srcip);
        const AddressText dst(row.dstip);
        insert->bindText(1, { time, timeTextLength });
        insert->bindText(2, src);
        insert->bindText(3, dst);
        insert->bindInteger(4, row.sport);
        insert->bindInteger(5, row.dport);
        insert->bindInteger(7, row.ipkt);
        insert->bindInteger(8, row.ibyt);
        insert->bindInteger(9, row.opkt);
        insert->bindInteger(10, row.obyt);
        insert->bindReal(11, row.score);
        insert->bindInteger(12, row.rank);
        insert->bindInteger(13, row.srcipInternal ? 1 : 0);
        insert->bindInteger(14, row.destipInternal ? 1 : 0);
        const std::array<QByteArray, 7> texts {
            row.proto.toUtf8(),     row.srcGeoloc.toUtf8(), row.dstGeoloc.toUtf8(),
            row.srcDomain.toUtf8(), row.dstDomain.toUtf8(), row.srcRep.toUtf8(),
            row.dstRep.toUtf8(),
        };
        constexpr std::array<int, 7> columns { 6, 15, 16, 17, 18, 19, 20 };
        for (std::size_t i = 0; i < texts.size(); ++i)
            insert->bindText(columns[i],
                             { texts[i].constData(), static_cast<std::size_t>(texts[i].size()) });
        insert->bindInteger(21, m_day.year());
        insert->bindInteger(22, m_day.month());
        insert->bindInteger(23, m_day.day());
        if (!insert->execute())
            return failure(failed("flow_scores"));
    }
    return static_cast<std::int64_t>(rows.size());
}

Result<std::optional<std::int64_t>> EmbeddedRunWriter::codeOf(const IpAddress& address)
{
    if (const auto code = directAddressCode(address))
        return code;
    if (!m_findAddress) {
        auto prepared = NativeStatement::prepare(m_store->database(), "raw_address");
        if (!prepared)
            return failure(prepared.error());
        m_findAddress.emplace(std::move(*prepared));
    }
    const AddressText text(address);
    m_findAddress->bindText(1, text);
    std::optional<std::int64_t> code;
    if (m_findAddress->step())
        code = m_findAddress->integer(0);
    const bool failedToFind = m_findAddress->failed();
    m_findAddress->reset();
    if (failedToFind)
        return failure(failed("raw_address"));
    return code;
}

Result<std::int64_t> EmbeddedRunWriter::replaceBySelect(const char* emptying, const char* filling)
{
    Database& database = m_store->database();
    SqlValues values = dayValues(m_day);
    if (const auto emptied = database.run(emptying, values); !emptied)
        return failure(emptied.error());
    if (!m_hasRawFlows)
        return 0;
    values.push_back({ "start", static_cast<qint64>(m_day.startSeconds()) });
    const auto filled = database.query(filling, values);
    if (!filled)
        return failure(filled.error());
    return filled->numRowsAffected();
}

Result<std::int64_t> EmbeddedRunWriter::replaceDetails(const SuspiciousConnections& rows)
{
    Database& database = m_store->database();
    if (m_hasRawFlows) {
        if (const auto made = database.run("ranked_tables"); !made)
            return failure(made.error());
        auto insert = NativeStatement::prepare(database, "insert_ranked_minute");
        if (!insert)
            return failure(insert.error());
        for (const RankedMinute& m : rankedMinutes(rows)) {
            const std::int64_t second = m.minute - m_day.startSeconds();
            const auto codeA = codeOf(m.a);
            const auto codeB = codeOf(m.b);
            if (!codeA || !codeB)
                return failure(codeA ? codeB.error() : codeA.error());
            if (!*codeA || !*codeB)
                continue; // no flow of this day has the address
            const bool inOrder = **codeA <= **codeB;
            const AddressText lo(inOrder ? m.a : m.b);
            const AddressText hi(inOrder ? m.b : m.a);
            insert->bindInteger(1, std::min(**codeA, **codeB));
            insert->bindInteger(2, std::max(**codeA, **codeB));
            insert->bindInteger(3, second);
            insert->bindText(4, lo);
            insert->bindText(5, hi);
            if (!insert->execute())
                return failure(failed("ranked_minute"));
        }
    }
    return replaceBySelect("delete_edge", "insert_edge");
}

Result<std::vector<ChordLink>> EmbeddedRunWriter::chordLinks(const SuspiciousConnections& rows)
{
    auto flows = NativeStatement::prepare(m_store->database(), "pair_flows");
    if (!flows)
        return failure(flows.error());
    std::vector<ChordLink> links;
    for (const RankedPair& pair : threatPairs(rows)) {
        const auto codeA = codeOf(pair.a);
        const auto codeB = codeOf(pair.b);
        if (!codeA || !codeB)
            return failure(codeA ? codeB.error() : codeA.error());
        if (!*codeA || !*codeB)
            continue; // no flow of this day has the address
        const bool inOrder = **codeA <= **codeB;
        // Adding up here is several times faster than SQL's GROUP BY over the same seeks, because
        // the pair's flows lie side by side.
        std::array<Traffic, 2> sent {}; // by a, by b
        flows->bindInteger(1, std::min(**codeA, **codeB));
        flows->bindInteger(2, std::max(**codeA, **codeB));
        while (flows->step()) {
            const bool byLo = flows->integer(0) == 0;
            Traffic& traffic = sent[byLo == inOrder ? 0 : 1];
            ++traffic.flows;
            traffic.bytes += flows->integer(1);
            traffic.packets += flows->integer(2);
        }
        flows->reset();
        if (flows->failed())
            return failure(failed("flow_chords"));
        for (const bool threatIsA : { true, false }) {
            if (!(threatIsA ? pair.aIsThreat : pair.bIsThreat))
                continue;
            const IpAddress& threat = threatIsA ? pair.a : pair.b;
            if (sent[0].flows > 0)
                links.push_back({ threat, pair.a, pair.b, sent[0].bytes, sent[0].packets });
            if (sent[1].flows > 0)
                links.push_back({ threat, pair.b, pair.a, sent[1].bytes, sent[1].packets });
        }
    }
    return links;
}

Result<std::int64_t> EmbeddedRunWriter::replaceChords(const SuspiciousConnections& rows)
{
    Database& database = m_store->database();
    if (const auto emptied = database.run("delete_chords", dayValues(m_day)); !emptied)
        return failure(emptied.error());
    if (!m_hasRawFlows)
        return 0;
    auto links = chordLinks(rows);
    if (!links)
        return failure(links.error());
    // Near the table's own order, so that rows go to pages that were just written.
    std::sort(links->begin(), links->end(), [](const ChordLink& x, const ChordLink& y) {
        return std::tie(x.ipThreat, x.srcip, x.dstip) < std::tie(y.ipThreat, y.srcip, y.dstip);
    });
    auto insert = NativeStatement::prepare(database, "insert_chord");
    if (!insert)
        return failure(insert.error());
    insert->bindInteger(6, m_day.year());
    insert->bindInteger(7, m_day.month());
    insert->bindInteger(8, m_day.day());
    for (const ChordLink& link : *links) {
        const AddressText threat(link.ipThreat);
        const AddressText src(link.srcip);
        const AddressText dst(link.dstip);
        insert->bindText(1, threat);
        insert->bindText(2, src);
        insert->bindText(3, dst);
        insert->bindInteger(4, link.ibyt);
        insert->bindInteger(5, link.ipkt);
        if (!insert->execute())
            return failure(failed("flow_chords"));
    }
    return static_cast<std::int64_t>(links->size());
}

Result<std::int64_t> EmbeddedRunWriter::replaceIngestSummary()
{
    return replaceBySelect("delete_ingest_summary", "insert_ingest_summary");
}

Result<void> EmbeddedRunWriter::addPendingFile(const QString& temporary, const QString& final)
{
    return m_store->database().run("insert_pending_file",
                                   { { "temporary", temporary }, { "final", final } });
}

Result<void> EmbeddedRunWriter::saveReport(const RunReport& report)
{
    std::int64_t sources = 0;
    if (m_hasRawFlows) {
        const auto count = m_store->database().number("raw_sources");
        if (!count)
            return failure(count.error());
        sources = *count;
    }
    return insertRun(m_store->database(), report, sources);
}

Result<void> EmbeddedRunWriter::commit()
{
    const auto committed = m_transaction->commit();
    m_transaction.reset();
    return committed;
}

} // namespace fw
