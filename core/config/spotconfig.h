// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace fw {

// What a configuration file of Spot's operational analytics says that means something here. Source
// of the keys: spot-oa/oa/components/README.md and spot-setup/spot.conf of Apache Spot.
struct SpotConfig
{
    enum class Kind
    {
        Engine, // engine.json
        Reputation, // reputation_config.json
        NetworkContext, // nc_config.json
        Iana, // iana_config.json
        Flow, // flow_conf.json
        Setup, // /etc/spot.conf
    };

    // McAfee's client, called for many addresses at once.
    struct Gti
    {
        QString server;
        QString user;
        QString client; // "refclient": a program
        QString request; // "ci": its body with ###QUERY### in it
        bool hasPassword = false; // the file has one; it is not taken
    };
    // ThreatExchange.
    struct Facebook
    {
        QString appId;
        bool hasSecret = false; // the file has one; it is not taken
    };

    Kind kind = Kind::Setup;
    // engine.json and spot.conf; empty and 0 where the file says nothing.
    QString impalaHost;
    int impalaPort = 0;
    QString database;
    QString webHdfs; // "webhdfs://namenode:50070/user/spot": where the folders of the days begin
    QString networkContextFile;
    std::optional<Gti> gti;
    std::optional<Facebook> facebook;
    QByteArray flowConf; // the file itself, valid

    // Each key of the file, in its order, and what became of it: a translated sentence.
    struct Key
    {
        QString name;
        bool isTaken = false;
        QString sentence;
    };
    std::vector<Key> keys;
};

// Which file it is tells its content. Nothing of it is executed: spot.conf is a shell script, of
// which lines KEY=value are read, with ${KEY} of the same file filled in. `name` is what the file
// is called in a message. Errors: BadInput, of a file that is none of these or cannot be parsed.
Result<SpotConfig> parseSpotConfig(const QByteArray& content, const QString& name);

} // namespace fw
