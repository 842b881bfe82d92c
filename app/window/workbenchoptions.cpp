// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/workbenchoptions.h"

#include "app/services/language.h"
#include "core/config/workspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::WorkbenchOptions)
};

WorkbenchOptions wrong(const QString& sentence)
{
    WorkbenchOptions options;
    options.output = QStringLiteral("flow-workbench: %1\n%2\n")
                         .arg(sentence, Tr::tr("See flow-workbench --help."));
    options.exitCode = 2;
    return options;
}

QStringList languageCodes()
{
    QStringList codes;
    for (const LanguageChoice& choice : availableLanguages())
        codes += choice.code;
    return codes;
}

QCommandLineOption languageOption()
{
    return { QStringLiteral("language"),
             Tr::tr("The language of the window: %1. Default: the one chosen before, or the "
                    "desktop's.")
                 .arg(languageCodes().join(QStringLiteral(", "))),
             Tr::tr("code") };
}

} // namespace

QString languageAskedFor(const QStringList& arguments)
{
    // What else stands there, right or wrong, is said later and in this language.
    QCommandLineParser parser;
    const QCommandLineOption language = languageOption();
    parser.addOption(language);
    parser.parse(arguments);
    return parser.value(language);
}

WorkbenchOptions parseWorkbenchOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Tr::tr("Triage of a day's suspicious network flows."));
    // Not addHelpOption() and its like: Qt's translations do not have all of their words.
    const QCommandLineOption help({ QStringLiteral("h"), QStringLiteral("help") },
                                  Tr::tr("Shows this help."));
    const QCommandLineOption version({ QStringLiteral("v"), QStringLiteral("version") },
                                     Tr::tr("Shows the version."));
    const QCommandLineOption workspace(
        QStringLiteral("workspace"),
        Tr::tr("The folder of the workspace; made when missing. Default: %1.")
            .arg(Workspace::defaultPath()),
        Tr::tr("folder"), Workspace::defaultPath());
    const QCommandLineOption date(QStringLiteral("date"),
                                  Tr::tr("The day to show, yyyymmdd or yyyy-mm-dd. Default: the "
                                         "newest."),
                                  Tr::tr("day"));
    const QCommandLineOption theme(
        QStringLiteral("theme"), Tr::tr("light or dark. Default: the desktop's."), Tr::tr("theme"));
    const QCommandLineOption language = languageOption();
    const QCommandLineOption size(QStringLiteral("size"),
                                  Tr::tr("The window's size, such as 1280x800."), Tr::tr("WxH"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        Tr::tr("Write a PNG of the window and of each panel into this folder once their data is "
               "there, and exit. Works with QT_QPA_PLATFORM=offscreen."),
        Tr::tr("folder"));
    parser.addOptions({ help, version, workspace, date, theme, language, size, screenshot });
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    WorkbenchOptions options;
    if (parser.isSet(help)) {
        options.output = parser.helpText();
        return options;
    }
    if (parser.isSet(version)) {
        options.output =
            QStringLiteral("flow-workbench %1\n").arg(QCoreApplication::applicationVersion());
        return options;
    }
    if (!parser.positionalArguments().isEmpty())
        return wrong(Tr::tr("Unexpected argument '%1'.").arg(parser.positionalArguments().first()));
    options.workspace = QDir::cleanPath(QDir::current().absoluteFilePath(parser.value(workspace)));
    if (parser.isSet(date)) {
        const auto day = Day::parse(parser.value(date));
        if (!day)
            return wrong(day.error().message);
        options.day = *day;
    }
    if (parser.isSet(theme)) {
        const QString name = parser.value(theme);
        if (name != QLatin1String("light") && name != QLatin1String("dark"))
            return wrong(Tr::tr("The theme is light or dark, not '%1'.").arg(name));
        options.theme = name == QLatin1String("dark") ? Theme::Dark : Theme::Light;
    }
    if (parser.isSet(language) && !isAvailableLanguage(parser.value(language)))
        return wrong(Tr::tr("The language is one of %1, not '%2'.")
                         .arg(languageCodes().join(QStringLiteral(", ")), parser.value(language)));
    if (parser.isSet(size)) {
        static const QRegularExpression pattern(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
        const auto match = pattern.match(parser.value(size));
        if (!match.hasMatch())
            return wrong(
                Tr::tr("The size is written as 1280x800, not '%1'.").arg(parser.value(size)));
        options.size = { match.captured(1).toInt(), match.captured(2).toInt() };
    }
    options.screenshotFolder = parser.value(screenshot);
    return options;
}

} // namespace fw
