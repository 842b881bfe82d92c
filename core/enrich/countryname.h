// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fw {

// The English name of an ISO 3166-1 alpha-2 code, in either case: "DE" -> "Germany". From Qt's copy
// of the CLDR, which has these names in English only. Empty for what is no code.
QString countryName(const QString& code);

// "DE Germany"; the code alone when it has no name, empty for none.
QString countryText(const QString& code);

} // namespace fw
