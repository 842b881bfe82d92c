// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/arrivals.h"
#include "core/ingest/flowfiles.h"
#include "core/pipeline/batchreport.h"

#include <QStringList>

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace fw {

// What became of files that a watch gave out; put in by whoever imports, in any thread.
class WatchAnswers
{
public:
    // One that is NotReached is given out again, as of a day that somebody else works on; one that
    // was refused is not, before it changes.
    void add(const BatchFile& file);

    struct Answer
    {
        QString path;
        std::int64_t imported = -1; // bytes; -1: none
        bool tryAgain = false;
    };
    std::vector<Answer> take();

private:
    std::mutex m_mutex;
    std::vector<Answer> m_answers;
};

struct WatchSink
{
    // Complete files, by name. Called in the watch's thread, which may import them itself.
    std::function<void(const std::vector<FlowFile>&)> arrived;
    // A folder went or came back, a file grew: one sentence.
    std::function<void(const QString&)> said;
};

// How long a watch waits between two looks, and how long a file must have stayed as it is. A look
// that takes long, as at very many files on a slow disk, is made less often.
constexpr std::chrono::seconds usualLooks { 3 };

// Looks at folders, and those in them, until it is stopped: when the system tells of a change, and
// at the latest each `between`, because network file systems tell nothing. What is there already
// comes first. `known` are files dealt with earlier: as long as they are as they were, they are
// left alone. Runs an event loop of its own: for a worker's thread.
void watchFolders(const QStringList& folders, std::chrono::milliseconds between,
                  const std::vector<BatchFile>& known, WatchAnswers& answers, const WatchSink& sink,
                  const std::stop_token& stop);

// Why a folder cannot be watched; nothing when it can.
std::optional<Error> wrongWatch(const QString& folder);

} // namespace fw
