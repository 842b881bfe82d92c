// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/statusline.h"

#include "views/pages/filterbar.h"

#include <QLabel>
#include <QStatusBar>

namespace fw {

StatusLine::StatusLine(QStatusBar& bar, const QString& workspacePath)
    : QObject(&bar)
    , m_store(new QLabel(tr("Embedded store"), &bar))
    , m_rows(new QLabel(&bar))
    , m_unsaved(new QLabel(&bar))
    , m_zone(new QLabel(tr("Times are UTC"), &bar))
{
    m_store->setToolTip(tr("The tables and the journal are files of the workspace.")
                        + QLatin1Char('\n') + workspacePath);
    m_rows->setObjectName(QStringLiteral("statusRows"));
    m_rows->setTextFormat(Qt::PlainText);
    m_unsaved->setObjectName(QStringLiteral("statusUnsaved"));
    m_unsaved->setTextFormat(Qt::PlainText);
    bar.addWidget(m_store);
    bar.addWidget(m_rows, 1);
    bar.addPermanentWidget(m_unsaved);
    bar.addPermanentWidget(m_zone);
    showSaving(false);
}

void StatusLine::showCounts(const RowCounts& counts)
{
    m_rows->setText(counts.total > 0 ? countsText(counts) : QString());
}

void StatusLine::showSaving(bool isSaving)
{
    m_unsaved->setText(isSaving ? tr("Saving decisions") : tr("All decisions are saved"));
}

} // namespace fw
