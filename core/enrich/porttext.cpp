// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/porttext.h"

#include "core/enrich/ianaregistry.h"

namespace fw {

QString sourcePortText(const QString& protocol, std::uint16_t port)
{
    const QString name = IanaRegistry::shipped().serviceName(protocol, port);
    const QString number = QString::number(port);
    return name.isEmpty() ? number : number + QLatin1Char(' ') + name;
}

QString destinationPortText(const QString& protocol, std::uint16_t port)
{
    if (!transportOf(protocol)) {
        const QString message = IanaRegistry::shipped().icmpText(protocol, port);
        if (!message.isEmpty())
            return message;
    }
    return sourcePortText(protocol, port);
}

QString serviceOf(const QString& protocol, std::uint16_t sourcePort, std::uint16_t destinationPort)
{
    const IanaRegistry& registry = IanaRegistry::shipped();
    if (!transportOf(protocol))
        return registry.icmpText(protocol, destinationPort);
    const QString source = registry.serviceName(protocol, sourcePort);
    const QString destination = registry.serviceName(protocol, destinationPort);
    const bool isAnswer =
        destination.isEmpty() || (!source.isEmpty() && sourcePort < destinationPort);
    return isAnswer ? source : destination;
}

} // namespace fw
