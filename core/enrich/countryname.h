// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fw {

// The name of an ISO 3166-1 alpha-2 code, in either case: "DE" -> "Germany", in the language of the
// default QLocale, which in the window is the window's. The names are the CLDR's; Qt's copy of it
// has English ones only, so without ICU all are English. Empty for what is no code.
QString countryName(const QString& code);

// "DE Germany"; the code alone when it has no name, empty for none.
QString countryText(const QString& code);

} // namespace fw
