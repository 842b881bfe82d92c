// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/unit/sourcetree.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fw::test {

// One text of a translation file.
struct TsMessage
{
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    QString state; // empty when finished: "unfinished", "obsolete", "vanished"
    QStringList forms; // the translation; of a plural, each form
    QStringList files; // where it stands in the sources, as lupdate wrote it; often empty

    // What makes it one text for Qt.
    QString key() const { return context + QLatin1Char('|') + source + QLatin1Char('|') + comment; }
};

struct TsFile
{
    QString language; // as "es"
    std::vector<TsMessage> messages;
};

Result<TsFile> readTs(const QByteArray& xml);

// Each finds what is against the rules of translations/README.md and says it in one line a finding.
QStringList unfinished(const TsFile& file);
// %1, %n and the like: the same in every form, as often.
QStringList wrongPlaceholders(const TsFile& file);
// One & where the source has one, none where it has none.
QStringList wrongAccelerators(const TsFile& file);
// The mark at the end, the spaces at both ends, the line breaks.
QStringList wrongEnds(const TsFile& file);
// Options, commands, files and columns, which are the same in every language.
QStringList wrongNames(const TsFile& file);
// Texts that say the same as the source, but for those without a word and those of `exceptions`;
// and exceptions that no text needs.
QStringList untranslated(const TsFile& file, const QStringList& exceptions);

// Over what lupdate found in the sources, with their files. A text in a context that neither its
// file nor the header beside it declares is never found at run time.
QStringList wrongContexts(const TsFile& found, const SourceTree& tree);
// A text inside a macro of our own, which lupdate does not see.
QStringList hiddenTexts(const SourceTree& tree);

} // namespace fw::test
