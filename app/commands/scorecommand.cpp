// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/runinsession.h"
#include "app/commands/scoring.h"

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ScoreCommand)
};

// What the options mean, or the first thing wrong with them in the call.
ScoreRequest readRequest(Invocation& call)
{
    ScoreRequest request;
    request.day = call.day();
    const QString word = call.text(QStringLiteral("score"));
    request.severity = severityFromWord(word);
    if (!request.severity && word != QLatin1String("clear"))
        call.setWrong(Tr::tr("--score is one of high, medium, low, clear, not '%1'.").arg(word));
    request.note = call.text(QStringLiteral("note"));
    request.rule.src = call.range(QStringLiteral("src-ip"));
    request.rule.dst = call.range(QStringLiteral("dst-ip"));
    request.rule.sport = call.port(QStringLiteral("src-port"));
    request.rule.dport = call.port(QStringLiteral("dst-port"));
    if (call.has(QStringLiteral("proto")))
        request.rule.proto = call.text(QStringLiteral("proto"));
    for (const QString& text : call.texts(QStringLiteral("connection")))
        request.keys.push_back(call.connection(text));
    if (!request.keys.empty() && !request.rule.isEmpty())
        call.setWrong(Tr::tr("--connection cannot be combined with --src-ip, --dst-ip, "
                             "--src-port, --dst-port or --proto."));
    if (request.keys.empty() && request.rule.isEmpty())
        call.setWrong(Tr::tr("Say which connections: --connection, --src-ip, --dst-ip, "
                             "--src-port, --dst-port or --proto."));
    return request;
}

int runScore(Invocation& call)
{
    const ScoreRequest request = readRequest(call);
    if (call.isWrong())
        return call.wrongUsage();
    Console& console = call.console();
    if (call.has(QStringLiteral("dry-run"))) {
        const auto preview = runInSession<ScorePreview>(
            call, WorkspaceUse::Existing, [request](Session& session, const RunContext&) {
                return previewScore(session, request);
            });
        if (!preview)
            return call.failed(preview.error());
        console.result(previewText(request, *preview));
        console.message(Tr::tr("Nothing was changed."));
        return exitDone;
    }
    const auto outcome = runInSession<StepOutcome>(
        call, WorkspaceUse::Existing,
        [request](Session& session, const RunContext&) { return applyScore(session, request); });
    if (!outcome)
        return call.failed(outcome.error());
    console.resultLine(scoredText(request, outcome->step));
    return outcome->behind ? call.failed(behindText(*outcome->behind)) : exitDone;
}

OptionSpec field(const char* name, const QString& value, const QString& description)
{
    return { { QLatin1String(name) }, value, description };
}

} // namespace

Command scoreCommand()
{
    OptionSpec score { { QStringLiteral("score") },
                       QStringLiteral("high|medium|low|clear"),
                       Tr::tr("The verdict; clear takes it away."),
                       true };
    OptionSpec connection { { QStringLiteral("connection") },
                            Tr::tr("KEY"),
                            Tr::tr("One connection, by the key of 'flow-oa suspicious --format "
                                   "json'; not together with the rule below."),
                            false,
                            true };
    const QString range = Tr::tr("ADDRESS");
    const QString port = Tr::tr("PORT");
    return { QStringLiteral("score"),
             Tr::tr("Gives connections of a day a verdict: named ones, or all that a rule means "
                    "(the options left out mean any)."),
             {},
             { dateOption(), score, connection,
               field("src-ip", range,
                     Tr::tr("Rule: the source, as an address, a block (10.0.0.0/8) or a range "
                            "(10.0.0.1-10.0.0.9).")),
               field("dst-ip", range, Tr::tr("Rule: the destination, likewise.")),
               field("src-port", port, Tr::tr("Rule: the source port, 0 to 65535.")),
               field("dst-port", port, Tr::tr("Rule: the destination port, 0 to 65535.")),
               field("proto", Tr::tr("PROTO"), Tr::tr("Rule: the protocol, such as TCP.")),
               field("note", Tr::tr("TEXT"), Tr::tr("Why, for the journal. Default: none.")),
               field("dry-run", {},
                     Tr::tr("Says what would be scored, and which hosts, and changes nothing.")) },
             { QStringLiteral("flow-oa score -d 20260318 --score low --dst-ip 198.51.100.0/24 "
                              "--dst-port 443"),
               QStringLiteral("flow-oa score -d 20260318 --score high --connection "
                              "2026-03-18T01:02:03Z/10.0.0.5/50123/203.0.113.9/443/TCP") },
             runScore };
}

} // namespace fw
