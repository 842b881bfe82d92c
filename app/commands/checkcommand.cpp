// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/runinsession.h"
#include "app/commands/texttable.h"
#include "app/services/checkworkspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::CheckCommand)
};

using Lines = std::vector<CheckLine>;

// For programs: never translated.
QString stateWord(CheckState state)
{
    return state == CheckState::Good ? QStringLiteral("good")
        : state == CheckState::Wrong ? QStringLiteral("wrong")
                                     : QStringLiteral("remark");
}

QString stateText(CheckState state)
{
    return state == CheckState::Good ? Tr::tr("good")
        : state == CheckState::Wrong ? Tr::tr("wrong")
                                     : Tr::tr("look");
}

QByteArray linesTable(const Lines& lines)
{
    TextTable table({ { Tr::tr("what") }, { Tr::tr("state") }, { Tr::tr("found") } });
    for (const CheckLine& line : lines)
        table.add({ line.title, stateText(line.state), line.found });
    return table.text();
}

QByteArray linesJson(const Lines& lines)
{
    QJsonArray json;
    for (const CheckLine& line : lines)
        json.append(QJsonObject { { QStringLiteral("name"), line.key },
                                  { QStringLiteral("state"), stateWord(line.state) },
                                  { QStringLiteral("found"), line.found } });
    return QJsonDocument(json).toJson();
}

int runCheck(Invocation& call)
{
    const OutputFormat format = call.format();
    if (call.isWrong())
        return call.wrongUsage();
    const auto lines =
        runInSession<Lines>(call, WorkspaceUse::Existing,
                            [](Session& session, const RunContext& context) -> Result<Lines> {
                                // That the session opened says that the journal and the store did.
                                Lines all = checkWorkspace(session.workspace(), context);
                                if (context.cancelled())
                                    return cancelledError();
                                return all;
                            });
    if (!lines)
        return call.failed(lines.error());
    call.console().result(format == OutputFormat::Json ? linesJson(*lines) : linesTable(*lines));
    const auto failed = std::count_if(lines->begin(), lines->end(), [](const CheckLine& line) {
        return line.state == CheckState::Wrong;
    });
    if (failed > 0)
        return call.failed(
            Tr::tr("%n thing(s) must be put right.", nullptr, static_cast<int>(failed)));
    return exitDone;
}

} // namespace

Command checkCommand()
{
    return { QStringLiteral("check"),
             Tr::tr("Looks through a workspace's settings and context files and says what is wrong "
                    "with them; changes nothing."),
             {},
             { formatOption({ QStringLiteral("table"), QStringLiteral("json") }) },
             { QStringLiteral("flow-oa check --workspace /srv/flows") },
             runCheck };
}

} // namespace fw
