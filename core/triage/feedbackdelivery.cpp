// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/feedbackdelivery.h"

#include "core/net/webhdfs.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::FeedbackDelivery)
};

} // namespace

WebHdfsOptions FeedbackDelivery::usualOptions()
{
    using namespace std::chrono_literals;
    WebHdfsOptions options;
    options.limits = { 5s, 20s };
    return options;
}

FeedbackDelivery::FeedbackDelivery(FeedbackTarget target, WebHdfsOptions options,
                                   DeliveryTimes times)
    : m_target(std::move(target))
    , m_options(std::move(options))
    , m_times(times)
{
}

Result<void> FeedbackDelivery::operator()(Day day, const QByteArray& content)
{
    const WebHdfsUrl url = m_target.urlFor(day);
    if (m_resting.hasExpired()) {
        QElapsedTimer clock;
        clock.start();
        const auto done = upload(url, content, {}, m_options);
        if (done)
            return {};
        m_last = done.error();
        if (std::chrono::milliseconds(clock.elapsed()) >= m_times.patience)
            m_resting = QDeadlineTimer(m_times.rest);
    }
    return failure(ErrorCode::NotDelivered,
                   Tr::tr("ml_feedback.csv of %1 is up to date in the day's folder, but not yet at "
                          "%2; that is tried again with the next decision and at the next start. "
                          "%3")
                       .arg(day.iso(), url.toString(), m_last.message),
                   m_last.detail);
}

} // namespace fw
