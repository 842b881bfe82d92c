// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/enrich/contextfile.h"
#include "core/enrich/contextrow.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace fw {

// One of the two context files as it is edited: every line as it stands, so that what cannot be
// read, a header and lines nobody touched are written back byte for byte. A value; reading and
// saving are for a worker's thread, the rest for any one thread.
class ContextDocument
{
public:
    struct Line
    {
        QByteArray text; // without its ending
        std::optional<ContextRow> row;
        QString problem; // why there is no row, or what is wrong with it; empty: nothing
    };

    explicit ContextDocument(ContextTable table = ContextTable::IpRanges)
        : m_table(table)
    {
    }

    // More lines than this make a table in a window slow; see read().
    static constexpr qsizetype mostShown = 50'000;
    enum class Size
    {
        Shown, // a file that is larger is refused, before its lines are read
        Any, // up to half a GiB
    };

    // A file that is not there is an empty document. Errors: one that cannot be read, is too large,
    // or cancelled with the thread's job.
    static Result<ContextDocument> read(const QString& path, ContextTable table,
                                        Size size = Size::Shown);
    static ContextDocument parse(const QByteArray& content, ContextTable table);

    ContextTable table() const { return m_table; }
    const std::vector<Line>& lines() const { return m_lines; }
    bool isChanged() const { return toBytes() != m_original; }

    // Columns behind the name stay as they are.
    void setRow(std::size_t line, const ContextRow& row);
    void append(const ContextRow& row);
    void remove(std::size_t line);

    // Gives the range a name: on the line that has exactly this range (its first), else on a new
    // one. An empty name removes the lines of exactly this range.
    void setName(const IpRange& range, const QString& name);
    // The name of exactly this range; empty when there is none.
    QString nameOf(const IpRange& range) const;

    // Lines that cannot be used, and ranges that are there twice or overlap in part; a range inside
    // another is no problem, because the smaller one counts. In the order of the lines.
    std::vector<ContextWarning> problems(const QString& file) const;

    QByteArray toBytes() const;
    // Replaces the file. Refused when it is no longer what was read: somebody else's change is
    // not to be lost.
    Result<void> save(const QString& path);

private:
    ContextTable m_table;
    std::vector<Line> m_lines;
    QByteArray m_original;
    bool m_existed = false;
    bool m_hasMark = false; // a UTF-8 byte order mark
    bool m_endsOpen = false; // the last line has no ending
    QByteArray m_ending = "\n";
};

} // namespace fw
