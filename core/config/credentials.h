// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/connectionsettings.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace fw {

// Where the password of a shared database comes from: never a file of ours, never an argument.
class Credentials
{
public:
    virtual ~Credentials() = default;
    Credentials(const Credentials&) = delete;
    Credentials& operator=(const Credentials&) = delete;

    // Nothing when there is none here. It may wait for the desktop and the user, so it is never
    // called in the GUI thread.
    virtual Result<std::optional<QString>> password(const ConnectionSettings& settings) = 0;

protected:
    Credentials() = default;
};

// What the environment variable FLOW_DB_PASSWORD says, whatever the connection: for servers and
// scripts. A variable that is set and empty counts as not set.
class EnvironmentCredentials : public Credentials
{
public:
    Result<std::optional<QString>> password(const ConnectionSettings& settings) override;
};

// The first of several that has one. A keeper that fails ends the search with its error.
class FirstCredentials : public Credentials
{
public:
    explicit FirstCredentials(std::vector<std::unique_ptr<Credentials>> keepers);
    Result<std::optional<QString>> password(const ConnectionSettings& settings) override;

private:
    std::vector<std::unique_ptr<Credentials>> m_keepers;
};

// What both programs use: the environment, then the desktop's keyring.
std::unique_ptr<Credentials> usualCredentials();

} // namespace fw
