// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/importreportsdialog.h"

#include "views/pages/importreportpanel.h"
#include "views/pages/tabletools.h"
#include "views/support/helptopic.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace fw {

ImportReportsDialog::ImportReportsDialog(QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_report(new ImportReportPanel(this))
{
    setObjectName(QStringLiteral("importReportsDialog"));
    setWindowTitle(tr("Import reports"));
    setHelpTopic(this, "import");
    m_list->setObjectName(QStringLiteral("importReportsList"));
    m_list->setAccessibleName(tr("Imports, the newest first"));
    auto* parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(m_report);
    parts->setStretchFactor(0, 0);
    parts->setStretchFactor(1, 1);
    parts->setSizes({ 240, 800 });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* save = buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("exportImportReport"));
    save->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(parts, 1);
    layout->addWidget(buttons);
    connect(save, &QPushButton::clicked, m_report->tools().exportAction(), &QAction::trigger);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (const QString path = chosen(); !path.isEmpty())
            Q_EMIT wanted(path);
    });
    resize(1080, 560);
}

QString ImportReportsDialog::chosen() const
{
    const QListWidgetItem* const item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void ImportReportsDialog::setReports(const std::vector<ReportHead>& heads, const QString& path)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        int row = 0;
        for (const ReportHead& head : heads) {
            auto* const item = new QListWidgetItem(head.title, m_list);
            item->setData(Qt::UserRole, head.path);
            if (head.path == path)
                row = m_list->count() - 1;
        }
        m_list->setCurrentRow(heads.empty() ? -1 : row);
    }
    if (heads.empty())
        m_report->showProblem(tr("Nothing was imported into this workspace yet."));
    else
        Q_EMIT wanted(chosen());
}

void ImportReportsDialog::showReport(const QString& path, const Result<BatchReport>& report)
{
    if (path != chosen())
        return;
    if (report)
        m_report->showReport(*report);
    else
        m_report->showProblem(report.error().text());
}

TableTools& ImportReportsDialog::tools()
{
    return m_report->tools();
}

} // namespace fw
