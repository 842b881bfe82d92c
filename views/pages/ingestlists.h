// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/ingestpicture.h"
#include "views/models/gapsmodel.h"
#include "views/models/sourcesmodel.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QTableView;

namespace fw {

class NoteStack;

// What stands under the chart of flows per minute: the gaps, and beside them the files the flows
// came from.
class IngestLists : public QWidget
{
    Q_OBJECT

public:
    explicit IngestLists(QWidget* parent = nullptr);

    void showGaps(std::vector<MinuteSpan> gaps, int atLeast);
    void showSources(const IngestPicture& picture);
    const GapsModel& gaps() const { return m_gaps; }
    const SourcesModel& sources() const { return m_sources; }
    void resetLayout();

Q_SIGNALS:
    void gapChosen(const fw::MinuteSpan& gap);

private:
    QWidget* makeSide(QLabel* title, QTableView* table, NoteStack*& stack);

    GapsModel m_gaps;
    SourcesModel m_sources;
    QLabel* m_gapsTitle;
    QLabel* m_sourcesTitle;
    QTableView* m_gapsTable;
    QTableView* m_sourcesTable;
    NoteStack* m_gapsStack = nullptr;
    NoteStack* m_sourcesStack = nullptr;
    QSplitter* m_split;
};

} // namespace fw
