// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/connectionsettings.h"
#include "core/storage/sharedstore.h"
#include "tests/support/postgresserver.h"

#include <QString>

#include <memory>

namespace fw::test {

// A shared store on the test's PostgreSQL, in a schema of its own that is made when it is not
// there. `spot`: its tables were made by Spot 1.0, with Spot's names and narrow counters.
struct SharedSetup
{
    QString schema;
    Parameters parameters = Parameters::Bind;
    bool isSpot = false;
};
std::unique_ptr<Store> sharedStore(const PostgresServer& server, const SharedSetup& setup,
                                   const QString& localPath);

ConnectionSettings settingsOf(const PostgresServer& server, const QString& schema);
OdbcTarget targetOf(const PostgresServer& server, const QString& schema);
OdbcTarget targetOf(const ConnectionSettings& settings, const QString& password);
// In a schema that is there.
std::unique_ptr<Store> sharedStore(const OdbcTarget& target, const QString& localPath,
                                   Parameters parameters = Parameters::Bind);

// Everything a reader sees of one day through a store, as text, to compare engines by.
QStringList answersOf(Store& store, Day day);

} // namespace fw::test
