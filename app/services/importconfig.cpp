// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/importconfig.h"

#include "core/base/textfile.h"
#include "core/base/worker.h"
#include "core/config/reputationfile.h"
#include "core/config/reputationsecrets.h"
#include "core/enrich/contextdocument.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <functional>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ImportConfig)
};

class Import
{
public:
    Import(Workspace workspace, ImportedConfig& imported)
        : m_workspace(std::move(workspace))
        , m_imported(imported)
    {
    }

    // Says what is to be done; each step is done by carryOut() and not before.
    Result<void> plan()
    {
        const SpotConfig& config = m_imported.config;
        planDatabase(config);
        planWebHdfs(config);
        if (config.kind == SpotConfig::Kind::Flow)
            planFlowConf(config);
        if (config.gti || config.facebook)
            return planReputation(config);
        if (!config.networkContextFile.isEmpty())
            return planNames(config.networkContextFile);
        return {};
    }

    Result<void> carryOut()
    {
        for (const auto& step : m_steps)
            if (const auto done = step(); !done)
                return done;
        return {};
    }

private:
    void planDatabase(const SpotConfig& config)
    {
        if (config.impalaHost.isEmpty())
            return;
        ConnectionSettings settings = m_workspace.connection();
        // Driver, user and options of another server are of no use to Impala.
        if (settings.engine != Engine::Impala && settings.engine != Engine::Sqlite) {
            m_imported.toDo +=
                Tr::tr("The days of this workspace are on %1 already, so its database was left as "
                       "it is; Spot's Impala runs on %2. To use that, choose it in File > "
                       "Database….")
                    .arg(settings.host.isEmpty() ? settings.dsn : settings.host, config.impalaHost);
            return;
        }
        settings.engine = Engine::Impala;
        settings.host = config.impalaHost;
        if (config.impalaPort > 0)
            settings.port = config.impalaPort; // engine.json has none
        if (!config.database.isEmpty())
            settings.schema = config.database;
        if (settings == m_workspace.connection())
            return;
        // The driver's name depends on what is installed, so the user has the last word.
        if (settings.driver.isEmpty() && settings.dsn.isEmpty()) {
            m_imported.toDo +=
                Tr::tr("Impala runs on %1, schema %2: choose it in File > Database…, "
                       "with the driver installed here.")
                    .arg(settings.host,
                         settings.schema.isEmpty() ? QStringLiteral("default") : settings.schema);
            return;
        }
        m_imported.done += Tr::tr("The database is Impala on %1 from now on.").arg(settings.host);
        m_steps.push_back([this, settings] { return m_workspace.saveConnection(settings); });
    }

    void planWebHdfs(const SpotConfig& config)
    {
        if (config.webHdfs.isEmpty())
            return;
        const QString day = config.webHdfs + QStringLiteral("/flow/scored_results/{day}");
        m_imported.toDo +=
            Tr::tr("Results can be read from %1/scores/flow_results.csv (flow-oa run --results), "
                   "and feedback written to %1/feedback/ml_feedback.csv (\"feedback\": "
                   "{\"target\": …} in workbench.json).")
                .arg(day);
    }

    void planFlowConf(const SpotConfig& config)
    {
        m_imported.done += Tr::tr("flow_conf.json is taken over as it is.");
        m_steps.push_back([this, content = config.flowConf] {
            return writeFileAtomically(m_workspace.flowConfPath(), content);
        });
    }

    // Switched off: who is asked is the user's decision, and a secret is not taken.
    Result<void> planReputation(const SpotConfig& config)
    {
        auto settings = reputationSettings(m_workspace);
        if (!settings)
            return failure(settings.error());
        const std::size_t before = settings->services.size();
        if (config.gti && !config.gti->client.isEmpty()) {
            ReputationService gti;
            gti.kind = ReputationKind::Gti;
            gti.name = QStringLiteral("gti");
            gti.program = config.gti->client;
            gti.server = config.gti->server;
            gti.user = config.gti->user;
            gti.query = config.gti->request;
            addService(*settings, gti);
        }
        if (config.facebook && !config.facebook->appId.isEmpty()) {
            ReputationService facebook;
            facebook.kind = ReputationKind::ThreatExchange;
            facebook.name = QStringLiteral("fb");
            facebook.appId = config.facebook->appId;
            facebook.url = QStringLiteral("https://graph.facebook.com/");
            addService(*settings, facebook);
        }
        if (settings->services.size() > before)
            m_steps.push_back([this, changed = *settings] {
                return saveReputationSettings(m_workspace, changed);
            });
        return {};
    }

    void addService(ReputationSettings& settings, const ReputationService& service)
    {
        for (const ReputationService& there : settings.services) {
            if (there.name != service.name)
                continue;
            m_imported.toDo += Tr::tr("There is a service named %1 already; it was left as it is.")
                                   .arg(service.name);
            return;
        }
        if (const auto problems = problemsOf(service); !problems.empty()) {
            m_imported.toDo += Tr::tr("The service %1 was not taken: %2")
                                   .arg(service.name, problems.front().sentence);
            return;
        }
        settings.services.push_back(service);
        m_imported.done +=
            Tr::tr("The reputation service %1 is there, switched off.").arg(service.name);
        m_imported.toDo +=
            Tr::tr("Switch %1 on in File > Context services…, and give its key there "
                   "or in the environment variable %2.")
                .arg(service.name, reputationVariable(service.name));
    }

    Result<void> planNames(const QString& named)
    {
        const QString path = QDir(QFileInfo(m_imported.file).absolutePath()).filePath(named);
        if (!QFileInfo(path).isFile()) {
            m_imported.toDo +=
                Tr::tr("The names of addresses are in %1, which is not here: copy it to %2.")
                    .arg(path, m_workspace.networkContextPath());
            return {};
        }
        const auto content = readSmallFile(path);
        if (!content)
            return failure(content.error());
        const ContextDocument names = ContextDocument::parse(*content, ContextTable::Names);
        const auto problems = names.problems(path).size();
        if (QFileInfo::exists(m_workspace.networkContextPath())) {
            m_imported.toDo += Tr::tr("There are names of addresses already, so %1 was left where "
                                      "it is.")
                                   .arg(path);
            return {};
        }
        m_imported.done += Tr::tr("%1 is copied into the workspace.").arg(path);
        if (problems > 0)
            m_imported.toDo += Tr::tr("%n line(s) of it should be looked at: flow-oa check names "
                                      "them.",
                                      nullptr, static_cast<int>(problems));
        m_steps.push_back([this, content = *content] {
            return writeFileAtomically(m_workspace.networkContextPath(), content);
        });
        return {};
    }

    Workspace m_workspace;
    ImportedConfig& m_imported;
    std::vector<std::function<Result<void>()>> m_steps;
};

} // namespace

Result<ImportedConfig> importSpotConfig(Workspace workspace, const QString& path, bool onlyLook)
{
    refuseGuiThread("importing a configuration");
    const auto content = readSmallFile(path);
    if (!content)
        return failure(content.error());
    auto config = parseSpotConfig(*content, path);
    if (!config)
        return failure(config.error());
    ImportedConfig imported { path, std::move(*config), {}, {} };
    Import import(std::move(workspace), imported);
    if (const auto planned = import.plan(); !planned)
        return failure(planned.error());
    if (!onlyLook)
        if (const auto done = import.carryOut(); !done)
            return failure(done.error());
    return imported;
}

} // namespace fw
