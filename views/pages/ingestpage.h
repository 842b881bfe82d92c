// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/ingesttotals.h"
#include "core/types/ingestpicture.h"

#include <QWidget>

#include <memory>
#include <vector>

class QAction;
class QLabel;
class QMenu;
class QSplitter;
class QTabWidget;

namespace fw {

class DayStrip;
class IngestChart;
class IngestLists;
class IngestRange;
class NoteStack;

// Flows per minute over a range of days: the chart with its totals, and under it the gaps and the
// files the flows came from. What is said above the chart is about what of it is shown.
class IngestPage : public QWidget
{
    Q_OBJECT

public:
    enum class Export
    {
        Png,
        Svg,
        Csv
    };

    explicit IngestPage(QWidget* parent = nullptr);

    // The days that have flows; what is chosen of them may become another range.
    void setDays(std::vector<Day> days);
    Day from() const;
    Day to() const;
    // Of the same days as before: what is shown of them stays.
    void showPicture(std::shared_ptr<const IngestPicture> picture);
    // Why there is nothing.
    void showEmpty(const QString& reason);
    // Takes its place as the first panel under the chart.
    void setDaysPanel(QWidget* panel);

    // What is shown, for a file.
    std::vector<IngestMinute> shownMinutes() const;
    QString shownRange() const; // "2016-07-08 00:00 to 2016-07-09 00:00 UTC"
    QString heading() const; // of a picture
    IngestChart& chart() { return *m_chart; }
    const IngestLists& lists() const { return *m_lists; }
    QMenu& exportMenu() { return *m_export; }
    void resetLayout();

Q_SIGNALS:
    void rangeChanged(); // by the user: other days are wanted
    void daySelected(fw::Day day);
    void exportWanted(fw::IngestPage::Export kind);

private:
    QWidget* makeTop();
    void makeExports();
    void findGaps();
    void followSpan();
    void followHover(const std::optional<IngestMinute>& minute);
    void showGap(const MinuteSpan& gap);

    std::shared_ptr<const IngestPicture> m_picture;
    std::vector<MinuteSpan> m_gaps;
    IngestTotals m_totals; // of what is shown
    IngestRange* m_range;
    QLabel* m_totalsText;
    QLabel* m_hoverText;
    QLabel* m_problems;
    DayStrip* m_days;
    IngestChart* m_chart;
    IngestLists* m_lists;
    QTabWidget* m_panels;
    QSplitter* m_split;
    NoteStack* m_stack;
    QMenu* m_export;
    QList<QAction*> m_exportActions;
};

} // namespace fw
