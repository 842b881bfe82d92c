// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/runinsession.h"
#include "app/commands/texttable.h"
#include "app/services/contextservices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ContextCommand)
};

using Facts = std::vector<AddressFacts>;

QString sideText(const AddressFacts& facts)
{
    return facts.isInternal      ? Tr::tr("internal")
        : facts.isSpecialPurpose ? Tr::tr("external, not of the public Internet")
                                 : Tr::tr("external");
}

QByteArray factsTable(const Facts& all)
{
    TextTable table({ { Tr::tr("address") }, { Tr::tr("service") }, { Tr::tr("answer") } });
    for (const AddressFacts& facts : all) {
        table.add({ facts.address.toString(), Tr::tr("Side"), sideText(facts) });
        for (const AddressFact& fact : facts.facts)
            table.add({ QString(), fact.service,
                        !fact.problem.isEmpty()     ? fact.problem
                            : fact.answer.isEmpty() ? Tr::tr("knows nothing")
                                                    : fact.answer });
    }
    return table.text();
}

QByteArray factsJson(const Facts& all)
{
    QJsonArray addresses;
    for (const AddressFacts& facts : all) {
        QJsonArray answers;
        for (const AddressFact& fact : facts.facts)
            answers.append(QJsonObject { { QStringLiteral("name"), fact.key },
                                         { QStringLiteral("service"), fact.service },
                                         { QStringLiteral("answer"), fact.answer },
                                         { QStringLiteral("problem"), fact.problem } });
        addresses.append(
            QJsonObject { { QStringLiteral("address"), facts.address.toString() },
                          { QStringLiteral("internal"), facts.isInternal },
                          { QStringLiteral("special_purpose"), facts.isSpecialPurpose },
                          { QStringLiteral("answers"), answers } });
    }
    return QJsonDocument(addresses).toJson();
}

int runContext(Invocation& call)
{
    const OutputFormat format = call.format();
    std::vector<IpAddress> addresses;
    for (const QString& text : call.arguments()) {
        const auto address = IpAddress::parse(text);
        if (address)
            addresses.push_back(*address);
        else
            call.setWrong(
                Tr::tr("%1 is not an IPv4 or IPv6 address.").arg(printable(text.left(60))));
    }
    if (addresses.empty())
        call.setWrong(Tr::tr("At least one address is needed."));
    if (call.isWrong())
        return call.wrongUsage();
    const auto facts = runOnWorkspace<Facts>(
        call, [addresses](const Workspace& workspace, const RunContext& context) -> Result<Facts> {
            return factsOf(workspace, addresses, context);
        });
    if (!facts)
        return call.failed(facts.error());
    call.console().result(format == OutputFormat::Json ? factsJson(*facts) : factsTable(*facts));
    return exitDone;
}

} // namespace

Command contextCommand()
{
    return { QStringLiteral("context"),
             Tr::tr("Says what the context services know of addresses: network, place, "
                    "reputation, host name."),
             QStringLiteral("IP..."),
             { formatOption({ QStringLiteral("table"), QStringLiteral("json") }) },
             { QStringLiteral("flow-oa context --workspace /srv/flows 10.20.1.5 192.0.2.10") },
             runContext };
}

} // namespace fw
