// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"

#include <QCoreApplication>

#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::RunContext)
};

constexpr qint64 minimumInterval = 100; // milliseconds

} // namespace

RunContext::RunContext(std::stop_token stop, ProgressSink sink)
    : m_stop(std::move(stop))
    , m_sink(std::move(sink))
{
}

void RunContext::report(const QString& stage, std::int64_t done, std::int64_t total,
                        ProgressUnit unit)
{
    if (!m_sink || cancelled())
        return;
    if (stage == m_stage && m_since.isValid() && m_since.elapsed() < minimumInterval)
        return;
    m_stage = stage;
    m_since.start();
    m_sink(Progress { stage, done, total, unit });
}

tl::unexpected<Error> cancelledError()
{
    return failure(ErrorCode::Cancelled, Tr::tr("Cancelled. Nothing was changed."));
}

} // namespace fw
