// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/workbenchoptions.h"

#include "app/commands/command.h"
#include "app/commands/helptext.h"
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

} // namespace

QString languageAskedFor(const QStringList& arguments)
{
    // What else stands there, right or wrong, is said later and in this language.
    QCommandLineParser parser;
    const QString language = QStringLiteral("language");
    parser.addOption(QCommandLineOption(language, {}, QStringLiteral("code")));
    parser.parse(arguments);
    return parser.value(language);
}

WorkbenchOptions parseWorkbenchOptions(const QStringList& arguments)
{
    const Command command = workbenchCommand({});
    QCommandLineParser parser;
    for (const OptionSpec& option : optionsOf(command))
        parser.addOption(QCommandLineOption(option.names, option.description, option.value));
    const QString workspace = QStringLiteral("workspace");
    const QString date = QStringLiteral("date");
    const QString theme = QStringLiteral("theme");
    const QString language = QStringLiteral("language");
    const QString size = QStringLiteral("size");
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    WorkbenchOptions options;
    if (parser.isSet(QStringLiteral("help"))) {
        options.output = commandHelp(command, command.name);
        return options;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        options.output =
            QStringLiteral("flow-workbench %1\n").arg(QCoreApplication::applicationVersion());
        return options;
    }
    if (!parser.positionalArguments().isEmpty())
        return wrong(Tr::tr("Unexpected argument '%1'.").arg(parser.positionalArguments().first()));
    options.workspace = QDir::cleanPath(QDir::current().absoluteFilePath(
        parser.isSet(workspace) ? parser.value(workspace) : Workspace::defaultPath()));
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
    options.screenshotFolder = parser.value(QStringLiteral("screenshot"));
    return options;
}

} // namespace fw
