// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reputation/providerparts.h"

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

} // namespace fw
