// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/config/connectionsettings.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fw {

// One folder the analyst owns: where everything of an installation's days lives. A value; it
// holds paths and settings, never an open file.
//
//   workbench.json          settings of this workspace
//   flow_conf.json          Spot's description of the results, scores and feedback columns
//   workbench.sqlite        embedded store          journal.sqlite   the analyst's decisions
//   context/                ipranges.csv, networkcontext_1.csv, iploc.csv, *.mmdb,
//   reputation-cache.sqlite context/reputation/     lists of addresses data/flow/<yyyymmdd>/   a
//   day's files           ipynb/flow/<yyyymmdd>/  its notebooks data/flow/import_reports/  what
//   imports did, one file each
class Workspace
{
public:
    Workspace() = default;

    // Opens a workspace, making the folder and its settings when they are missing. Refuses a
    // path that is not a folder, a folder that cannot be written and settings that cannot be read
    // or hold something wrong.
    static Result<Workspace> open(const QString& path);
    // The folder used when none is named: XDG data, flow-workbench/workspace.
    static QString defaultPath();

    bool isValid() const { return !m_root.isEmpty(); }
    const QString& root() const { return m_root; }
    QString settingsPath() const { return file("workbench.json"); }
    QString storePath() const { return file("workbench.sqlite"); }
    QString journalPath() const { return file("journal.sqlite"); }
    QString flowConfPath() const { return file("flow_conf.json"); }
    QString contextFolder() const { return file("context"); }
    QString ipRangesPath() const { return file("context/ipranges.csv"); }
    QString networkContextPath() const { return file("context/networkcontext_1.csv"); }
    QString reputationFolder() const { return file("context/reputation"); }
    QString importReportsFolder() const { return file("data/flow/import_reports"); }
    QString reputationCachePath() const { return file("context/reputation-cache.sqlite"); }

    // The names of the day's two folders below the root: "data/flow/20160708" and the notebooks'.
    static QStringList dayFolderNames(Day day);
    QString dayFolder(Day day) const;
    QString notebookFolder(Day day) const;
    QString dayFile(Day day, const QString& name) const;
    QString rawFlowsPath(Day day) const; // the day's raw flows, present once any were imported
    QString resultsPath(Day day) const;
    QString feedbackPath(Day day) const;
    QString dayLockPath(Day day) const;

    // Days that have a folder, ascending.
    std::vector<Day> dayFolders() const;
    Result<void> makeDayFolders(Day day) const;

    // The database this workspace stores in, as workbench.json said when it was opened or saved.
    const ConnectionSettings& connection() const { return m_connection; }
    // Writes them into workbench.json and leaves everything else there as it is.
    Result<void> saveConnection(const ConnectionSettings& settings);

    friend bool operator==(const Workspace&, const Workspace&) = default;

private:
    explicit Workspace(QString root);
    QString file(const char* name) const;

    QString m_root;
    ConnectionSettings m_connection;
};

} // namespace fw
