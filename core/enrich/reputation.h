// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/types/enrichment.h"

#include <QString>

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace fw {

class NetworkContext;

// What a service said of the addresses it was given. One that is in neither list was not asked, or
// gave no answer that counts.
struct ReputationAnswers
{
    std::unordered_map<IpAddress, Reputation> known; // no service in it: the provider's name
    std::vector<IpAddress> unknown; // asked, and nothing is known of them
    std::int64_t asked = 0; // of the service just now
    std::int64_t notFound = 0; // of those asked, by a status that means "not found"
    std::int64_t fromCache = 0;
    QString warning; // one translated sentence, with what to do; empty when all went well
};

// A service that knows whether addresses are known to be bad: a blocklist, an account with a
// vendor. One call for all addresses of a run, so that a service may batch and cache.
//
// Thread rule: check() runs in the worker's thread and is never called twice at a time.
class ReputationProvider
{
public:
    virtual ~ReputationProvider() = default;

    // Short and stable: it becomes the first part of the stored text.
    virtual QString name() const = 0;
    // Whether addresses leave this computer. One that does not say so is taken to send them.
    virtual bool sends() const { return true; }
    // The addresses are distinct and external. Must end soon after the context was cancelled, and
    // within its own time limit. What came before something failed is an answer with a warning,
    // and what came before the context was cancelled is an answer; an error says that there is
    // nothing at all.
    virtual Result<ReputationAnswers> check(const std::vector<IpAddress>& externalAddresses,
                                            RunContext context) = 0;
};

// A sentence when a service said "not found" of every address it was asked about: that may be so,
// and a wrong address of the service looks the same. Otherwise empty.
QString foundNothing(const ReputationAnswers& answers);

// The stored text: "service:label:level", several joined by "::". Characters with a meaning in
// the format (: [ ] | ; and controls) become '_', an empty part becomes '-', and levels outside
// -1..3 are moved to the nearest. Format: Spot, flow suspicious view.
QString formatReputation(const std::vector<Reputation>& reputations);

// Reads the same, also with Spot's optional fourth part ":category|group;category|group", which
// is passed over. Entries that are not of this form are left out.
std::vector<Reputation> parseReputation(const QString& text);

// The level that colours an address; -1 (unverified) when nothing is known.
int highestLevel(const std::vector<Reputation>& reputations);

// What one service did in a run.
struct ReputationUse
{
    QString service;
    std::int64_t asked = 0;
    std::int64_t fromCache = 0;
    std::int64_t known = 0; // addresses it says something of
};

struct CollectedReputation
{
    std::unordered_map<IpAddress, QString> texts; // none for an address nobody knows
    std::vector<ReputationUse> uses; // in the order of the providers
};

// Asks every provider about the external ones among `addresses` and joins the answers in the
// order of the providers. External: outside ipranges.csv and not special-purpose; no other
// address ever leaves the house, and none is asked twice. While whyNothingIsSent() has a reason,
// providers that send are not asked, and one sentence says so. A provider that fails, has less than
// all, or finds nothing at all adds one sentence to `warnings`, and the others are still asked.
// Once the context is cancelled nobody else is asked; the caller tells by the context.
CollectedReputation collectReputation(const std::vector<ReputationProvider*>& providers,
                                      const std::vector<IpAddress>& addresses,
                                      const NetworkContext& network, std::vector<QString>& warnings,
                                      const RunContext& context);

// Why no address may be sent to a service now, with what to do; empty when that is allowed. Without
// ipranges.csv, or with lines in it that cannot be read, nobody knows which addresses are internal.
QString whyNothingIsSent(const NetworkContext& network);

// Those of the addresses that may be asked about: each once, external, in order.
std::vector<IpAddress> externalOnly(std::vector<IpAddress> addresses,
                                    const NetworkContext& network);

} // namespace fw
