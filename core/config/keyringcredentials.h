// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/credentials.h"

namespace fw {

// Passwords in the desktop's keyring; see Keyring for its rules.
class KeyringCredentials : public Credentials
{
public:
    Result<std::optional<QString>> password(const ConnectionSettings& settings) override;
    Result<void> store(const ConnectionSettings& settings, const QString& password);
    // Nothing to forget is no error.
    Result<void> forget(const ConnectionSettings& settings);
};

// The entry's name: "postgresql://ann@db.lab:5432/flow", "impala://ann@dsn=flow%20lab/". What else
// the settings say does not matter, so that a password stays while they are tried out.
QString keyringKey(const ConnectionSettings& settings);

} // namespace fw
