// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/models/notebooksmodel.h"

#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QLayout;
class QTableView;

namespace fw {

class NoteStack;

// The notebooks of the shown day, and what can be done with the chosen one.
class NotebooksPage : public QWidget
{
    Q_OBJECT

public:
    explicit NotebooksPage(QWidget* parent = nullptr);

    void showNotebooks(std::vector<DayNotebook> notebooks);
    // Why there are none.
    void showEmpty(const QString& reason);
    // What is under way or missing, below the list; empty: nothing.
    void setHint(const QString& hint);
    // An export is under way: another one has to wait.
    void setExporting(bool isExporting);
    const NotebooksModel& model() const { return m_model; }
    // The one with this name becomes the chosen one when it is there, now or once it is shown.
    void choose(const QString& name);

Q_SIGNALS:
    // `name` is the file name of the chosen notebook.
    void openWanted(const QString& name);
    void refreshWanted(const QString& name);
    void copyWanted(const QString& name);
    void exportWanted(const QString& name);

private:
    QLayout* makeActions();
    QAction* addAction(QLayout& row, const QString& text, const QKeySequence& key, const char* name,
                       void (NotebooksPage::*wanted)(const QString&));
    void followCurrent();
    const DayNotebook* current() const;

    NotebooksModel m_model;
    QTableView* m_table;
    QLabel* m_hint;
    NoteStack* m_stack;
    QAction* m_open = nullptr;
    QAction* m_refresh = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_export = nullptr;
    QString m_wanted; // to be chosen when it comes
    bool m_isExporting = false;
};

} // namespace fw
