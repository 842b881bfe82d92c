// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/quickfilter.h"
#include "views/models/connectionmodel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace fw {

// What stands above the ranked table: the filter, Hide scored, how many rows are shown and why not
// all, and, while only chosen connections are shown, which and the way back.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);
    void editText();
    bool hidesScored() const;
    void setHidesScored(bool hide);
    void showCounts(const RowCounts& counts);
    // Empty: all connections are shown.
    void setChoice(const QString& words);

Q_SIGNALS:
    // Only texts that mean something: half a typed address must not empty the table.
    void filterChanged(const fw::QuickFilter& filter);
    void hideScoredToggled(bool hide);
    void showAllWanted();

private:
    void followText();

    QLineEdit* m_filter;
    QLabel* m_problem;
    QCheckBox* m_hideScored;
    QLabel* m_counts;
    QWidget* m_choiceRow;
    QLabel* m_choice;
};

// "12 of 300 shown, 3 scored hidden": why rows are missing, in the reader's numbers.
QString countsText(const RowCounts& counts);

} // namespace fw
