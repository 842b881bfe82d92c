// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/filter.h"
#include "core/triage/filtercompletion.h"
#include "core/triage/savedfilters.h"
#include "views/models/connectionmodel.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace fw {

class FilterEdit;

// What stands above the ranked table: the filter, the filters used before and those with a name,
// Hide scored, how many rows are shown and why not all, and, while only chosen connections are
// shown, which and the way back.
//
// A filter is applied while it is typed: at once where the day is small, otherwise when no key came
// for a moment; a word that may become a field's name waits until the typing stops. What is wrong
// is said at once, and what is only unfinished when the typing stops.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    QString text() const;
    // As if it had been typed, and applied at once.
    void setText(const QString& text);
    // See withTerm() in core/triage/filtertext; nothing happens for an empty term.
    void addTerm(const QString& term);
    void editText();
    bool hidesScored() const;
    void setHidesScored(bool hide);
    void showCounts(const RowCounts& counts);
    // Empty: all connections are shown.
    void setChoice(const QString& words);
    // Filters with a name and those used last.
    void setBook(const FilterBook& book);
    const FilterBook& book() const { return m_book; }
    // What may stand behind a field.
    void setValues(FilterValues values);

Q_SIGNALS:
    // Only texts that mean something: half a typed address must not empty the table.
    void filterChanged(const fw::Filter& filter);
    void hideScoredToggled(bool hide);
    void showAllWanted();
    void editingBegun();
    void filterUsed(const QString& text); // worth remembering
    void saveWanted(const QString& text);
    void manageWanted();

private:
    void followText();
    void apply();
    void settle();
    void tellProblem();
    void fillMenu();
    void makeRow();

    FilterEdit* m_filter;
    QToolButton* m_more;
    QMenu* m_menu;
    QLabel* m_problem;
    QCheckBox* m_hideScored;
    QLabel* m_counts;
    QWidget* m_choiceRow;
    QLabel* m_choice;
    QTimer m_applyLater;
    QTimer m_tellLater;
    FilterBook m_book;
    Filter m_read; // the last text that meant something
    std::optional<FilterProblem> m_wrong; // of the text that is there
    QString m_used;
    int m_rows = 0; // of the day
};

// "12 of 300 shown, 3 scored hidden": why rows are missing, in the reader's numbers.
QString countsText(const RowCounts& counts);

} // namespace fw
