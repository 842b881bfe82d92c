// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/models/historymodel.h"

#include <QWidget>

#include <vector>

class QTableView;

namespace fw {

class NoteStack;

// Every decision about the shown day: who, when, what. Clicking one (or Enter) asks to see its
// connections.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget* parent = nullptr);

    void showSteps(std::vector<HistoryStep> steps);
    HistoryModel& model() { return m_model; }

Q_SIGNALS:
    void stepChosen(const fw::HistoryStep& step);

private:
    void choose(const QModelIndex& index);

    HistoryModel m_model;
    QTableView* m_table;
    NoteStack* m_stack;
};

} // namespace fw
