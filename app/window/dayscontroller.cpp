// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dayscontroller.h"

#include "app/services/deletedays.h"
#include "core/base/printable.h"
#include "views/dialogs/daysdialog.h"
#include "views/dialogs/deletedaydialog.h"
#include "views/pages/dayspanel.h"

namespace fw {

DaysController::DaysController(SessionWorker& queries, LongJobs& jobs, QWidget* window)
    : QObject(window)
    , m_requests(queries)
    , m_jobs(jobs)
    , m_window(window)
    , m_panel(new DaysPanel(window))
    , m_dialog(new DaysDialog(m_panel, window))
{
    connect(m_panel, &DaysPanel::openWanted, this, &DaysController::openWanted);
    connect(m_panel, &DaysPanel::runWanted, this, &DaysController::runWanted);
    connect(m_panel, &DaysPanel::deletionWanted, this, &DaysController::askToDelete);
    connect(&m_jobs, &LongJobs::started, m_panel, [this] { m_panel->setBusy(true); });
    connect(&m_jobs, &LongJobs::finished, m_panel, [this] { m_panel->setBusy(false); });
    connect(&m_jobs, &LongJobs::failed, m_panel, [this] { m_panel->setBusy(false); });
}

void DaysController::showDialog()
{
    if (m_panel->selectedDays().empty())
        m_panel->selectDay(m_shown);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    m_panel->setFocus();
}

void DaysController::setDays(const std::vector<DayOverview>& days, Day shown)
{
    m_shown = shown;
    m_panel->setDays(days);
}

void DaysController::setShared(bool isShared)
{
    m_panel->setDeletionRefused(
        isShared ? tr("The days are in a database that others work with; only its administrator "
                      "can delete them there.")
                 : QString());
}

void DaysController::askToDelete(const std::vector<Day>& days)
{
    m_requests.ask<DeletionsPreview>(
        m_preview,
        [days](Session& session, const RunContext&) -> Result<DeletionsPreview> {
            return previewDeletions(session, days);
        },
        this,
        [this](const Result<DeletionsPreview>& previews) {
            if (!previews)
                Q_EMIT failed(printable(previews.error().text()));
            else if (previews->days.empty())
                Q_EMIT failed(printable(previews->problems.join(QLatin1Char(' '))));
            else
                ask(*previews);
        });
}

void DaysController::ask(const DeletionsPreview& previews)
{
    QWidget* const over = m_panel->isVisible() ? m_panel->window() : m_window;
    auto* dialog = new DeleteDayDialog(previews.days, previews.problems, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    std::vector<Day> days;
    for (const DeletionPreview& preview : previews.days)
        days.push_back(preview.contents.day);
    connect(dialog, &QDialog::accepted, this, [this, days] {
        if (m_jobs.isRunning())
            Q_EMIT failed(tr("Something else is being run or imported; no day was deleted."));
        else
            m_jobs.deleteDays(days, m_shown);
    });
    dialog->open();
}

} // namespace fw
