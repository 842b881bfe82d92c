// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/connection.h"
#include "views/models/detailsmodel.h"

#include <QWidget>

#include <vector>

class QLabel;
class QTableView;

namespace fw {

class NoteStack;
class TableTools;

// The raw flows of the selected connection's minute, both directions.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget* parent = nullptr);

    void showDetails(const SuspiciousConnection& of, std::vector<EdgeDetail> details);
    void showNote(const QString& note);
    TableTools& tools() { return *m_tools; }

private:
    DetailsModel m_model;
    QTableView* m_table;
    QLabel* m_title;
    NoteStack* m_stack;
    TableTools* m_tools;
};

} // namespace fw
