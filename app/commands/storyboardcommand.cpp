// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/exactrows.h"
#include "app/commands/rankedrows.h"
#include "app/commands/runinsession.h"
#include "app/commands/standardinput.h"
#include "app/commands/texttable.h"
#include "core/base/format.h"
#include "core/base/printable.h"
#include "core/base/textfile.h"
#include "core/triage/storyjson.h"

#include <QDir>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::StoryboardCommand)
};

constexpr qint64 largestStory = 64 * 1024 * 1024;

std::vector<ExactColumn<Story>> columns()
{
    using Row = const Story&;
    return { { "ip_threat",
               [](Row r) {
                   return QVariant(r.ip.toString());
               } },
             { "title",
               [](Row r) {
                   return QVariant(r.title);
               } },
             { "text", [](Row r) {
                  return QVariant(r.text);
              } } };
}

QByteArray storiesTable(const std::vector<Story>& stories, qsizetype width)
{
    TextTable table({ { QStringLiteral("ip_threat") },
                      { QStringLiteral("title") },
                      { QStringLiteral("text") } });
    for (const Story& story : stories)
        table.add({ story.ip.toString(), story.title, story.text });
    return table.text(width, 2);
}

Result<QByteArray> contentOf(const QString& file, const RunContext& context)
{
    if (file != QLatin1String("-"))
        return readSmallFile(file, largestStory);
    StandardInput input(context.stopToken());
    if (!input.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, Tr::tr("Standard input cannot be read."));
    QByteArray content;
    for (QByteArray part; !(part = input.read(64 * 1024)).isEmpty(); content += part)
        if (content.size() > largestStory)
            return failure(ErrorCode::BadInput, Tr::tr("The story is too large."));
    if (context.cancelled())
        return failure(ErrorCode::Cancelled, Tr::tr("Stopped; nothing was changed."));
    return content;
}

Result<StoryWithTimeline> saved(Session& session, Day day, const QString& file,
                                const RunContext& context)
{
    if (const auto run = requireRun(session, day); !run)
        return failure(run.error());
    const auto content = contentOf(file, context);
    if (!content)
        return failure(content.error());
    auto read = parseStory(*content);
    if (!read)
        return failure(
            ErrorCode::BadInput,
            Tr::tr("%1 is not a story: %2. Nothing was changed.")
                .arg(file == QLatin1String("-") ? Tr::tr("Standard input") : file, read.error()));
    if (const auto done = session.store().saveStory(day, read->story, read->timeline); !done)
        return failure(done.error());
    return std::move(*read);
}

int save(Invocation& call, Day day)
{
    QString file = call.text(QStringLiteral("save"));
    if (file != QLatin1String("-"))
        file = QDir().absoluteFilePath(file);
    const auto story = runInSession<StoryWithTimeline>(
        call, WorkspaceUse::Existing, [day, file](Session& session, const RunContext& context) {
            return saved(session, day, file, context);
        });
    if (!story)
        return call.failed(story.error());
    call.console().resultLine(
        Tr::tr("%1: saved the story of %2 (rows of its timeline: %3)")
            .arg(day.iso(), story->story.ip.toString(),
                 formatCount(static_cast<std::int64_t>(story->timeline.size()))));
    return exitDone;
}

int runStoryboard(Invocation& call)
{
    const Day day = call.day();
    const OutputFormat format = call.format();
    if (call.isWrong())
        return call.wrongUsage();
    if (call.has(QStringLiteral("save")))
        return save(call, day);
    const auto stories = runInSession<std::vector<Story>>(
        call, WorkspaceUse::Existing,
        [day](Session& session, const RunContext&) { return session.store().stories(day); });
    if (!stories)
        return call.failed(stories.error());
    Console& console = call.console();
    console.result(format == OutputFormat::Csv ? exactCsv(columns(), *stories)
                       : format == OutputFormat::Json
                       ? exactJson(columns(), *stories)
                       : storiesTable(*stories, console.resultWidth()));
    if (stories->empty())
        console.message(Tr::tr("No story of %1 was saved.").arg(day.iso()));
    return exitDone;
}

} // namespace

Command storyboardCommand()
{
    return { QStringLiteral("storyboard"),
             Tr::tr("Lists what was written about addresses of a day, or saves a story with its "
                    "timeline."),
             {},
             { dateOption(),
               fileOption("save",
                          Tr::tr("Saves one story in place of that of the same address: a JSON "
                                 "object from a file, or from standard input when it is -, with "
                                 "\"ip\", \"title\", and perhaps \"text\" and \"timeline\", a list "
                                 "of objects with the columns of 'flow-oa timeline'.")),
               formatOption() },
             { QStringLiteral("flow-oa storyboard -d 20260318"),
               QStringLiteral("flow-oa storyboard -d 20260318 --save story.json") },
             runStoryboard };
}

} // namespace fw
