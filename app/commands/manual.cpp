// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/manual.h"

#include "app/commands/helptext.h"

#include <QCoreApplication>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Manual)
};

const QString usualWorkspace = QStringLiteral("~/.local/share/flow-workbench/workspace");

// Text as troff prints it, whatever is in it.
QString roff(const QString& text)
{
    QString escaped;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case '\\':
            escaped += QLatin1String("\\e");
            break;
        case '-':
            escaped += QLatin1String("\\-");
            break;
        case '\'':
            escaped += QLatin1String("\\(aq");
            break;
        case '`':
            escaped += QLatin1String("\\(ga");
            break;
        case '~':
            escaped += QLatin1String("\\(ti");
            break;
        case '^':
            escaped += QLatin1String("\\(ha");
            break;
        default:
            escaped += c;
        }
    }
    // A line that begins with a dot would be a request.
    return escaped.startsWith(QLatin1Char('.')) ? QLatin1String("\\&") + escaped : escaped;
}

QString bold(const QString& text)
{
    return QLatin1String("\\fB") + roff(text) + QLatin1String("\\fR");
}

QString italic(const QString& text)
{
    return QLatin1String("\\fI") + roff(text) + QLatin1String("\\fR");
}

// Lines of a page, in order.
class Page
{
public:
    Page(const QString& name, const QString& summary)
    {
        line(QStringLiteral(".TH %1 1 \"\" \"Flow Workbench %2\" \"%3\"")
                 .arg(roff(name.toUpper()), QStringLiteral(FLOW_VERSION),
                      roff(Tr::tr("User Commands"))));
        line(QStringLiteral(".nh\n.ad l")); // paths and options are not to be broken or stretched
        section(Tr::tr("NAME"));
        QString words = summary;
        while (words.endsWith(QLatin1Char('.')))
            words.chop(1);
        line(roff(name) + QLatin1String(" \\- ") + roff(words));
    }

    void section(const QString& title) { line(QLatin1String(".SH ") + roff(title)); }
    void subsection(const QString& title) { line(QLatin1String(".SS ") + roff(title)); }
    void text(const QString& sentence) { line(roff(sentence)); }
    void paragraph(const QString& sentence)
    {
        line(QStringLiteral(".PP"));
        text(sentence);
    }
    void entry(const QString& term, const QString& sentence)
    {
        line(QStringLiteral(".TP"));
        line(term);
        text(sentence);
    }
    void options(const std::vector<OptionSpec>& all)
    {
        for (const OptionSpec& option : all) {
            QString term;
            for (const QString& name : dashedNames(option).split(QStringLiteral(", ")))
                term += (term.isEmpty() ? QString() : QStringLiteral(", ")) + bold(name);
            if (!option.value.isEmpty())
                term += QLatin1Char(' ') + italic(option.value);
            entry(term, fullDescription(option));
        }
    }
    // As typed, without filling.
    void code(const QStringList& lines)
    {
        line(QStringLiteral(".PP\n.RS 4\n.nf"));
        for (const QString& each : lines)
            text(each);
        line(QStringLiteral(".fi\n.RE"));
    }
    QByteArray bytes() const { return m_text.toUtf8(); }

private:
    void line(const QString& text) { m_text += text + QLatin1Char('\n'); }

    QString m_text;
};

void addFiles(Page& page)
{
    page.section(Tr::tr("FILES"));
    page.entry(italic(usualWorkspace),
               Tr::tr("The workspace when none is named; below $XDG_DATA_HOME where that is set."));
}

} // namespace

QByteArray programManual(const std::vector<Command>& commands)
{
    Page page(QStringLiteral("flow-oa"), programSummary());
    page.section(Tr::tr("SYNOPSIS"));
    page.code({ QStringLiteral("flow-oa ") + Tr::tr("COMMAND [options]"),
                QStringLiteral("flow-oa ") + Tr::tr("COMMAND") + QStringLiteral(" --help"),
                QStringLiteral("flow-oa --help | --version") });
    page.section(Tr::tr("DESCRIPTION"));
    page.text(programSummary());
    for (const auto& [title, sentence] : generalNotes())
        page.entry(bold(title), sentence);
    page.section(Tr::tr("COMMANDS"));
    for (const Command& command : commands) {
        page.subsection(command.name);
        page.text(command.summary);
        if (!command.about.isEmpty())
            page.paragraph(command.about);
        page.code({ usageLine(command, QStringLiteral("flow-oa ") + command.name) });
        page.options(optionsOf(command, usualWorkspace));
        page.paragraph(Tr::tr("Example:"));
        page.code(command.examples);
    }
    page.section(Tr::tr("EXAMPLES"));
    page.text(Tr::tr("A first day to look at:"));
    page.code(firstExamples());
    addFiles(page);
    page.section(Tr::tr("SEE ALSO"));
    page.text(QStringLiteral("flow-workbench(1)"));
    return page.bytes();
}

QByteArray workbenchManual()
{
    const Command command = workbenchCommand(usualWorkspace);
    Page page(command.name, command.summary);
    page.section(Tr::tr("SYNOPSIS"));
    page.code({ usageLine(command, command.name) });
    page.section(Tr::tr("DESCRIPTION"));
    page.text(command.summary);
    page.section(Tr::tr("OPTIONS"));
    page.options(optionsOf(command, usualWorkspace));
    page.section(Tr::tr("EXAMPLES"));
    page.code(command.examples);
    addFiles(page);
    page.section(Tr::tr("SEE ALSO"));
    page.text(QStringLiteral("flow-oa(1)"));
    return page.bytes();
}

} // namespace fw
