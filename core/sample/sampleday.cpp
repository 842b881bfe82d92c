// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampleday.h"

#include "core/base/textfile.h"
#include "core/base/worker.h"
#include "core/sample/raritymodel.h"
#include "core/sample/samplecontext.h"
#include "core/sample/samplestories.h"
#include "core/sample/sampletext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::SampleDay)
};

constexpr std::size_t maximumResults = 5000;
constexpr int noStory = -1;

struct MadeFlow
{
    FlowRecord flow;
    int story = noStory;
};

// The whole day, made anew on every walk: nothing of it is kept.
class DayMaker
{
public:
    explicit DayMaker(const SampleRequest& request)
        : m_start(request.day.startSeconds())
        , m_seed(SampleRandom::scramble(request.seed)
                 ^ SampleRandom::scramble(static_cast<std::uint64_t>(m_start)))
        , m_flows(request.flows)
        , m_stories(makeStories(m_world, m_seed, m_start, request.flows))
        , m_traffic(m_world, m_seed, m_start, request.flows - storyRows())
    {
    }

    const SampleWorld& world() const { return m_world; }
    const std::vector<SampleStory>& stories() const { return m_stories; }

    // Calls `each(const MadeFlow&)` for every flow in the file's order.
    template<typename Each>
    Result<void> walk(const QString& stage, RunContext& run, Each each) const
    {
        std::vector<std::size_t> next(m_stories.size(), 0);
        std::vector<FlowRecord> ordinary;
        std::array<std::vector<MadeFlow>, 60> seconds;
        std::int64_t done = 0;
        for (int minute = 0; minute < SampleTraffic::minutes; ++minute) {
            if (run.cancelled())
                return cancelledError();
            run.report(stage, done, m_flows);
            for (auto& second : seconds)
                second.clear();
            ordinary.clear();
            m_traffic.make(minute, ordinary);
            for (const FlowRecord& flow : ordinary)
                seconds[secondOf(flow)].push_back({ flow, noStory });
            const std::int64_t end = m_start + (minute + 1) * 60;
            for (std::size_t story = 0; story < m_stories.size(); ++story) {
                const auto& rows = m_stories[story].rows;
                for (; next[story] < rows.size() && rows[next[story]].treceived < end;
                     ++next[story]) {
                    const FlowRecord& flow = rows[next[story]];
                    seconds[secondOf(flow)].push_back({ flow, static_cast<int>(story) });
                }
            }
            for (const auto& second : seconds) {
                for (const MadeFlow& made : second) {
                    if (Result<void> ok = each(made); !ok)
                        return ok;
                    ++done;
                }
            }
        }
        return {};
    }

private:
    std::size_t secondOf(const FlowRecord& flow) const
    {
        return static_cast<std::size_t>((flow.treceived - m_start) % 60);
    }
    std::int64_t storyRows() const
    {
        std::int64_t rows = 0;
        for (const SampleStory& story : m_stories)
            rows += static_cast<std::int64_t>(story.rows.size());
        return rows;
    }

    SampleWorld m_world;
    std::int64_t m_start;
    std::uint64_t m_seed;
    std::int64_t m_flows;
    std::vector<SampleStory> m_stories;
    SampleTraffic m_traffic;
};

// The lowest scores seen so far; of equal ones the earlier in the file.
class RankedHead
{
public:
    struct Row
    {
        double score = 0;
        std::int64_t line = 0;
        MadeFlow made;

        friend bool operator<(const Row& a, const Row& b)
        {
            return a.score != b.score ? a.score < b.score : a.line < b.line;
        }
    };

    void add(double score, const MadeFlow& made)
    {
        const std::int64_t line = m_line++;
        if (m_rows.size() == maximumResults) {
            if (score >= m_rows.front().score)
                return;
            std::pop_heap(m_rows.begin(), m_rows.end());
            m_rows.pop_back();
        }
        m_rows.push_back({ score, line, made });
        std::push_heap(m_rows.begin(), m_rows.end());
    }
    std::vector<Row> take()
    {
        std::sort(m_rows.begin(), m_rows.end());
        return std::move(m_rows);
    }

private:
    std::vector<Row> m_rows; // the highest in front
    std::int64_t m_line = 0;
};

Result<void> checkRequest(const SampleRequest& request)
{
    if (!request.day.isValid())
        return failure(ErrorCode::BadInput, Tr::tr("The sample day needs a date, as yyyy-mm-dd."));
    if (request.flows < SampleRequest::minimumFlows || request.flows > SampleRequest::maximumFlows)
        return failure(ErrorCode::Refused,
                       Tr::tr("A sample day has between %1 and %2 flows, not %3.")
                           .arg(SampleRequest::minimumFlows)
                           .arg(SampleRequest::maximumFlows)
                           .arg(request.flows));
    return {};
}

