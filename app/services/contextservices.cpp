// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/contextservices.h"

#include "core/config/reputationfile.h"
#include "core/config/reputationmerge.h"
#include "core/config/reputationsecrets.h"
#include "core/enrich/networkcontext.h"

#include <QCoreApplication>
#include <QStringList>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ContextServices)
};

// What a desktop's keyring takes and gives; why not, when it does not, is no reason not to save the
// rest.
class Keys
{
public:
    explicit Keys(const ContextSetup& setup)
        : m_setup(setup)
    {
    }

    void keep()
    {
        for (const ReputationService& service : m_setup.reputation.services)
            if (const auto secret = m_setup.secrets.constFind(service.name);
                secret != m_setup.secrets.constEnd())
                note(service.name, storeReputationSecret(service, *secret));
    }

    // For those that are there no longer, or are now called otherwise.
    void follow()
    {
        for (const ReputationService& before : m_setup.reputationBefore.services) {
            const ReputationService* const now = successor(before.name);
            if (!before.needsSecret()
                || (now && reputationKeyringKey(*now) == reputationKeyringKey(before)))
                continue;
            ReputationService called = before;
            called.name = now ? now->name : QString();
            const bool isMoved = now && reputationKeyringKey(called) == reputationKeyringKey(*now);
            note(before.name,
                 isMoved ? moveReputationSecret(before, *now) : forgetReputationSecret(before));
        }
    }

    const std::optional<Error>& problem() const { return m_problem; }

private:
    const ReputationService* successor(const QString& before) const
    {
        for (const ReputationService& service : m_setup.reputation.services)
            if (m_setup.renamed.value(service.name, service.name) == before)
                return &service;
        return nullptr;
    }

    void note(const QString& name, const Result<void>& done)
    {
        if (done || m_problem)
            return;
        m_problem = done.error();
        m_problem->message =
            Tr::tr("The key of %1 in the keyring: %2").arg(name, m_problem->message);
    }

    const ContextSetup& m_setup;
    std::optional<Error> m_problem; // the first one
};

// What is shown of a file, or why it is not.
Result<ContextDocument> documentOf(const QString& path, ContextTable table, QString& problem)
{
    auto document = ContextDocument::read(path, table);
    if (document || document.error().code == ErrorCode::Cancelled)
        return document;
    problem = document.error().text();
    return ContextDocument(table);
}

} // namespace

Result<ContextSetup> readContext(const Workspace& workspace)
{
    ContextSetup setup;
    auto ranges = documentOf(workspace.ipRangesPath(), ContextTable::IpRanges, setup.rangesProblem);
    if (!ranges)
        return failure(ranges.error());
    setup.ranges = std::move(*ranges);
    auto names =
        documentOf(workspace.networkContextPath(), ContextTable::Names, setup.namesProblem);
    if (!names)
        return failure(names.error());
    setup.names = std::move(*names);
    const auto settings = contextSettings(workspace);
    if (!settings)
        return failure(settings.error());
    auto reputation = reputationSettings(workspace);
    if (!reputation)
        return failure(reputation.error());
    setup.settings = setup.settingsBefore = *settings;
    setup.reputation = setup.reputationBefore = std::move(*reputation);
    return setup;
}

Result<void> saveContext(const Workspace& workspace, ContextSetup& setup)
{
    struct File
    {
        ContextDocument* document;
        QString path;
        bool isShown;
    };
    const File files[] = {
        { &setup.ranges, workspace.ipRangesPath(), setup.rangesProblem.isEmpty() },
        { &setup.names, workspace.networkContextPath(), setup.namesProblem.isEmpty() },
    };
    QStringList saved;
    const auto withSaved = [&saved](Error error) -> Result<void> {
        saved.removeDuplicates();
        if (!saved.isEmpty())
            error.message += QLatin1Char(' ')
                + Tr::tr("Saved before it: %1.").arg(saved.join(QLatin1String(", ")));
        return failure(error);
    };
    for (const File& file : files) {
        if (!file.isShown || !file.document->isChanged())
            continue;
        if (const auto written = file.document->save(file.path); !written)
            return withSaved(written.error());
        saved += file.path;
    }
    if (setup.settings != setup.settingsBefore) {
        if (const auto written = saveContextSettings(workspace, setup.settings); !written)
            return withSaved(written.error());
        saved += workspace.settingsPath();
        setup.settingsBefore = setup.settings;
    }
    if (setup.reputation != setup.reputationBefore) {
        const auto theirs = reputationSettings(workspace);
        if (!theirs)
            return withSaved(theirs.error());
        const auto merged = mergedReputation(setup.reputationBefore, setup.reputation, *theirs);
        if (!merged)
            return withSaved(merged.error());
        if (const auto written = saveReputationSettings(workspace, *merged); !written)
            return withSaved(written.error());
        saved += workspace.settingsPath();
    }
    Keys keys(setup);
    keys.keep();
    keys.follow();
    setup.reputationBefore = setup.reputation;
    setup.renamed.clear();
    return keys.problem() ? withSaved(*keys.problem()) : Result<void>();
}

Result<AddressName> nameOfAddress(const Workspace& workspace, const IpAddress& address)
{
    const auto names = ContextDocument::read(workspace.networkContextPath(), ContextTable::Names,
                                             ContextDocument::Size::Any);
    if (!names)
        return failure(names.error());
    const auto network =
        NetworkContext::load(workspace.ipRangesPath(), workspace.networkContextPath());
    if (!network)
        return failure(network.error());
    return AddressName { names->nameOf({ address, address }), network->label(address).name };
}

Result<void> nameAddress(const Workspace& workspace, const IpAddress& address, const QString& name)
{
    const QString path = workspace.networkContextPath();
    auto names = ContextDocument::read(path, ContextTable::Names, ContextDocument::Size::Any);
    if (!names)
        return failure(names.error());
    names->setName({ address, address }, name);
    return names->isChanged() ? names->save(path) : Result<void>();
}

} // namespace fw
