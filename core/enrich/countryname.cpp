// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/countryname.h"

#include <QLocale>

namespace fw {

QString countryName(const QString& code)
{
    if (code.size() != 2)
        return {};
    const QLocale::Territory territory = QLocale::codeToTerritory(code.toUpper());
    // Anything that is no code is "any territory".
    return territory == QLocale::AnyTerritory ? QString() : QLocale::territoryToString(territory);
}

QString countryText(const QString& code)
{
    const QString name = countryName(code);
    return name.isEmpty() ? code : code.toUpper() + QLatin1Char(' ') + name;
}

} // namespace fw