Result<void> prepareFolders(const SampleFolders& folders, const SampleSummary& files)
{
    for (const QString& folder : { folders.context, folders.day }) {
        if (!QDir().mkpath(folder))
            return failure(ErrorCode::Io, Tr::tr("The folder %1 cannot be made.").arg(folder));
    }
    if (QFile::exists(files.truthFile))
        return {};
    for (const QString& file : { files.flowFile, files.resultsFile }) {
        if (QFile::exists(file))
            return failure(ErrorCode::Refused,
                           Tr::tr("%1 is a day of your own and is left as it is; choose another "
                                  "date or workspace for the sample day.")
                               .arg(file));
    }
    return {};
}

void summarise(const std::vector<SampleStory>& stories, const std::vector<RankedHead::Row>& rows,
               SampleSummary& summary)
{
    for (const SampleStory& story : stories)
        summary.stories.push_back(
            { QString::fromLatin1(story.id.data(), static_cast<qsizetype>(story.id.size())),
              static_cast<std::int64_t>(story.rows.size()), 0, -1 });
    for (std::size_t rank = 0; rank < rows.size(); ++rank) {
        if (rows[rank].made.story == noStory)
            continue;
        auto& story = summary.stories[static_cast<std::size_t>(rows[rank].made.story)];
        if (story.ranked++ == 0)
            story.bestRank = static_cast<std::int64_t>(rank);
    }
}

} // namespace

Result<SampleSummary> writeSampleDay(const SampleRequest& request, const SampleFolders& folders,
                                     RunContext run)
{
    refuseGuiThread("writing the sample day");
    if (auto ok = checkRequest(request); !ok)
        return failure(ok.error());
    const QDir dayFolder(folders.day);
    SampleSummary summary;
    summary.flows = request.flows;
    summary.flowFile = dayFolder.filePath(QStringLiteral("flow_%1.csv").arg(request.day.compact()));
    summary.resultsFile = dayFolder.filePath(QStringLiteral("flow_results.csv"));
    summary.truthFile = dayFolder.filePath(QStringLiteral("sample_truth.json"));
    if (auto ok = prepareFolders(folders, summary); !ok)
        return failure(ok.error());

    const DayMaker maker(request);
    const auto context = missingContext(makeSampleContext(maker.world()), folders.context);
    if (!context)
        return failure(context.error());

    SampleFile flowFile(summary.flowFile);
    SampleFile resultsFile(summary.resultsFile);
    for (SampleFile* file : { &flowFile, &resultsFile }) {
        if (auto ok = file->open(); !ok)
            return failure(ok.error());
    }

    RarityModel model;
    flowFile.text() += flowCsvHeader();
    auto walked = maker.walk(Tr::tr("Making flows"), run, [&](const MadeFlow& made) {
        model.observe(made.flow);
        appendFlowCsv(made.flow, flowFile.text());
        return flowFile.flush();
    });
    if (walked)
        walked = maker.walk(Tr::tr("Counting what is usual"), run, [&](const MadeFlow& made) {
            model.count(made.flow);
            return Result<void> {};
        });
    RankedHead head;
    if (walked)
        walked = maker.walk(Tr::tr("Ranking flows"), run, [&](const MadeFlow& made) {
            head.add(model.score(made.flow), made);
            return Result<void> {};
        });
    if (!walked)
        return failure(walked.error());

    const auto rows = head.take();
    for (const auto& row : rows)
        appendResultLine(row.made.flow, row.score, resultsFile.text());
    summary.results = static_cast<std::int64_t>(rows.size());
    summarise(maker.stories(), rows, summary);

    if (run.cancelled())
        return cancelledError();
    run.report(Tr::tr("Writing files"));
    for (const SampleContextFile& file : *context) {
        const auto ok =
            writeFileAtomically(QDir(folders.context).filePath(file.name), file.content);
        if (!ok)
            return failure(ok.error());
    }
    // The truth first: a day folder with it is known to be a sample, whatever happens next.
    if (auto ok = writeFileAtomically(summary.truthFile,
                                      storiesToJson(maker.stories(), request.day.startSeconds(),
                                                    request.flows, request.seed));
        !ok)
        return failure(ok.error());
    for (SampleFile* file : { &flowFile, &resultsFile }) {
        if (auto ok = file->commit(); !ok)
            return failure(ok.error());
    }
    return summary;
}

} // namespace fw
