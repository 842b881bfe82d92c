// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/runreport.h"
#include "views/models/stagesmodel.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTableView;

namespace fw {

// The report of one run: what it read, what each stage made of it, what was missing.
class RunReportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RunReportPanel(QWidget* parent = nullptr);

    void showReport(const RunReport& report);
    const std::optional<RunReport>& report() const { return m_report; }

private:
    std::optional<RunReport> m_report;
    StagesModel m_stages;
    QLabel* m_title;
    QLineEdit* m_file;
    QLabel* m_lines;
    QLineEdit* m_hash;
    QTableView* m_table;
    QPlainTextEdit* m_warnings;
};

} // namespace fw
