// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/jobreporter.h"

#include "core/base/printable.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/progressstrip.h"

namespace fw {

JobReporter::JobReporter(LongJobs& jobs, MessageBar& message, ProgressStrip& progress,
                         QObject* parent)
    : QObject(parent)
    , m_message(message)
    , m_progress(progress)
{
    connect(&m_progress, &ProgressStrip::cancelRequested, this, [&jobs] { jobs.cancel(); });
    connect(&jobs, &LongJobs::started, this, [this](const QString& title) {
        m_message.clear();
        m_progress.start(title);
    });
    connect(&jobs, &LongJobs::progressed, &m_progress, &ProgressStrip::setProgress);
    connect(&jobs, &LongJobs::finished, this, &JobReporter::finished);
    connect(&jobs, &LongJobs::failed, this, &JobReporter::failed);
}

void JobReporter::finished(const JobOutcome& outcome)
{
    m_progress.finish();
    const auto kind = outcome.hasErrors ? MessageBar::Kind::Error
        : outcome.hasWarnings           ? MessageBar::Kind::Warning
                                        : MessageBar::Kind::Info;
    std::vector<MessageOffer> offers;
    if (!outcome.reportPath.isEmpty())
        offers.push_back(
            { "showImportReport", tr("&Show report"), [this, path = outcome.reportPath] {
                 Q_EMIT reportWanted(path);
             } });
    if (outcome.canGoOn)
        offers.push_back({ "goOnImporting", tr("&Go on"), [this] {
                              Q_EMIT goOnWanted();
                          } });
    if (offers.empty())
        m_message.showMessage(kind, outcome.words);
    else
        m_message.showOffer(kind, outcome.words, std::move(offers));
    Q_EMIT ended(outcome.day.isValid() ? std::optional(outcome.day) : std::nullopt);
}

void JobReporter::failed(const Error& error)
{
    m_progress.finish();
    m_message.showMessage(error.code == ErrorCode::Cancelled ? MessageBar::Kind::Info
                                                             : MessageBar::Kind::Error,
                          printable(error.text()));
    // An import may have stored its flows and failed afterwards.
    Q_EMIT ended(std::nullopt);
}

} // namespace fw
