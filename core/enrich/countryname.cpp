// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/countryname.h"

#include <QLocale>

#ifdef FLOW_ICU
#include <array>
#include <unicode/uloc.h>
#endif

namespace fw {

namespace {

QString nameOf(QLocale::Territory territory)
{
#ifdef FLOW_ICU
    const QLocale language;
    if (language.language() != QLocale::C && language.language() != QLocale::English) {
        const QByteArray country = "und_" + QLocale::territoryToCode(territory).toLatin1();
        std::array<char16_t, 100> name {};
        UErrorCode status = U_ZERO_ERROR;
        const int size =
            uloc_getDisplayCountry(country.constData(), language.bcp47Name().toLatin1().constData(),
                                   name.data(), static_cast<int>(name.size()), &status);
        if (U_SUCCESS(status) && size > 0 && size <= static_cast<int>(name.size()))
            return QString::fromUtf16(name.data(), size);
    }
#endif
    return QLocale::territoryToString(territory);
}

} // namespace

QString countryName(const QString& code)
{
    if (code.size() != 2)
        return {};
    const QLocale::Territory territory = QLocale::codeToTerritory(code.toUpper());
    // Anything that is no code is "any territory".
    return territory == QLocale::AnyTerritory ? QString() : nameOf(territory);
}

QString countryText(const QString& code)
{
    const QString name = countryName(code);
    return name.isEmpty() ? code : code.toUpper() + QLatin1Char(' ') + name;
}

} // namespace fw
