// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/helptext.h"

#include "app/commands/invocation.h"

#include <QCoreApplication>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::HelpText)
};

constexpr qsizetype lineWidth = 80;

// Lines that begin behind `indent` characters, the first of which is begun already.
QString wrapped(const QString& explanation, qsizetype indent)
{
    const QString margin(indent, QLatin1Char(' '));
    QString text;
    qsizetype at = indent;
    bool first = true;
    for (const QString& word : explanation.split(QLatin1Char(' '))) {
        if (!first && at + 1 + word.size() > lineWidth) {
            text += QLatin1Char('\n') + margin;
            at = indent;
        } else if (!first) {
            text += QLatin1Char(' ');
            ++at;
        }
        text += word;
        at += word.size();
        first = false;
    }
    return text + QLatin1Char('\n');
}

// A term and its explanation, the latter wrapped and indented beside the former.
QString entry(const QString& term, const QString& explanation, qsizetype indent)
{
    QString text = QStringLiteral("  ") + term;
    text += text.size() + 2 > indent ? QLatin1Char('\n') + QString(indent, QLatin1Char(' '))
                                     : QString(indent - text.size(), QLatin1Char(' '));
    return text + wrapped(explanation, indent);
}

// "--score VERDICT", or "(--score VERDICT | --batch FILE)".
QString usageOf(const OptionSpec& option, const std::vector<OptionSpec>& all)
{
    const auto text = [](const OptionSpec& spec) {
        return QStringLiteral("--%1 %2").arg(spec.names.last(), spec.value);
    };
    const auto other = std::find_if(all.begin(), all.end(), [&option](const OptionSpec& spec) {
        return spec.names.last() == option.requiredUnless;
    });
    if (option.requiredUnless.isEmpty() || other == all.end())
        return text(option);
    return QStringLiteral("(%1 | %2)").arg(text(option), text(*other));
}

} // namespace

QString dashedNames(const OptionSpec& option)
{
    QStringList names;
    for (const QString& name : option.names)
        names += (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
    return names.join(QStringLiteral(", "));
}

QString fullDescription(const OptionSpec& option)
{
    QString description = option.description;
    if (option.required)
        description += QLatin1Char(' ') + Tr::tr("Required.");
    if (!option.requiredUnless.isEmpty())
        description +=
            QLatin1Char(' ') + Tr::tr("Required, unless --%1 is given.").arg(option.requiredUnless);
    if (option.repeatable)
        description += QLatin1Char(' ') + Tr::tr("May be repeated.");
    return description;
}

QString usageLine(const Command& command, const QString& called)
{
    QString line = called;
    for (const OptionSpec& option : command.options)
        if (option.required || !option.requiredUnless.isEmpty())
            line += QLatin1Char(' ') + usageOf(option, command.options);
    line += QLatin1Char(' ') + Tr::tr("[options]");
    if (!command.arguments.isEmpty())
        line += QLatin1Char(' ') + command.arguments;
    return line;
}

QString programSummary()
{
    return Tr::tr("Triage of suspicious network flows, on the command line.");
}

QStringList firstExamples()
{
    return { QStringLiteral("flow-oa demo --workspace /tmp/demo"),
             QStringLiteral("flow-oa run --workspace /tmp/demo -d 2026-03-18 -l 500"),
             QStringLiteral("flow-oa suspicious --workspace /tmp/demo -d 2026-03-18") };
}

std::vector<std::pair<QString, QString>> generalNotes()
{
    return {
        { Tr::tr("Results"),
          Tr::tr("go to standard output, progress and messages to standard error.") },
        { Tr::tr("Exit codes"), Tr::tr("0 done, 1 failed or cancelled, 2 wrong usage.") },
        { Tr::tr("Ctrl+C"),
          Tr::tr("cancels and says what was kept; a second one ends the program at once.") },
    };
}

QString programHelp(const std::vector<Command>& commands)
{
    QString text = programSummary() + QStringLiteral("\n\n") + Tr::tr("Usage:")
        + QStringLiteral("\n  flow-oa ") + Tr::tr("COMMAND [options]")
        + QStringLiteral("\n  flow-oa ") + Tr::tr("COMMAND") + QStringLiteral(" --help")
        + QStringLiteral("\n  flow-oa --help | --version\n\n") + Tr::tr("Commands:")
        + QLatin1Char('\n');
    constexpr qsizetype indent = 14;
    for (const Command& command : commands)
        text += entry(command.name, command.summary, indent);
    text += QLatin1Char('\n') + Tr::tr("A first day to look at:") + QLatin1Char('\n');
    for (const QString& example : firstExamples())
        text += QStringLiteral("  ") + example + QLatin1Char('\n');
    text += QLatin1Char('\n');
    for (const auto& [title, sentence] : generalNotes())
        text += entry(title, sentence, indent);
    return text;
}

QString commandHelp(const Command& command, const QString& called)
{
    QString text = command.summary + QStringLiteral("\n\n");
    if (!command.about.isEmpty())
        text += wrapped(command.about, 0) + QLatin1Char('\n');
    text += Tr::tr("Usage:") + QStringLiteral("\n  ") + usageLine(command, called)
        + QStringLiteral("\n\n") + Tr::tr("Options:") + QLatin1Char('\n');
    for (const OptionSpec& option : optionsOf(command)) {
        const QString names = dashedNames(option);
        text += entry(option.value.isEmpty() ? names : names + QLatin1Char(' ') + option.value,
                      fullDescription(option), 28);
    }
    text += QLatin1Char('\n') + Tr::tr("Example:") + QLatin1Char('\n');
    for (const QString& example : command.examples)
        text += QStringLiteral("  ") + example + QLatin1Char('\n');
    return text;
}

} // namespace fw
