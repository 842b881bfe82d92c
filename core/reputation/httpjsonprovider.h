// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reputation/providerparts.h"

namespace fw {

// Any service that is asked about one address by a GET and answers in JSON: AbuseIPDB, GreyNoise,
// OTX and the like; see reputationExamples(). 400 and 422 mean that it does not want this address;
// which status, if any, that it does not know it, the settings say. Every other bad one is an
// error of the service: a wrong address must not look like a good conscience.
class HttpJsonProvider : public ReputationProvider
{
public:
    HttpJsonProvider(ReputationService service, SecretSource secret, HttpBatchOptions options);

    QString name() const override { return m_service.name; }
    Result<ReputationAnswers> check(const std::vector<IpAddress>& externalAddresses,
                                    RunContext context) override;

private:
    ReputationService m_service;
    SecretSource m_secret;
    HttpBatchOptions m_options;
};

} // namespace fw
