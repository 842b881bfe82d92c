// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/config/contextsettings.h"
#include "core/config/reputationsettings.h"
#include "core/enrich/contextdocument.h"
#include "core/types/addressfacts.h"
#include "core/types/geofile.h"

#include <QHash>

#include <vector>

namespace fw {

// What the window and flow-oa do with a workspace's context services. All of it reads files or asks
// servers: for a worker's thread.

struct ContextSetup
{
    ContextDocument ranges { ContextTable::IpRanges };
    ContextDocument names { ContextTable::Names };
    // Why a file is not among these; it is used as it is, and not written. Empty: it is.
    QString rangesProblem {};
    QString namesProblem {};
    ContextSettings settings;
    ReputationSettings reputation;
    // The settings as they were read. What is the same is not written, for somebody else may have
    // changed it meanwhile.
    ContextSettings settingsBefore {};
    ReputationSettings reputationBefore {};
    // Services with another name: the one they had, by the new one.
    QHash<QString, QString> renamed {};
    // Keys and passwords that were typed, by the name of the service: for the keyring.
    QHash<QString, QString> secrets {};
};
// A file of the network that cannot be shown is no error, but a problem in the setup.
Result<ContextSetup> readContext(const Workspace& workspace);
// Each file as a whole, and those that did not change not at all. What others have changed in the
// settings since they were read stays; refused is a service that both have changed. Keys follow
// services that have another name, and are forgotten with those that are gone. After an error the
// ones before it are saved: the sentence says which.
Result<void> saveContext(const Workspace& workspace, ContextSetup& setup);

// The geolocation files in the workspace, those in use first.
std::vector<GeoFile> geoFiles(const Workspace& workspace);
// A database in use that is older than a year.
struct OldGeoFile
{
    QString path;
    std::int64_t changedAt = 0; // when the file was written here, milliseconds UTC
    Day builtOn;
    std::int64_t months = 0; // since then
};
std::vector<OldGeoFile> oldGeoFiles(const Workspace& workspace);
// Copies a file into the workspace, over one of the same name. Refused: one nothing can be read
// from; what is there stays.
Result<void> addGeoFile(const Workspace& workspace, const QString& path);
Result<void> removeGeoFile(const Workspace& workspace, const QString& name);

// The name of exactly this address, and what it is called now: by that or by a network around it.
struct AddressName
{
    QString own;
    QString shown;
};
Result<AddressName> nameOfAddress(const Workspace& workspace, const IpAddress& address);
// Names exactly this address in networkcontext_1.csv, of whatever size; an empty name takes it
// away.
Result<void> nameAddress(const Workspace& workspace, const IpAddress& address, const QString& name);

// Asks every service that is set up, once for all of the addresses, which are told of in their
// order. A service that fails has its sentence in its fact; only a broken file of the network
// context is an error, because without it an internal address might be sent out.
Result<std::vector<AddressFacts>>
factsOf(const Workspace& workspace, const std::vector<IpAddress>& addresses, RunContext context);

} // namespace fw
