// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/filesizesignal.h"
#include "app/services/language.h"
#include "app/services/resolverprogram.h"
#include "app/window/mainwindow.h"
#include "app/window/screenshots.h"
#include "app/window/workbenchoptions.h"
#include "views/support/palette.h"
#include "views/support/usersettings.h"

#include <QApplication>
#include <QSettings>

#include <cstdio>
#include <memory>

int main(int argc, char** argv)
{
    if (const auto answered = fw::answeredAsResolver(argc, argv))
        return *answered;
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("flow-workbench"));
    QApplication::setOrganizationName(QStringLiteral("flow-workbench"));
    QApplication::setApplicationVersion(QStringLiteral(FLOW_VERSION));
    fw::failAtFileSizeLimit();
    const fw::UserSettings remembered = fw::loadUserSettings(QSettings());
    const QString language = fw::languageAskedFor(app.arguments());
    fw::installLanguage(app, language.isEmpty() ? remembered.language : language);
    const fw::WorkbenchOptions options = fw::parseWorkbenchOptions(app.arguments());
    if (!options.output.isEmpty()) {
        std::fputs(qPrintable(options.output), options.exitCode == 0 ? stdout : stderr);
        return options.exitCode;
    }
    fw::applyTheme(app, options.theme.value_or(fw::themeOf(remembered)));
    fw::MainWindow window(options.workspace, options.day);
    std::unique_ptr<fw::Screenshots> screenshots;
    window.resize(1280, 800);
    if (options.screenshotFolder.isEmpty())
        window.restoreLayout();
    else
        screenshots = std::make_unique<fw::Screenshots>(window, options.screenshotFolder);
    if (options.size.isValid())
        window.resize(options.size);
    window.show();
    return app.exec();
}
