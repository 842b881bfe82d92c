// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/importflows.h"

#include "core/base/worker.h"
#include "core/ingest/flowfeed.h"
#include "core/pipeline/daylock.h"
#include "core/storage/rawflowwriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <numeric>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ImportFlows)
};

// Over all days of a file, so that a file of many days does not multiply the memory. One day's
// two batches are less.
constexpr std::size_t mostPendingBytes = 110'000'000;

struct OpenDay
{
    DayLock lock;
    std::unique_ptr<FlowWriter> writer;
};

class Importer
{
public:
    Importer(const Workspace& workspace, const std::function<Result<void>(Day)>& locked,
             const OpenFlows& open)
        : m_workspace(workspace)
        , m_locked(locked)
        , m_open(open)
    {
    }

    Result<void> add(const FlowRecord& record)
    {
        const std::int64_t number = record.treceived / 86400;
        if (number != m_lastNumber) {
            auto writer = writerOf(Day::ofTime(record.treceived));
            if (!writer)
                return failure(writer.error());
            m_last = *writer;
            m_lastNumber = number;
        }
        return m_last->add(record);
    }

    Result<void> keepMemoryFlat()
    {
        std::size_t pending = 0;
        for (const auto& [day, open] : m_days)
            pending += open.writer->pendingBytes();
        if (pending < mostPendingBytes)
            return {};
        for (auto& [day, open] : m_days)
            if (const auto flushed = open.writer->flush(); !flushed)
                return flushed;
        return {};
    }

    Result<std::vector<ImportedDay>> commit(const RawSource& source)
    {
        std::vector<ImportedDay> result;
        for (auto& [day, open] : m_days) {
            const auto known = open.writer->hasSource(source.hash);
            if (!known)
                return failure(known.error());
            ImportedDay imported { day, open.writer->flows(), *known };
            if (!*known)
                if (const auto committed = open.writer->commit(source); !committed)
                    return failure(afterSome(result, committed.error()));
            m_committed = true;
            result.push_back(imported);
        }
        return result;
    }

    bool committedSome() const { return m_committed; }

private:
    Result<FlowWriter*> writerOf(Day day)
    {
        if (const auto at = m_days.find(day); at != m_days.end())
            return at->second.writer.get();
        auto lock = DayLock::acquire(m_workspace, day);
        if (!lock)
            return failure(lock.error());
        if (m_locked)
            if (const auto ready = m_locked(day); !ready)
                return failure(ready.error());
        auto writer = m_open ? m_open(day) : openRawFile(day);
        if (!writer)
            return failure(writer.error());
        FlowWriter* const result = writer->get();
        m_days.emplace(day, OpenDay { std::move(*lock), std::move(*writer) });
        return result;
    }

    Result<std::unique_ptr<FlowWriter>> openRawFile(Day day) const
    {
        return RawFlowWriter::open(m_workspace.rawFlowsPath(day), day);
    }

    static Error afterSome(const std::vector<ImportedDay>& done, Error error)
    {
        if (!done.empty())
            error.message += QLatin1Char(' ')
                + Tr::tr("The days up to %1 were imported; import the file again to complete it.")
                      .arg(done.back().day.iso());
        return error;
    }

    const Workspace& m_workspace;
    const std::function<Result<void>(Day)>& m_locked;
    const OpenFlows& m_open;
    std::map<Day, OpenDay> m_days;
    std::int64_t m_lastNumber = -1;
    FlowWriter* m_last = nullptr;
    bool m_committed = false; // some of the days, or all
};

} // namespace

std::int64_t ImportReport::flows() const
{
    return std::accumulate(days.begin(), days.end(), std::int64_t { 0 },
                           [](std::int64_t sum, const ImportedDay& day) {
                               return day.alreadyThere ? sum : sum + day.flows;
                           });
}

bool ImportReport::alreadyImported() const
{
    return !days.empty()
        && std::all_of(days.begin(), days.end(), [](const auto& d) { return d.alreadyThere; });
}

