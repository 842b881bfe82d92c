// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enrich/contextdocument.h"

#include <QAbstractTableModel>
#include <QHash>

namespace fw {

// The rows of a context file as they are edited in the window: range, name, and what is wrong with
// the line. A header and blank lines are not shown and stay where they are. Values are checked as
// they come: one that is none is refused with a sentence, and the row keeps what it had.
class ContextTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Range,
        Name,
        Problem,
        ColumnCount
    };

    explicit ContextTableModel(ContextTable table, QObject* parent = nullptr);

    void setDocument(ContextDocument document);
    const ContextDocument& document() const { return m_document; }
    // Lines something is wrong with.
    int problems() const { return static_cast<int>(m_problems.size()); }

    // False, and a sentence, when this is no row; the new row is the last.
    bool addRow(const QString& range, const QString& name, QString& reason);
    void removeLines(const QList<int>& rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void changed();
    void refused(const QString& reason);

private:
    QString rangeText(const ContextDocument::Line& line) const;
    const ContextDocument::Line& lineOf(int row) const;
    // The row as fields of the file, checked as the file's reader does.
    std::optional<ContextRow> checked(const QString& range, const QString& name,
                                      QString& reason) const;
    void findLines();
    void findProblems();

    ContextDocument m_document;
    std::vector<std::size_t> m_lines; // of the document, one for each row
    QHash<std::size_t, QString> m_problems; // by line of the document
};

} // namespace fw
