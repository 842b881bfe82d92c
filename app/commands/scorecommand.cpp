// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/runinsession.h"
#include "app/commands/scoring.h"

#include <QDir>

#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ScoreCommand)
};

const QString batchOption = QStringLiteral("batch");

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
    request.rule.ip = call.range(QStringLiteral("ip"));
    request.rule.sport = call.port(QStringLiteral("src-port"));
    request.rule.dport = call.port(QStringLiteral("dst-port"));
    if (call.has(QStringLiteral("proto")))
        request.rule.proto = call.text(QStringLiteral("proto"));
    for (const QString& text : call.texts(QStringLiteral("connection")))
        request.keys.push_back(call.connection(text));
    request.filter = call.filter();
    request.filterText = call.text(QStringLiteral("filter")).trimmed();
    if (call.has(QStringLiteral("filter")) && request.filterText.isEmpty())
        call.setWrong(Tr::tr("--filter is empty and would mean every connection of the day."));
    if (!request.filterText.isEmpty() && (!request.keys.empty() || !request.rule.isEmpty()))
        call.setWrong(Tr::tr("--filter cannot be combined with --connection, --src-ip, --dst-ip, "
                             "--ip, --src-port, --dst-port or --proto; write src:, dst:, ip:, "
                             "sport:, dport: and proto: into the filter."));
    if (!request.keys.empty() && !request.rule.isEmpty())
        call.setWrong(Tr::tr("--connection cannot be combined with --src-ip, --dst-ip, --ip, "
                             "--src-port, --dst-port or --proto."));
    if (request.keys.empty() && request.rule.isEmpty() && request.filterText.isEmpty())
        call.setWrong(Tr::tr("Say which connections: --connection, --src-ip, --dst-ip, --ip, "
                             "--src-port, --dst-port, --proto or --filter."));
    return request;
}

BatchRequest readBatchRequest(Invocation& call)
{
    BatchRequest request;
    request.day = call.day();
    request.file = call.text(batchOption);
    request.note = call.text(QStringLiteral("note"));
    if (request.file.isEmpty())
        call.setWrong(Tr::tr("--batch needs a file, or - for standard input."));
    for (const char* option : { "score", "connection", "src-ip", "dst-ip", "ip", "src-port",
                                "dst-port", "proto", "filter" })
        if (call.has(QLatin1String(option)))
            call.setWrong(
                Tr::tr("--batch cannot be combined with --%1.").arg(QLatin1String(option)));
    if (request.file != QLatin1String("-"))
        request.file = QDir().absoluteFilePath(request.file);
    return request;
}

int sayPreview(Invocation& call, const Result<QByteArray>& text)
{
    if (!text)
        return call.failed(text.error());
    call.console().result(*text);
    call.console().message(Tr::tr("Nothing was changed."));
    return exitDone;
}

int sayOutcome(Invocation& call, const Result<StepOutcome>& outcome, const QString& text)
{
    if (!outcome)
        return call.failed(outcome.error());
    call.console().resultLine(text);
    return outcome->behind ? call.failed(behindText(*outcome->behind)) : exitDone;
}

int runBatch(Invocation& call)
{
    const BatchRequest request = readBatchRequest(call);
    if (call.isWrong())
        return call.wrongUsage();
    if (call.has(QStringLiteral("dry-run")))
        return sayPreview(call,
                          runInSession<QByteArray>(call, WorkspaceUse::Existing,
                                                   [request](Session& session, RunContext context) {
                                                       return previewBatchText(session, request,
                                                                               std::move(context));
                                                   }));
    const auto outcome = runInSession<StepOutcome>(
        call, WorkspaceUse::Existing, [request](Session& session, RunContext context) {
            return applyBatch(session, request, std::move(context));
        });
    return sayOutcome(call, outcome, outcome ? batchText(request.day, *outcome) : QString());
}

int runScore(Invocation& call)
{
    if (call.has(batchOption))
        return runBatch(call);
    const ScoreRequest request = readRequest(call);
    if (call.isWrong())
        return call.wrongUsage();
    if (call.has(QStringLiteral("dry-run")))
        return sayPreview(call,
                          runInSession<QByteArray>(call, WorkspaceUse::Existing,
                                                   [request](Session& session, const RunContext&) {
                                                       return previewScoreText(session, request);
                                                   }));
    const auto outcome = runInSession<StepOutcome>(
        call, WorkspaceUse::Existing,
        [request](Session& session, const RunContext&) { return applyScore(session, request); });
    return sayOutcome(call, outcome, outcome ? scoredText(request, outcome->step) : QString());
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
                       false,
                       false,
                       batchOption };
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
               field("ip", range, Tr::tr("Rule: either side, likewise.")),
               field("src-port", port, Tr::tr("Rule: the source port, 0 to 65535.")),
               field("dst-port", port, Tr::tr("Rule: the destination port, 0 to 65535.")),
               field("proto", Tr::tr("PROTO"), Tr::tr("Rule: the protocol, such as TCP.")),
               filterOption(Tr::tr("In place of a rule: all connections that match, in the "
                                   "language of the window's filter bar; see 'flow-oa suspicious "
                                   "--help'. The journal keeps the text.")),
               field("note", Tr::tr("TEXT"), Tr::tr("Why, for the journal. Default: none.")),
               fileOption(
                   "batch",
                   Tr::tr("Many decisions as one step, or none of them: JSON lines from a file, or "
                          "from standard input when it is -. Each line is an object with "
                          "\"score\", either \"connection\" or fields of a rule (\"src_ip\", "
                          "\"dst_ip\", \"ip\", \"src_port\", \"dst_port\", \"proto\"), and "
                          "perhaps \"note\". Where two lines mean one connection, the later one "
                          "counts.")),
               field("dry-run", {},
                     Tr::tr("Says what would be scored, and which hosts, and changes nothing.")) },
             { QStringLiteral("flow-oa score -d 20260318 --score low --dst-ip 198.51.100.0/24 "
                              "--dst-port 443"),
               QStringLiteral("flow-oa score -d 20260318 --score high --connection "
                              "2026-03-18T01:02:03Z/10.0.0.5/50123/203.0.113.9/443/TCP"),
               QStringLiteral("flow-oa score -d 20260318 --score low --filter 'dst:198.51.100.0/24 "
                              "service:https internal:src' --dry-run"),
               QStringLiteral("flow-oa score -d 20260318 --batch decisions.jsonl --dry-run") },
             runScore };
}

} // namespace fw
