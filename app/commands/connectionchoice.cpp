// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/connectionchoice.h"

#include <QCoreApplication>

#include <limits>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::DetailsCommand)
};

} // namespace

OptionSpec connectionOption()
{
    return { { QStringLiteral("connection") },
             Tr::tr("KEY"),
             Tr::tr("The connection, by the key of 'flow-oa suspicious --format json'. This "
                    "or --rank is required.") };
}

OptionSpec rankOption()
{
    return { { QStringLiteral("rank") },
             Tr::tr("N"),
             Tr::tr("The connection, by its rank, 0 or greater.") };
}

std::optional<ConnectionChoice> connectionChoice(Invocation& call)
{
    const QString connection = QStringLiteral("connection");
    const QString rank = QStringLiteral("rank");
    if (call.has(connection) == call.has(rank)) {
        call.setWrong(call.has(rank)
                          ? Tr::tr("--connection cannot be combined with --rank.")
                          : Tr::tr("Say which connection: --connection KEY or --rank N."));
        return std::nullopt;
    }
    if (call.has(rank))
        return call.wholeNumber(rank, 0, std::numeric_limits<std::int64_t>::max(), 0);
    return call.connection(call.text(connection));
}

} // namespace fw
