// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace fw {

void installLanguage(QCoreApplication& app)
{
    auto* const translator = new QTranslator(&app);
    if (translator->load(QLocale(), QStringLiteral("flow_workbench"), QStringLiteral("_"),
                         QStringLiteral(":/i18n"))
        || translator->load(QStringLiteral(":/i18n/flow_workbench_en")))
        QCoreApplication::installTranslator(translator);
}

} // namespace fw
