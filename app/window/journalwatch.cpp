// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/journalwatch.h"

#include "app/window/daycontroller.h"

namespace fw {

JournalWatch::JournalWatch(SessionWorker& journal, DayController& controller, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
    , m_controller(controller)
{
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &JournalWatch::look);
    m_timer.start();
}

void JournalWatch::look()
{
    const Day day = m_controller.decisions().state().day;
    // What is under way brings newer news by itself.
    if (m_isLooking || !day.isValid() || !m_controller.isIdle())
        return;
    m_isLooking = true;
    m_journal.submit<std::int64_t>(
        [day](Session& session, const RunContext&) -> Result<std::int64_t> {
            const auto log = session.journal().day(day);
            if (!log)
                return failure(log.error());
            return (*log)->lastEntry();
        },
        this,
        [this, day](const Result<std::int64_t>& lastEntry) {
            m_isLooking = false;
            follow(day, lastEntry);
        });
}

// A journal that cannot be read is told by whoever needs it, not every second.
void JournalWatch::follow(Day day, const Result<std::int64_t>& lastEntry)
{
    DecisionController& decisions = m_controller.decisions();
    if (!lastEntry || day != decisions.state().day || !m_controller.isIdle()
        || decisions.hasUnsaved() || *lastEntry == decisions.state().lastEntry)
        return;
    decisions.reloadVerdicts();
    Q_EMIT said(tr("Another program changed verdicts of %1; the list shows them.").arg(day.iso()));
}

} // namespace fw
