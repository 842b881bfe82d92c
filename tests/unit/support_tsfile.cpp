// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/tsfile.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace fw::test {

namespace {

void readTranslation(QXmlStreamReader& xml, TsMessage& message)
{
    message.state = xml.attributes().value(QLatin1String("type")).toString();
    if (!message.isPlural) {
        message.forms = QStringList(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.forms += xml.readElementText();
}

TsMessage readMessage(QXmlStreamReader& xml, const QString& context)
{
    TsMessage message;
    message.context = context;
    message.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            readTranslation(xml, message);
        } else {
            if (xml.name() == QLatin1String("location"))
                message.files += xml.attributes().value(QLatin1String("filename")).toString();
            xml.skipCurrentElement();
        }
    }
    return message;
}

QStringList allOf(const QString& text, const QRegularExpression& pattern)
{
    QStringList found;
    for (auto at = pattern.globalMatch(text); at.hasNext();)
        found += at.next().captured();
    found.sort();
    return found;
}

// One line for every form that does not pass.
template<typename Passes>
QStringList failing(const TsFile& file, const char* what, const Passes& passes)
{
    QStringList findings;
    for (const TsMessage& message : file.messages)
        for (const QString& form : message.forms)
            if (!passes(message.source, form))
                findings += QStringLiteral("%1: %2: \"%3\" -> \"%4\"")
                                .arg(message.context, QLatin1String(what), message.source, form);
    return findings;
}

QStringList sameMatches(const TsFile& file, const char* what, const QRegularExpression& pattern)
{
    return failing(file, what, [&pattern](const QString& source, const QString& form) {
        return allOf(source, pattern) == allOf(form, pattern);
    });
}

const QRegularExpression& placeholder()
{
    static const QRegularExpression pattern(QStringLiteral("%L?(?:\\d{1,2}|n)"));
    return pattern;
}

QString markAtEnd(const QString& text)
{
    static const QRegularExpression mark(QStringLiteral("[.:;,…?!]?\\s*$"));
    return mark.match(text).captured();
}

QString spaceAtStart(const QString& text)
{
    static const QRegularExpression space(QStringLiteral("^\\s*"));
    return space.match(text).captured();
}

QSet<QString> declaredContexts(const QByteArray& content)
{
    static const QRegularExpression patterns[] = {
        QRegularExpression(QStringLiteral("Q_DECLARE_TR_FUNCTIONS\\(([\\w:]+)\\)")),
        QRegularExpression(QStringLiteral("QT_TRANSLATE_NOOP\\(\"([\\w:]+)\"")),
        QRegularExpression(QStringLiteral("class (\\w+)[^;{}]*\\{\\s*Q_OBJECT\\b")),
    };
    QSet<QString> contexts;
    for (const QRegularExpression& pattern : patterns)
        for (auto at = pattern.globalMatch(QString::fromUtf8(content)); at.hasNext();) {
            const QString name = at.next().captured(1);
            contexts += name.contains(QLatin1String("::")) ? name : QStringLiteral("fw::") + name;
        }
    return contexts;
}

} // namespace

Result<TsFile> readTs(const QByteArray& text)
{
    QXmlStreamReader xml(text);
    TsFile file;
    if (xml.readNextStartElement())
        file.language = xml.attributes().value(QLatin1String("language")).toString();
    QString context;
    while (xml.readNextStartElement()) { // the contexts
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("message"))
                file.messages.push_back(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        return failure(ErrorCode::BadInput,
                       QStringLiteral("line %1: %2").arg(xml.lineNumber()).arg(xml.errorString()));
    return file;
}

QStringList unfinished(const TsFile& file)
{
    QStringList findings;
    for (const TsMessage& message : file.messages) {
        QString wrong = message.state;
        if (message.forms.size() != (message.isPlural ? 2 : 1))
            wrong = QStringLiteral("a plural has two forms");
        else if (message.forms.contains(QString()))
            wrong = QStringLiteral("empty");
        if (!wrong.isEmpty())
            findings +=
                QStringLiteral("%1: %2: \"%3\"").arg(message.context, wrong, message.source);
    }
    return findings;
}

QStringList wrongPlaceholders(const TsFile& file)
{
    return sameMatches(file, "placeholders", placeholder());
}

QStringList wrongAccelerators(const TsFile& file)
{
    return sameMatches(file, "accelerator", QRegularExpression(QStringLiteral("&(?=[^&\\s])")));
}

QStringList wrongEnds(const TsFile& file)
{
    return failing(file, "ends", [](const QString& source, const QString& form) {
        return markAtEnd(source) == markAtEnd(form) && spaceAtStart(source) == spaceAtStart(form)
            && source.count(QLatin1Char('\n')) == form.count(QLatin1Char('\n'));
    });
}

QStringList wrongNames(const TsFile& file)
{
    static const QRegularExpression name(QStringLiteral("--[a-z][a-z-]+"
                                                        "|\\bflow-(?:oa|workbench)(?: [a-z]+)?\\b"
                                                        "|[\\w/*]+\\.(?:csv|json|mmdb)\\b"
                                                        "|\\b[a-z]+_[a-z_]+\\b|\\bspot-ml\\b"));
    return sameMatches(file, "names", name);
}

QStringList untranslated(const TsFile& file, const QStringList& exceptions)
{
    static const QRegularExpression letter(QStringLiteral("\\p{L}"));
    QStringList findings;
    QSet<QString> needed;
    for (const TsMessage& message : file.messages) {
        if (!message.forms.contains(message.source)
            || !QString(message.source).remove(placeholder()).contains(letter))
            continue;
        if (exceptions.contains(message.source))
            needed += message.source;
        else
            findings +=
                QStringLiteral("%1: not translated: \"%2\"").arg(message.context, message.source);
    }
    for (const QString& exception : exceptions)
        if (!needed.contains(exception))
            findings += QStringLiteral("no text needs the exception \"%1\"").arg(exception);
    return findings;
}

QStringList wrongContexts(const TsFile& found, const SourceTree& tree)
{
    static const QRegularExpression include(QStringLiteral("#include \"([^\"]+)\""));
    QStringList findings;
    for (const TsMessage& message : found.messages) {
        for (const QString& path : message.files) {
            const QString stem = path.left(path.lastIndexOf(QLatin1Char('.')));
            auto declared = declaredContexts(tree.value(stem + QStringLiteral(".h")))
                + declaredContexts(tree.value(stem + QStringLiteral(".cpp")));
            // A class may be written in several files, and then they include its header.
            auto header = include.globalMatch(QString::fromUtf8(tree.value(path)));
            while (header.hasNext())
                declared += declaredContexts(tree.value(header.next().captured(1)));
            if (!declared.contains(message.context))
                findings += QStringLiteral("%1: \"%2\" is in the context %3")
                                .arg(path, message.source, message.context);
        }
    }
    return findings;
}

QStringList hiddenTexts(const SourceTree& tree)
{
    static const QRegularExpression macro(
        QStringLiteral("#define (?:[^\\n]*\\\\\\n)*[^\\n]*"
                       "\\b(?:tr|QT_TR\\w*NOOP|QT_TRANSLATE_NOOP)\\("));
    QStringList findings;
    for (auto file = tree.begin(); file != tree.end(); ++file)
        if (macro.match(QString::fromUtf8(file.value())).hasMatch())
            findings += file.key() + QStringLiteral(": a macro hides a text from lupdate");
    return findings;
}

} // namespace fw::test
