// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/explaintext.h"

namespace fw {

// The parts of ExplainText, each in a file of its own.

QStringList scoreSentences(const Explanation& explanation);
QStringList hostSentences(const Explanation& explanation);
std::vector<ExplainText::Fact> factSentences(const Explanation& explanation);
QStringList contactSentences(const Explanation& explanation);
QString missingSentence(const Explanation& explanation);

// "Port 443/TCP (https)", "Port 4444/TCP", "8.0 echo request (ICMP)"; empty for a protocol that has
// neither ports nor messages.
QString serviceWords(const FlowService& service);

} // namespace fw
