// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace fw {

// Texts in the desktop's keyring (Secret Service or KWallet, through QtKeychain), as entries of the
// service "flow-workbench". Without a keyring everything here fails and says so; a secret is never
// put anywhere else. Any thread but the GUI's; the desktop may ask the user to unlock the keyring
// meanwhile, for which two minutes are given, or until the job of the
// thread that asks is to stop.
class Keyring
{
public:
    // `variable` is the environment variable that errors name as the other way.
    explicit Keyring(QString variable);

    Result<std::optional<QString>> find(const QString& key) const;
    Result<void> store(const QString& key, const QString& secret) const;
    // Nothing to forget is no error.
    Result<void> forget(const QString& key) const;

private:
    QString m_variable;
};

} // namespace fw
