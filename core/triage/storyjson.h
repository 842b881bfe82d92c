// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/story.h"

#include <tl/expected.hpp>

#include <QByteArray>
#include <QString>

namespace fw {

struct StoryWithTimeline
{
    Story story;
    Timeline timeline;
};

// A story from one JSON object, or what is wrong with it as a sentence:
//
//     {"ip": "10.0.0.5", "title": "Beacon", "text": "Every minute...", "timeline": [
//       {"tstart": "2016-07-08 01:02:03", "tend": "2016-07-08 01:02:40", "srcip": "10.0.0.5",
//        "dstip": "203.0.113.9", "proto": "TCP", "sport": 50123, "dport": 443,
//        "ipkt": 12, "ibyt": 3400}]}
//
// "text" and "timeline" may be left out; nothing else is understood. Pure.
tl::expected<StoryWithTimeline, QString> parseStory(const QByteArray& json);

} // namespace fw
