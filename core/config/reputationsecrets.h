// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/reputationsettings.h"

#include <QString>

#include <memory>
#include <optional>

namespace fw {

// Where the key or password of a reputation service comes from: never a file of ours, never an
// argument. Never in the GUI thread: it may wait for the desktop and the user.
class ReputationSecrets
{
public:
    virtual ~ReputationSecrets() = default;
    ReputationSecrets(const ReputationSecrets&) = delete;
    ReputationSecrets& operator=(const ReputationSecrets&) = delete;

    // Nothing when there is none here.
    virtual Result<std::optional<QString>> secret(const ReputationService& service) = 0;

protected:
    ReputationSecrets() = default;
};

// What both programs use: the environment variable, then the desktop's keyring. A variable that is
// set and empty counts as not set.
std::shared_ptr<ReputationSecrets> usualReputationSecrets();
// The one that was typed, and no other.
std::shared_ptr<ReputationSecrets> typedReputationSecret(const QString& secret);

// "FLOW_REPUTATION_ABUSEIPDB": the name in capitals, '_' for all but letters and digits.
QString reputationVariable(const QString& name);

// In the keyring. Nothing to forget is no error.
Result<void> storeReputationSecret(const ReputationService& service, const QString& secret);
Result<void> forgetReputationSecret(const ReputationService& service);
// What is kept for `before` is from then on kept for `after`, which has another name; what is kept
// for that already, such as a key that was typed, stays.
Result<void> moveReputationSecret(const ReputationService& before, const ReputationService& after);
// The entry's name: "reputation://abuseipdb@api.abuseipdb.com/". The place is in it, so that a key
// that was given for one server never goes to another one.
QString reputationKeyringKey(const ReputationService& service);

} // namespace fw
