// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reputation/providerparts.h"

namespace fw {

// McAfee GTI through its REST client, a program, called as Spot's reputation_config.json and
// gti.py have it: "refclient -s SERVER -q QUERY -i USER -p PASSWORD -t", many addresses a call. No
// shell is in between. The password is an argument only when the settings say so, because every
// user of the computer can read arguments; otherwise the client gets it on its standard input or in
// its environment. The client's processes are ended when the time limit passes or the run is
// cancelled. A batch without an answer costs its addresses, which is told; several in a row are the
// end.
class GtiProvider : public ReputationProvider
{
public:
    GtiProvider(ReputationService service, SecretSource secret);

    QString name() const override { return m_service.name; }
    Result<ReputationAnswers> check(const std::vector<IpAddress>& externalAddresses,
                                    RunContext context) override;

private:
    ReputationService m_service;
    SecretSource m_secret;
};

} // namespace fw
