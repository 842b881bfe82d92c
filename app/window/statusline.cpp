// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/statusline.h"

#include "core/base/printable.h"
#include "views/pages/filterbar.h"

#include <QLabel>
#include <QStatusBar>

namespace fw {

StatusLine::StatusLine(QStatusBar& bar, const QString& workspacePath)
    : QObject(&bar)
    , m_workspacePath(workspacePath)
    , m_store(new QLabel(&bar))
    , m_rows(new QLabel(&bar))
    , m_unsaved(new QLabel(&bar))
    , m_zone(new QLabel(tr("Times are UTC"), &bar))
{
    forgetStore();
    m_store->setObjectName(QStringLiteral("statusStore"));
    m_store->setTextFormat(Qt::PlainText);
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
    m_isSaving = isSaving;
    showUnsaved();
}

void StatusLine::showPush(const PushState& state)
{
    m_push = state;
    showUnsaved();
    if (!state.isShared)
        return;
    m_store->setText(state.problem ? tr("%1: offline").arg(state.place) : state.place);
    m_store->setToolTip(state.problem
                            ? printable(state.problem->text())
                            : tr("The tables are in this database; the journal is a file of the "
                                 "workspace."));
}

void StatusLine::forgetStore()
{
    m_push = {};
    m_store->setText(tr("Embedded store"));
    m_store->setToolTip(tr("The tables and the journal are files of the workspace.")
                        + QLatin1Char('\n') + m_workspacePath);
}

void StatusLine::showUnsaved()
{
    QString text = tr("All decisions are saved");
    if (m_isSaving)
        text = tr("Saving decisions");
    else if (m_push.waiting > 0)
        text = tr("%n decision(s) saved here, not yet in the database", nullptr,
                  static_cast<int>(m_push.waiting));
    m_unsaved->setText(text);
}

} // namespace fw
