// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/connectionchoice.h"
#include "app/commands/rankedrows.h"
#include "app/commands/runinsession.h"
#include "app/services/explain.h"
#include "core/base/printable.h"
#include "core/explain/explainjson.h"
#include "core/explain/explaintext.h"

#include <QJsonDocument>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ExplainCommand)
};

const QString hostOption = QStringLiteral("host");

// The end that was named, or none.
std::optional<bool> wantsDestination(Invocation& call)
{
    if (!call.has(hostOption))
        return std::nullopt;
    const QString end = call.text(hostOption);
    if (end != QLatin1String("source") && end != QLatin1String("destination"))
        call.setWrong(Tr::tr("--host takes source or destination, not '%1'.").arg(printable(end)));
    return end == QLatin1String("destination");
}

Result<Explanation> explained(Session& session, Day day, const ConnectionChoice& choice,
                              std::optional<bool> destination, const RunContext& context)
{
    if (const auto run = requireRun(session, day); !run)
        return failure(run.error());
    const auto details = session.details(day, choice);
    if (!details)
        return failure(details.error());
    ExplainRequest request { day, details->connection, {}, {} };
    if (destination)
        request.host = *destination ? request.connection.dstip : request.connection.srcip;
    return explain(session, request, context);
}

int runExplain(Invocation& call)
{
    const Day day = call.day();
    const auto choice = connectionChoice(call);
    const auto destination = wantsDestination(call);
    const OutputFormat format = call.format();
    if (call.isWrong())
        return call.wrongUsage();
    const auto explanation = runInSession<Explanation>(
        call, WorkspaceUse::Existing,
        [day, choice, destination](Session& session, const RunContext& context) {
            return explained(session, day, *choice, destination, context);
        });
    if (!explanation)
        return call.failed(explanation.error());
    Console& console = call.console();
    if (format == OutputFormat::Json) {
        console.result(QJsonDocument(explainJson(*explanation)).toJson());
        return exitDone;
    }
    const QString text = ExplainText::of(*explanation).plain();
    for (const QString& line : text.chopped(1).split(QLatin1Char('\n')))
        console.resultLine(line);
    return exitDone;
}

} // namespace

Command explainCommand()
{
    return { QStringLiteral("explain"),
             Tr::tr("Says why a connection is suspicious: its score among the day's, what is "
                    "unusual for a host, and how regular the contact is."),
             {},
             { dateOption(),
               connectionOption(),
               rankOption(),
               { { hostOption },
                 QStringLiteral("source|destination"),
                 Tr::tr("The end whose flows it is compared with. Default: the internal one, the "
                        "source when both or none are.") },
               formatOption({ QStringLiteral("table"), QStringLiteral("json") }) },
             { QStringLiteral("flow-oa explain --workspace /srv/flows -d 20260318 --rank 0") },
             runExplain };
}

} // namespace fw
