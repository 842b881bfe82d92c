// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reputation/providerparts.h"

#include <QByteArray>

#include <vector>

namespace fw {

// Facebook ThreatExchange as Spot asks it: for each address two requests in one batch of the Graph
// API, its indicator and that indicator's descriptors, whose status is the label: UNKNOWN -1,
// NON_MALICIOUS 0, SUSPICIOUS 2, MALICIOUS 3, the worst of several. The secret goes in the body.
class ThreatExchangeProvider : public ReputationProvider
{
public:
    ThreatExchangeProvider(ReputationService service, SecretSource secret,
                           HttpBatchOptions options);

    QString name() const override { return m_service.name; }
    Result<ReputationAnswers> check(const std::vector<IpAddress>& externalAddresses,
                                    RunContext context) override;

private:
    ReputationService m_service;
    SecretSource m_secret;
    HttpBatchOptions m_options;
};

// What is said of one address of a batch.
struct ThreatExchangeAnswer
{
    bool answered = false; // false: this part failed, and nothing follows from it
    std::optional<Reputation> reputation; // none: nothing is known
};

// The answer to a batch of `count` addresses, in their order.
Result<std::vector<ThreatExchangeAnswer>> readThreatExchange(const QByteArray& body,
                                                             std::size_t count);

} // namespace fw
