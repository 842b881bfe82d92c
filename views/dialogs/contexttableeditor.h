// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enrich/contextdocument.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace fw {

class ContextTableModel;

// One of the two context files, to be changed: a table of its rows, fields for another one, and a
// line that says what is wrong. It reads and writes nothing.
class ContextTableEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ContextTableEditor(ContextTable table, QWidget* parent = nullptr);

    void setDocument(ContextDocument document);
    // Why there is no document: nothing can be changed. Empty: there is one.
    void setUnavailable(const QString& problem);
    const ContextDocument& document() const;

Q_SIGNALS:
    void changed();

private:
    QLabel* makeIntroduction();
    void makeTable();
    void add();
    void removeSelected();
    void followModel();

    ContextTableModel* m_model;
    QString m_unavailable; // why there is no document
    QTableView* m_view;
    QLineEdit* m_range;
    QLineEdit* m_name;
    QPushButton* m_add;
    QPushButton* m_remove;
    QLabel* m_said;
};

} // namespace fw
