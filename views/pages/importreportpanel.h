// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/models/importfilesmodel.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTableView;

namespace fw {

class TableTools;

// The report of one import: how it ended, its files, and beneath them what is known of the chosen
// one: where its flows went, which lines were left out and why, with the first examples. GUI
// thread only.
class ImportReportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReportPanel(QWidget* parent = nullptr);

    void showReport(const BatchReport& report);
    // In place of a report.
    void showProblem(const QString& sentence);
    // Copying and export of the files; who does it connects to them.
    TableTools& tools() { return *m_tools; }

private:
    void showFile();

    ImportFilesModel m_model;
    QLabel* m_title;
    QTableView* m_table;
    QPlainTextEdit* m_details;
    TableTools* m_tools;
};

} // namespace fw
