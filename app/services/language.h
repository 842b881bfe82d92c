// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QCoreApplication;

namespace fw {

// A language the programs can speak.
struct LanguageChoice
{
    QString code; // ISO 639, as "es": what --language and the setting "language" hold
    QString name; // in the language itself, as "Español"
};

// English, which is in the sources, and every language this build carries, by name.
std::vector<LanguageChoice> availableLanguages();
bool isAvailableLanguage(const QString& code);
QStringList languageCodes(); // of availableLanguages()

// What the user's environment asks for, the most wanted first, as "es-MX". Like every program of
// the system: LANGUAGE counts, but not in the locale C, where all is English.
QStringList desktopLanguages();

// The code of the first wanted language that there is; English when there is none.
QString bestLanguage(const QStringList& wanted);

// Installs the words of the language with this code, or of the desktop's when it is empty or
// unknown, with Qt's own where Qt's translations are installed. A language the desktop does not use
// brings its way of writing numbers and dates with it. Returns the code of what was installed. May
// be called again: texts made before stay as they are. GUI thread only; call it in main() before
// any text is made.
QString installLanguage(QCoreApplication& app, const QString& code = {});

} // namespace fw
