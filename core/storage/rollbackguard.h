// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/odbcconnection.h"

namespace fw {

// ROLLBACK at the end of the scope unless it came to its commit.
class RollbackGuard
{
public:
    explicit RollbackGuard(OdbcConnection& connection)
        : m_connection(connection)
    {
    }
    ~RollbackGuard() { m_connection.rollback(); }
    RollbackGuard(const RollbackGuard&) = delete;
    RollbackGuard& operator=(const RollbackGuard&) = delete;

private:
    OdbcConnection& m_connection;
};

} // namespace fw
