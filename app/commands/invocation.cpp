// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/invocation.h"

#include "app/commands/texttable.h"
#include "core/base/numbers.h"
#include "core/config/workspace.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <limits>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Invocation)
};

template<typename T>
bool readNumber(const QString& text, T& out)
{
    const QByteArray bytes = text.toUtf8();
    return parseNumber(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())),
                       out);
}

QString dashed(const QString& name)
{
    return (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
}

// "--date" or "-t": as it is best typed.
QString dashed(const OptionSpec& option)
{
    return dashed(option.names.last());
}

} // namespace

OptionSpec dateOption()
{
    return { { QStringLiteral("d"), QStringLiteral("date") },
             Tr::tr("DATE"),
             Tr::tr("The day, as yyyymmdd or yyyy-mm-dd (UTC)."),
             true,
             false,
             {},
             ValueKind::Day };
}

OptionSpec formatOption(const QStringList& formats)
{
    return { { QStringLiteral("format") },
             formats.join(QLatin1Char('|')),
             Tr::tr("How the result is written. Default: table.") };
}

OptionSpec workspaceOption(const QString& shownDefault)
{
    return { { QStringLiteral("workspace") },
             Tr::tr("DIR"),
             Tr::tr("The workspace's folder. Default: %1")
                 .arg(shownDefault.isEmpty() ? Workspace::defaultPath() : shownDefault),
             false,
             false,
             {},
             ValueKind::Folder };
}

OptionSpec fileOption(const char* name, const QString& description)
{
    return {
        { QLatin1String(name) }, Tr::tr("FILE"), description, false, false, {}, ValueKind::File
    };
}

QString filterFieldNames()
{
    QStringList names;
    for (const FilterFieldInfo& info : filterFields())
        names += QLatin1String(info.name);
    return names.join(QStringLiteral(", "));
}

OptionSpec filterOption(const QString& description)
{
    return { { QStringLiteral("filter") }, Tr::tr("TEXT"), description };
}

OptionSpec helpOption()
{
    return { { QStringLiteral("h"), QStringLiteral("help") }, {}, Tr::tr("Shows this help.") };
}

QStringList wordsOf(const QString& value)
{
    return value.contains(QLatin1Char('|')) ? value.split(QLatin1Char('|')) : QStringList();
}

std::vector<OptionSpec> optionsOf(const Command& command, const QString& shownWorkspace)
{
    std::vector<OptionSpec> options = command.options;
    if (command.usesWorkspace)
        options.push_back(workspaceOption(shownWorkspace));
    options.push_back(helpOption());
    return options;
}

Invocation::Invocation(const Command& command, Console& console)
    : m_command(command)
    , m_console(console)
{
    for (const OptionSpec& option : optionsOf(command))
        m_parser.addOption(QCommandLineOption(option.names, option.description, option.value));
}

void Invocation::parse(const QStringList& arguments)
{
    checkValues(arguments);
    // The parser takes the first word for the program's name.
    if (!m_parser.parse(QStringList(m_command.name) + arguments)) {
        QString problem = m_parser.errorText();
        if (!problem.endsWith(QLatin1Char('.')))
            problem += QLatin1Char('.');
        setWrong(problem);
    }
    if (!wantsHelp())
        checkGiven();
}

bool Invocation::wantsHelp() const
{
    return m_parser.isSet(QStringLiteral("help"));
}

// The parser takes any next word for the value. With "--note --dry-run" it would make a note of an
// option that was to keep everything as it is.
void Invocation::checkValues(const QStringList& arguments)
{
    QStringList all;
    QStringList valued;
    for (const OptionSpec& option : optionsOf(m_command))
        for (const QString& name : option.names) {
            all += dashed(name);
            if (!option.value.isEmpty())
                valued += dashed(name);
        }
    for (qsizetype i = 0; i + 1 < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--"))
            return;
        if (!valued.contains(arguments[i]))
            continue;
        const QString& value = arguments[++i];
        if (all.contains(value))
            setWrong(Tr::tr("The value of %1 is missing: %2 is an option. If it is meant as the "
                            "value, write %1=%2.")
                         .arg(arguments[i - 1], value));
    }
}

void Invocation::checkGiven()
{
    for (const OptionSpec& option : optionsOf(m_command)) {
        const auto given = m_parser.values(option.names.first()).size();
        if (option.required && given == 0)
            setWrong(Tr::tr("%1 is missing.").arg(dashed(option)));
        if (!option.requiredUnless.isEmpty() && given == 0 && !has(option.requiredUnless))
            setWrong(Tr::tr("%1 is missing, or --%2 in its place.")
                         .arg(dashed(option), option.requiredUnless));
        // Taking the last one would silently drop what the first one asked for.
        if (!option.repeatable && given > 1)
            setWrong(Tr::tr("%1 was given more than once.").arg(dashed(option)));
    }
    const QStringList rest = arguments();
    if (m_command.arguments.isEmpty() && !rest.isEmpty())
        setWrong(Tr::tr("'%1' was not expected.").arg(rest.first()));
    const bool isEnough =
        std::any_of(m_command.argumentsUnless.begin(), m_command.argumentsUnless.end(),
                    [this](const QString& option) { return has(option); });
    if (!m_command.arguments.isEmpty() && rest.isEmpty() && !isEnough)
        setWrong(Tr::tr("%1 is missing.").arg(m_command.arguments));
    const QStringList words = wordsOf(m_command.arguments);
    if (!words.isEmpty() && rest.size() > 1)
        setWrong(Tr::tr("'%1' was not expected.").arg(rest[1]));
    if (!words.isEmpty() && !rest.isEmpty() && !words.contains(rest.first()))
        setWrong(Tr::tr("The argument is one of %1, not '%2'.")
                     .arg(words.join(QStringLiteral(", ")), rest.first()));
    if (m_command.usesWorkspace && has(QStringLiteral("workspace"))
        && text(QStringLiteral("workspace")).isEmpty())
        setWrong(Tr::tr("--workspace needs a folder."));
}