namespace {

// What a file without a single flow has instead. One that was understood and is of another kind, as
// every log of Zeek but one, or one of a time without traffic, as sensors write them every night,
// can be passed over where nobody asked for it by name.
Error holdsNoFlow(const QString& file, const RejectedLines& rejected)
{
    if (rejected.examples().empty())
        return { ErrorCode::OtherKind,
                 Tr::tr("%1 holds no flow: nothing follows its header line.").arg(file),
                 {} };
    const RejectedLines::Example& first = rejected.examples().front();
    const bool otherKind = rejected.count(RejectReason::OtherRecord) == rejected.total();
    return { otherKind ? ErrorCode::OtherKind : ErrorCode::BadInput,
             Tr::tr("%1 holds no flow; rejected lines: %2, the first is line %3: %4, found %5.")
                 .arg(file, QString::number(rejected.total()), QString::number(first.line),
                      rejectReasonText(first.reason), first.text()),
             {} };
}

// What a file is known by while it is read.
struct FileLook
{
    std::int64_t bytes = 0;
    std::int64_t modified = 0; // milliseconds
};

FileLook lookAt(const QFile& file)
{
    return { file.size(), file.fileTime(QFileDevice::FileModificationTime).toMSecsSinceEpoch() };
}

// Of a file that got shorter the part that is gone cannot be known; asked for after the last line
// was read and before anything is committed.
Result<void> checkUnchanged(const QFile& file, const FileLook& before, FileChange change)
{
    if (file.isSequential())
        return {};
    const FileLook after = lookAt(file);
    const bool isOther = after.bytes != before.bytes || after.modified != before.modified;
    if (after.bytes < before.bytes || (isOther && change == FileChange::Refused))
        return failure(
            ErrorCode::BadInput,
            Tr::tr("%1 changed while it was read (it had %2 bytes, now %3).")
                .arg(file.fileName(), QString::number(before.bytes), QString::number(after.bytes)));
    return {};
}

Result<ImportReport> importStream(Importer& importer, const FlowStream& stream, RunContext context,
                                  const std::function<Result<void>()>& complete = {})
{
    QElapsedTimer clock;
    clock.start();
    const QString fileName = QFileInfo(stream.name).fileName();
    const QString stage = Tr::tr("Importing %1").arg(fileName);
    context.report(stage, 0, stream.size, ProgressUnit::Bytes);
    FlowFeed feed(stream.device, stream.name, context.stopToken());
    std::size_t rows = 0;
    while (auto block = feed.next()) {
        for (const FlowRecord& record : block->records)
            if (const auto added = importer.add(record); !added)
                return failure(added.error());
        if (context.cancelled())
            return cancelledError();
        if (const auto flat = importer.keepMemoryFlat(); !flat)
            return failure(flat.error());
        rows += block->records.size();
        context.report(stage, block->bytes, stream.size, ProgressUnit::Bytes);
        feed.giveBack(std::move(*block));
    }
    if (context.cancelled())
        return cancelledError();
    const auto& read = feed.outcome();
    if (!read)
        return failure(read.error());
    if (complete)
        if (const auto whole = complete(); !whole)
            return failure(whole.error());
    if (rows == 0)
        return failure(holdsNoFlow(stream.name, read->rejected));

    ImportReport report;
    report.file = stream.name;
    report.format = read->format;
    report.bytes = read->bytes;
    report.hash = read->hash;
    report.rejected = read->rejected;
    RawSource described;
    described.name = fileName;
    described.hash = report.hash;
    described.bytes = report.bytes;
    described.rejected = report.rejected.total();
    auto days = importer.commit(described);
    if (!days)
        return failure(days.error());
    report.days = std::move(*days);
    report.seconds = static_cast<double>(clock.elapsed()) / 1000.0;
    return report;
}

Result<ImportReport> importFile(Importer& importer, const QString& file, RunContext context,
                                FileChange change)
{
    QFile source(file);
    if (QFileInfo(file).isDir())
        return failure(ErrorCode::BadInput, Tr::tr("%1 is a folder.").arg(file));
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(source.exists() ? ErrorCode::Io : ErrorCode::NotFound,
                       Tr::tr("%1 cannot be read: %2.").arg(file, source.errorString()));
    const FileLook before = lookAt(source);
    return importStream(
        importer, { source, file, before.bytes }, std::move(context),
        [&source, before, change] { return checkUnchanged(source, before, change); });
}

template<typename Import>
Result<ImportReport> wholly(const Importer& importer, const Import& import)
{
    auto report = import();
    // What happened to some days is said already, and so is that a cancelled import did nothing.
    if (report || importer.committedSome() || report.error().code == ErrorCode::Cancelled)
        return report;
    Error error = report.error();
    error.message += QLatin1Char(' ') + Tr::tr("Nothing of it was imported.");
    return failure(error);
}

} // namespace

Result<ImportReport> importFlows(const Workspace& workspace, const QString& file,
                                 RunContext context, const std::function<Result<void>(Day)>& locked,
                                 const OpenFlows& open, FileChange change)
{
    refuseGuiThread("importing flows");
    Importer importer(workspace, locked, open);
    return wholly(importer, [&] { return importFile(importer, file, std::move(context), change); });
}

Result<ImportReport> importFlows(const Workspace& workspace, const FlowStream& stream,
                                 RunContext context, const std::function<Result<void>(Day)>& locked,
                                 const OpenFlows& open)
{
    refuseGuiThread("importing flows");
    Importer importer(workspace, locked, open);
    return wholly(importer, [&] { return importStream(importer, stream, std::move(context)); });
}

} // namespace fw
