// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/workspace.h"

#include "core/base/textfile.h"
#include "core/base/worker.h"
#include "core/config/connectionfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Workspace)
};

const char* const newSettings = R"({
  "version": 1,
  "database": {
    "engine": "sqlite"
  }
}
)";

const char* const newFlowConf = R"({
  "flow_results_fields": {
    "treceived": 0, "tryear": 1, "trmonth": 2, "trday": 3, "trhour": 4, "trminute": 5,
    "trsec": 6, "tdur": 7, "sip": 8, "dip": 9, "sport": 10, "dport": 11, "proto": 12,
    "ipkt": 13, "ibyt": 14, "opkt": 15, "obyt": 16, "score": 17
  },
  "column_indexes_filter": [0, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
  "flow_score_fields": {
    "tstart": 0, "srcip": 1, "dstip": 2, "sport": 3, "dport": 4, "proto": 5, "ipkt": 6,
    "ibyt": 7, "opkt": 8, "obyt": 9, "score": 10, "rank": 11, "srcip_internal": 12,
    "destip_internal": 13, "src_geoloc": 14, "dst_geoloc": 15, "src_domain": 16,
    "dst_domain": 17, "src_rep": 18, "dst_rep": 19
  },
  "flow_feedback_fields": {
    "sev": 0, "tstart": 1, "sip": 2, "dip": 3, "sport": 4, "dport": 5, "ipkt": 6, "ibyt": 7
  }
}
)";

Result<void> makeFolder(const QString& path)
{
    if (!QDir().mkpath(path))
        return failure(ErrorCode::Io, Tr::tr("The folder %1 cannot be made.").arg(path));
    return {};
}

} // namespace

Workspace::Workspace(QString root)
    : m_root(std::move(root))
{
}

Result<Workspace> Workspace::open(const QString& path)
{
    refuseGuiThread("opening a workspace");
    const QFileInfo info(path);
    if (path.isEmpty() || (info.exists() && !info.isDir()))
        return failure(ErrorCode::BadInput, Tr::tr("The workspace %1 is not a folder.").arg(path));
    Workspace workspace(QDir::cleanPath(info.absoluteFilePath()));
    for (const QString& folder : { workspace.m_root, workspace.contextFolder(),
                                   workspace.file("data/flow"), workspace.file("ipynb/flow") })
        if (const auto made = makeFolder(folder); !made)
            return failure(made.error());
    if (!QFileInfo(workspace.m_root).isWritable())
        return failure(ErrorCode::Io,
                       Tr::tr("The workspace %1 cannot be written to; give this user the right to "
                              "write there.")
                           .arg(workspace.m_root));
    const QString settings = workspace.settingsPath();
    const std::pair<QString, const char*> initial[] = { { settings, newSettings },
                                                        { workspace.flowConfPath(), newFlowConf } };
    for (const auto& [name, content] : initial) {
        if (QFileInfo::exists(name))
            continue;
        if (const auto written = writeFileAtomically(name, content); !written)
            return failure(written.error());
    }
    const auto content = readSmallFile(settings);
    if (!content)
        return failure(content.error());
    auto connection = parseConnection(*content, settings);
    if (!connection)
        return failure(connection.error());
    workspace.m_connection = std::move(*connection);
    return workspace;
}

Result<void> Workspace::saveConnection(const ConnectionSettings& settings)
{
    const auto content = readSmallFile(settingsPath());
    if (!content)
        return failure(content.error());
    const auto changed = withConnection(*content, settingsPath(), settings);
    if (!changed)
        return failure(changed.error());
    if (const auto written = writeFileAtomically(settingsPath(), *changed); !written)
        return written;
    m_connection = settings;
    return {};
}

QString Workspace::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/flow-workbench/workspace");
}

QString Workspace::file(const char* name) const
{
    return m_root + QLatin1Char('/') + QLatin1String(name);
}

QStringList Workspace::dayFolderNames(Day day)
{
    return { QStringLiteral("data/flow/") + day.compact(),
             QStringLiteral("ipynb/flow/") + day.compact() };
}

QString Workspace::dayFolder(Day day) const
{
    return file("data/flow/") + day.compact();
}

QString Workspace::notebookFolder(Day day) const
{
    return file("ipynb/flow/") + day.compact();
}

QString Workspace::dayFile(Day day, const QString& name) const
{
    return dayFolder(day) + QLatin1Char('/') + name;
}

QString Workspace::rawFlowsPath(Day day) const
{
    return dayFile(day, QStringLiteral("flow.sqlite"));
}

QString Workspace::resultsPath(Day day) const
{
    return dayFile(day, QStringLiteral("flow_results.csv"));
}

QString Workspace::feedbackPath(Day day) const
{
    return dayFile(day, QStringLiteral("ml_feedback.csv"));
}

QString Workspace::dayLockPath(Day day) const
{
    return dayFile(day, QStringLiteral(".lock"));
}

std::vector<Day> Workspace::dayFolders() const
{
    refuseGuiThread("listing days");
    std::vector<Day> days;
    const QStringList names =
        QDir(file("data/flow")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString& name : names)
        if (name.size() == 8)
            if (const auto day = Day::parse(name))
                days.push_back(*day);
    std::sort(days.begin(), days.end());
    return days;
}

Result<void> Workspace::makeDayFolders(Day day) const
{
    refuseGuiThread("making folders");
    if (const auto made = makeFolder(dayFolder(day)); !made)
        return made;
    return makeFolder(notebookFolder(day));
}

} // namespace fw
