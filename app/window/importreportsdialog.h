// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/batchreport.h"

#include <QDialog>

#include <vector>

class QListWidget;

namespace fw {

class ImportReportPanel;
class TableTools;

// A report in the list.
struct ReportHead
{
    QString path;
    QString title; // "2026-03-18 10:11:12, finished"
};

// The reports of earlier imports, by time, and one of them. Not modal. GUI thread; whoever shows it
// reads the files.
class ImportReportsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportReportsDialog(QWidget* parent = nullptr);

    // The newest first. The one of this path is chosen; without it the first.
    void setReports(const std::vector<ReportHead>& heads, const QString& path);
    void showReport(const QString& path, const Result<BatchReport>& report);
    TableTools& tools();

Q_SIGNALS:
    void wanted(const QString& path);

private:
    QString chosen() const;

    QListWidget* m_list;
    ImportReportPanel* m_report;
};

} // namespace fw
