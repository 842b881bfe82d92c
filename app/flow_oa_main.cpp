// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandline.h"
#include "app/services/filesizesignal.h"
#include "app/services/language.h"
#include "app/services/resolverprogram.h"

#include <QCoreApplication>
#include <QLocale>

int main(int argc, char** argv)
{
    if (const auto answered = fw::answeredAsResolver(argc, argv))
        return *answered;
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("flow-oa"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FLOW_VERSION));
    fw::failAtFileSizeLimit();
    fw::installLanguage(app);
    // The words follow the language, the numbers do not: scripts read them.
    QLocale::setDefault(QLocale::c());
    return fw::runCommandLine(QCoreApplication::arguments().mid(1));
}
