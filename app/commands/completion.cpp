// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/completion.h"

#include <QFile>
#include <QString>

namespace fw {

namespace {

QString dashed(const QString& name)
{
    return (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
}

QStringList dashedNames(const OptionSpec& option)
{
    QStringList names;
    for (const QString& name : option.names)
        names += dashed(name);
    return names;
}

// The line of bash that offers a value; empty when only the user knows it.
QString bashOffer(const QString& value, ValueKind kind)
{
    const QStringList words = wordsOf(value);
    if (!words.isEmpty())
        return QStringLiteral("_flow_oa_offer -W '%1'").arg(words.join(QLatin1Char(' ')));
    switch (kind) {
    case ValueKind::File:
        return QStringLiteral("_flow_oa_paths -f");
    case ValueKind::Folder:
        return QStringLiteral("_flow_oa_paths -d");
    case ValueKind::Day:
        return QStringLiteral("_flow_oa_offer -W \"$(_flow_oa_days)\"");
    case ValueKind::Text:
        break;
    }
    return {};
}

QString bashCommand(const Command& command)
{
    QString values;
    QStringList names;
    for (const OptionSpec& option : optionsOf(command)) {
        names += dashed(option.names.last());
        if (option.value.isEmpty())
            continue;
        const QString offer = bashOffer(option.value, option.kind);
        values += QStringLiteral("        %1) %2return ;;\n")
                      .arg(dashedNames(option).join(QLatin1Char('|')),
                           offer.isEmpty() ? QString() : offer + QStringLiteral("; "));
    }
    QString text = QStringLiteral("    %1)\n").arg(command.name);
    if (!values.isEmpty())
        text +=
            QStringLiteral("        case $before in\n") + values + QStringLiteral("        esac\n");
    if (!command.arguments.isEmpty())
        text += QStringLiteral("        [[ $word == -* ]] || { %1; return; }\n")
                    .arg(bashOffer(command.arguments, ValueKind::File));
    return text
        + QStringLiteral("        _flow_oa_offer -W '%1' ;;\n").arg(names.join(QLatin1Char(' ')));
}

// For inside single quotes.
QString quoted(QString text)
{
    return text.replace(QLatin1Char('\''), QLatin1String("'\\''"));
}

// The first sentence, as a specification of _arguments or _describe may hold it.
QString zshText(const QString& text)
{
    QString escaped;
    for (const QChar c : text.section(QStringLiteral(". "), 0, 0)) {
        if (QStringLiteral("[]:\\").contains(c))
            escaped += QLatin1Char('\\');
        escaped += c;
    }
    return quoted(escaped);
}

QString zshValue(const QString& value, ValueKind kind)
{
    const QStringList words = wordsOf(value);
    if (!words.isEmpty())
        return QStringLiteral("(%1)").arg(words.join(QLatin1Char(' ')));
    switch (kind) {
    case ValueKind::File:
        return QStringLiteral("_files");
    case ValueKind::Folder:
        return QStringLiteral("_files -/");
    case ValueKind::Day:
        return QStringLiteral("_flow_oa_days");
    case ValueKind::Text:
        break;
    }
    return {};
}

QString zshOption(const OptionSpec& option)
{
    QString text;
    const QStringList names = dashedNames(option);
    for (const QString& name : names) {
        text += QStringLiteral(" \\\n            '");
        if (option.repeatable)
            text += QLatin1Char('*');
        else if (names.size() > 1)
            text += QStringLiteral("(%1)").arg(names.join(QLatin1Char(' ')));
        text += name;
        if (!option.value.isEmpty() && name.startsWith(QLatin1String("--")))
            text += QLatin1Char('='); // with = or as the next word
        text += QStringLiteral("[%1]").arg(zshText(option.description));
        if (!option.value.isEmpty())
            text += QStringLiteral(":%1:%2").arg(zshText(option.value),
                                                 zshValue(option.value, option.kind));
        text += QLatin1Char('\'');
    }
    return text;
}

QString zshCommand(const Command& command)
{
    QString text = QStringLiteral("    (%1)\n        _arguments -S").arg(command.name);
    for (const OptionSpec& option : optionsOf(command))
        text += zshOption(option);
    if (!command.arguments.isEmpty())
        text += QStringLiteral(" \\\n            '%1:%2:%3'")
                    .arg(wordsOf(command.arguments).isEmpty() ? QStringLiteral("*") : QString(),
                         zshText(command.arguments), zshValue(command.arguments, ValueKind::File));
    return text + QStringLiteral(" ;;\n");
}

// The script of a shell with the names and cases of the commands in their places.
QByteArray script(const QString& shell, const QString& names, QString cases)
{
    QFile file(QStringLiteral(":/completion/flow-oa.") + shell);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("this build has no completion for %s", qPrintable(shell));
    cases.chop(1); // the last line's end stands in the script
    return QString::fromUtf8(file.readAll())
        .replace(QStringLiteral("@NAMES@"), names)
        .replace(QStringLiteral("@CASES@"), cases)
        .toUtf8();
}

} // namespace

QByteArray bashCompletion(const std::vector<Command>& commands)
{
    QStringList names { QStringLiteral("--help"), QStringLiteral("--version") };
    QString cases;
    for (const Command& command : commands) {
        names += command.name;
        cases += bashCommand(command);
    }
    return script(QStringLiteral("bash"), names.join(QLatin1Char(' ')), cases);
}

QByteArray zshCompletion(const std::vector<Command>& commands)
{
    QStringList names;
    QString cases;
    for (const Command& command : commands) {
        names += QStringLiteral("            '%1:%2'").arg(command.name, zshText(command.summary));
        cases += zshCommand(command);
    }
    return script(QStringLiteral("zsh"), names.join(QLatin1Char('\n')), cases);
}

} // namespace fw
