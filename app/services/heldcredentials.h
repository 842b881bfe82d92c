// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/credentials.h"

#include <QHash>

#include <mutex>

namespace fw {

// Passwords that were typed and are not to be kept anywhere: held until the program ends. Where
// nothing was typed it asks the usual places. Any thread but the GUI's; hold() also from there.
class HeldCredentials : public Credentials
{
public:
    void hold(const ConnectionSettings& settings, const QString& password);
    Result<std::optional<QString>> password(const ConnectionSettings& settings) override;

private:
    std::mutex m_mutex;
    QHash<QString, QString> m_held; // by the name of the keyring's entry
};

} // namespace fw