QString Invocation::workspace() const
{
    const QString named = text(QStringLiteral("workspace"));
    return named.isEmpty() ? Workspace::defaultPath() : QDir().absoluteFilePath(named);
}

Day Invocation::day(const QString& option)
{
    const auto day = Day::parse(text(option));
    if (!day)
        setWrong(day.error().message);
    return day.value_or(Day());
}

std::int64_t Invocation::wholeNumber(const QString& option, std::int64_t least, std::int64_t most,
                                     std::int64_t fallback)
{
    if (!has(option))
        return fallback;
    std::int64_t number = 0;
    if (readNumber(text(option), number) && number >= least && number <= most)
        return number;
    const QString wanted = most == std::numeric_limits<std::int64_t>::max()
        ? Tr::tr("%1 or greater").arg(least)
        : Tr::tr("%1 to %2").arg(least).arg(most);
    setWrong(
        Tr::tr("--%1 must be a whole number, %2, not '%3'.").arg(option, wanted, text(option)));
    return fallback;
}

std::uint64_t Invocation::seed(const QString& option, std::uint64_t fallback)
{
    std::uint64_t number = fallback;
    if (has(option) && !readNumber(text(option), number))
        setWrong(Tr::tr("--%1 must be a whole number, 0 or greater, not '%2'.")
                     .arg(option, text(option)));
    return number;
}

std::optional<std::uint16_t> Invocation::port(const QString& option)
{
    if (!has(option))
        return std::nullopt;
    return static_cast<std::uint16_t>(wholeNumber(option, 0, 65535, 0));
}

std::optional<IpRange> Invocation::range(const QString& option)
{
    if (!has(option))
        return std::nullopt;
    const auto range = IpRange::parse(text(option));
    if (!range)
        setWrong(Tr::tr("--%1 must be an address, a block such as 10.0.0.0/8 or a range such as "
                        "10.0.0.1-10.0.0.9, not '%2'.")
                     .arg(option, text(option)));
    return range;
}

IpAddress Invocation::address(const QString& option)
{
    const auto address = IpAddress::parse(text(option));
    if (!address)
        setWrong(Tr::tr("--%1 must be one address such as 10.0.0.5 or 2001:db8::1, not '%2'.")
                     .arg(option, text(option)));
    return address.value_or(IpAddress());
}

ConnectionKey Invocation::connection(const QString& text)
{
    const auto key = ConnectionKey::parse(text);
    if (!key)
        setWrong(Tr::tr("--connection must be a key as 'flow-oa suspicious --format json' writes "
                        "it, such as 2026-03-18T01:02:03Z/10.0.0.5/50123/203.0.113.9/443/TCP, "
                        "not '%1'.")
                     .arg(text));
    return key.value_or(ConnectionKey());
}

Filter Invocation::filter()
{
    const QString typed = text(QStringLiteral("filter"));
    auto read = Filter::parse(typed);
    if (read)
        return std::move(*read);
    if (!isWrong())
        m_marked = markedProblem(typed, read.error());
    setWrong(Tr::tr("--filter cannot be read: %1").arg(read.error().sentence));
    return {};
}

OutputFormat Invocation::format()
{
    const QString option = QStringLiteral("format");
    if (!has(option))
        return OutputFormat::Table;
    const auto spec =
        std::find_if(m_command.options.begin(), m_command.options.end(),
                     [&option](const OptionSpec& s) { return s.names.contains(option); });
    const QStringList offered = wordsOf(spec->value);
    if (!offered.contains(text(option)))
        setWrong(Tr::tr("--format is one of %1, not '%2'.")
                     .arg(offered.join(QStringLiteral(", ")), text(option)));
    if (text(option) == QLatin1String("csv"))
        return OutputFormat::Csv;
    return text(option) == QLatin1String("json") ? OutputFormat::Json : OutputFormat::Table;
}

void Invocation::setWrong(const QString& sentence)
{
    if (m_problem.isEmpty())
        m_problem = sentence;
}

int Invocation::wrongUsage()
{
    for (const QString& line : m_marked.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        m_console.message(QStringLiteral("  ") + line);
    m_console.message(QStringLiteral("flow-oa: %1 ").arg(m_problem)
                      + Tr::tr("See 'flow-oa %1 --help'.").arg(m_command.name));
    return exitWrongUsage;
}

int Invocation::failed(const QString& sentence)
{
    m_console.message(QStringLiteral("flow-oa: ") + sentence);
    return exitFailed;
}

int Invocation::failed(const Error& error)
{
    return failed(error.text());
}

} // namespace fw
