// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/savedfilters.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace fw {

// The filters with a name: renamed in their place, and removed. Says what is wanted; who shows it
// writes it and gives the book back.
class SavedFiltersDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SavedFiltersDialog(const FilterBook& book, QWidget* parent = nullptr);

    void setBook(const FilterBook& book);

Q_SIGNALS:
    void renameWanted(const QString& name, const QString& newName);
    void removeWanted(const QString& name);

private:
    void follow();
    void rename(int row);

    FilterBook m_book;
    QTableWidget* m_table;
    QLabel* m_problem;
    QPushButton* m_rename;
    QPushButton* m_remove;
    bool m_isFilling = false;
};

// Asks what a filter is to be called; empty when it is not to be saved.
QString askFilterName(const FilterBook& book, const QString& filter, QWidget* parent);

} // namespace fw
