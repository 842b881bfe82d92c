// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/enrichment.h"

#include <QStringList>

namespace fw {

QString GeoPlace::geoloc() const
{
    QStringList place;
    for (const QString& part : { subdivision, city })
        if (!part.isEmpty())
            place += part;
    QString text = place.isEmpty() ? countryCode : place.join(QLatin1Char(';'));
    if (!owner.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + owner;
    return text;
}

} // namespace fw
