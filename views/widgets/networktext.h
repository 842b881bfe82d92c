// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/networkscene.h"

#include <QString>

#include <cstdint>

namespace fw {

// The sentences of the network view: plain text, numbers with every digit and grouped as the
// default locale groups them. Names come from data and are made printable.

// What stands beside a node: its name, or its address; of a block also how many are in it.
QString networkLabel(const NetworkNode& node);
// "10.0.0.5 (mail)", "10.0.0.0/24 (Office): 34 addresses"
QString networkNodeName(const NetworkNode& node);
// All of one node, and of one edge.
QString networkNodeText(const NetworkScene& scene, std::uint32_t node);
QString networkEdgeText(const NetworkScene& scene, std::uint32_t edge);
// What the whole picture shows: "212 addresses and 310 links", and what was collapsed.
QString networkSummary(const NetworkScene& scene);

} // namespace fw
