// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/feedbacktarget.h"
#include "core/net/webhdfsclient.h"

#include <QDeadlineTimer>

#include <chrono>

namespace fw {

struct DeliveryTimes
{
    std::chrono::milliseconds patience { 3'000 };
    std::chrono::milliseconds rest { 60'000 };
};

// Copies the day's feedback file to the workspace's target, where spot-ml reads it: a FeedbackSink
// of the Journal. A copy that fails is told as NotDelivered.
//
// Decisions are projected one by one, and a server that keeps silent must not be waited for at
// each: after a failure that took longer than `patience`, the same error is given at once for the
// time of `rest`.
class FeedbackDelivery
{
public:
    // Shorter limits than for a download: somebody waits.
    static WebHdfsOptions usualOptions();

    explicit FeedbackDelivery(FeedbackTarget target, WebHdfsOptions options = usualOptions(),
                              DeliveryTimes times = {});

    Result<void> operator()(Day day, const QByteArray& content);

private:
    FeedbackTarget m_target;
    WebHdfsOptions m_options;
    DeliveryTimes m_times;
    QDeadlineTimer m_resting { 0 };
    Error m_last; // why it rests, without the day
};

} // namespace fw
