// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/checkworkspace.h"

#include "app/services/contextservices.h"
#include "core/base/worker.h"
#include "core/config/contextsettings.h"
#include "core/config/feedbacktarget.h"
#include "core/config/flowconf.h"
#include "core/config/reputationfile.h"
#include "core/config/reputationsecrets.h"
#include "core/enrich/contextdocument.h"
#include "core/enrich/networkcontext.h"
#include "core/enrich/reputation.h"
#include "core/reputation/providerparts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::CheckWorkspace)
};

constexpr qint64 littleRoom = 1000LL * 1000 * 1000; // bytes; a day of a million flows takes a tenth

CheckLine good(const char* key, const QString& title, const QString& found)
{
    return { QLatin1String(key), title, CheckState::Good, found };
}

CheckLine wrong(const char* key, const QString& title, const Error& error)
{
    return { QLatin1String(key), title, CheckState::Wrong, error.text() };
}

CheckLine columnsLine(const Workspace& workspace)
{
    const QString title = Tr::tr("columns of the results");
    const auto conf = FlowConf::load(workspace.flowConfPath());
    if (!conf)
        return wrong("columns", title, conf.error());
    return good("columns", title,
                Tr::tr("flow_conf.json: %1 columns a line.").arg(conf->columnsInResults));
}

CheckLine settingsLine(const Workspace& workspace)
{
    const QString title = Tr::tr("settings");
    if (const auto settings = contextSettings(workspace); !settings)
        return wrong("settings", title, settings.error());
    if (const auto target = feedbackTarget(workspace); !target)
        return wrong("settings", title, target.error());
    return good("settings", title, Tr::tr("workbench.json can be read."));
}

// Problems of a context file, and how many usable rows it has.
CheckLine contextLine(const char* key, const QString& title, const QString& path,
                      ContextTable table)
{
    const auto document = ContextDocument::read(path, table, ContextDocument::Size::Any);
    if (!document)
        return wrong(key, title, document.error());
    const QString name = QFileInfo(path).fileName();
    const auto rows =
        static_cast<int>(std::count_if(document->lines().begin(), document->lines().end(),
                                       [](const auto& line) { return line.row; }));
    QStringList sentences;
    if (rows == 0 && table == ContextTable::IpRanges)
        sentences += Tr::tr("%1 holds no network, so every address counts as external.").arg(name);
    // All of them: this is where they are looked for.
    for (const ContextWarning& problem : document->problems(name))
        sentences += problem.text();
    if (sentences.isEmpty())
        return good(key, title, Tr::tr("%1: %n row(s).", nullptr, rows).arg(name));
    return { QLatin1String(key), title, CheckState::Remark, sentences.join(QLatin1Char(' ')) };
}

CheckLine placesLine(const Workspace& workspace)
{
    const QString title = Tr::tr("places");
    QStringList sentences;
    bool isGood = true;
    for (const GeoFile& file : geoFiles(workspace)) {
        sentences += Tr::tr("%1: %2.").arg(file.name, file.about);
        if (!file.remark.isEmpty())
            sentences += file.remark;
        isGood = isGood && file.remark.isEmpty();
    }
    if (sentences.isEmpty()) {
        sentences += Tr::tr("There is no geolocation database, so places stay empty.");
        isGood = false;
    }
    return { QStringLiteral("places"), title, isGood ? CheckState::Good : CheckState::Remark,
             sentences.join(QLatin1Char(' ')) };
}

// Why a service that is asked has no key it can be asked with; empty when it has one or needs none.
QString keyProblem(const ReputationService& service)
{
    if (!service.needsSecret())
        return {};
    const auto secrets = usualReputationSecrets();
    const auto key = neededSecret(service, [&] { return secrets->secret(service); });
    return key ? QString() : key.error().text();
}

CheckLine reputationLine(const Workspace& workspace)
{
    const QString title = Tr::tr("reputation");
    const auto settings = reputationSettings(workspace);
    if (!settings)
        return wrong("reputation", title, settings.error());
    QStringList asked;
    QStringList problems;
    bool sends = false;
    for (const ReputationService& service : settings->services) {
        if (!service.enabled)
            continue;
        asked += service.name;
        sends = sends || service.isNetwork();
        if (const QString problem = keyProblem(service); !problem.isEmpty())
            problems += QStringLiteral("%1: %2").arg(service.name, problem);
    }
    const auto network =
        NetworkContext::load(workspace.ipRangesPath(), workspace.networkContextPath());
    if (network && sends)
        problems += whyNothingIsSent(*network);
    problems.removeAll(QString());
    const QString found = asked.isEmpty()
        ? Tr::tr("No service is asked.")
        : Tr::tr("Asked: %1.").arg(asked.join(QLatin1String(", ")));
    if (problems.isEmpty())
        return good("reputation", title, found);
    return { QStringLiteral("reputation"), title, CheckState::Remark,
             found + QLatin1Char(' ') + problems.join(QLatin1Char(' ')) };
}

CheckLine roomLine(const Workspace& workspace)
{
    const QStorageInfo storage(workspace.root());
    const qint64 free = storage.bytesAvailable();
    return { QStringLiteral("room"), Tr::tr("room on the disk"),
             free < littleRoom ? CheckState::Remark : CheckState::Good,
             Tr::tr("%1 free.").arg(QLocale().formattedDataSize(free)) };
}

} // namespace

std::vector<CheckLine> checkWorkspace(const Workspace& workspace, const RunContext& context)
{
    refuseGuiThread("checking a workspace");
    std::vector<CheckLine> lines;
    const std::function<CheckLine()> checks[] = {
        [&] { return settingsLine(workspace); },
        [&] { return columnsLine(workspace); },
        [&] {
            return contextLine("network", Tr::tr("your own networks"), workspace.ipRangesPath(),
                               ContextTable::IpRanges);
        },
        [&] {
            return contextLine("names", Tr::tr("names of addresses"),
                               workspace.networkContextPath(), ContextTable::Names);
        },
        [&] { return placesLine(workspace); },
        [&] { return reputationLine(workspace); },
        [&] { return roomLine(workspace); },
    };
    for (const auto& check : checks) {
        if (context.cancelled())
            break;
        lines.push_back(check());
    }
    return lines;
}

} // namespace fw
