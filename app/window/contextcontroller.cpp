// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/contextcontroller.h"

#include "app/services/runreputation.h"
#include "app/window/geoages.h"
#include "views/dialogs/contextdialog.h"
#include "views/dialogs/hostnamespage.h"
#include "views/dialogs/nameaddressdialog.h"
#include "views/dialogs/placespage.h"
#include "views/dialogs/reputationpage.h"
#include "views/dialogs/tryaddresspage.h"

#include <utility>

namespace fw {

namespace {

// What a service said when it was tried, for the analyst. By its name: another one may be shown by
// now.
QString triedText(const QString& service, const IpAddress& address,
                  const Result<ReputationTest>& test)
{
    if (!test && test.error().code == ErrorCode::Cancelled)
        return ContextController::tr("Asking %1 was broken off.").arg(service);
    if (!test || !test->warning.isEmpty())
        return service + QLatin1String(": ") + (test ? test->warning : test.error().text());
    return test->text.isEmpty() ? ContextController::tr("%1 answers, and knows nothing of %2.")
                                      .arg(service, address.toString())
                                : ContextController::tr("%1 answers; of %2: %3")
                                      .arg(service, address.toString(), test->text);
}

} // namespace

struct ContextController::Saved
{
    std::optional<ContextSetup> setup; // as it is after saving; not there when nothing was tried
    QString problem; // a sentence; empty: all is saved
};

ContextController::ContextController(const QString& workspacePath, QWidget* window)
    : QObject(window)
    , m_path(workspacePath)
    , m_window(window)
    , m_worker(QStringLiteral("context"))
{
    ++m_open;
    m_worker.submit<ContextSettings>(
        [path = m_path](const RunContext&) -> Result<ContextSettings> {
            const auto workspace = Workspace::open(path);
            return workspace ? contextSettings(*workspace)
                             : Result<ContextSettings>(failure(workspace.error()));
        },
        this,
        [this](const Result<ContextSettings>& settings) {
            --m_open;
            if (settings)
                m_hostNames.setOn(settings->hostNames);
            else
                Q_EMIT failed(settings.error().text());
        });
    lookForAges();
}

void ContextController::lookForAges()
{
    ++m_open;
    m_worker.submit<std::vector<OldGeoFile>>(
        [path = m_path](const RunContext&) -> Result<std::vector<OldGeoFile>> {
            const auto workspace = Workspace::open(path);
            if (!workspace)
                return failure(workspace.error());
            return oldGeoFiles(*workspace);
        },
        this,
        [this](const Result<std::vector<OldGeoFile>>& files) {
            --m_open;
            // What is wrong with the workspace, the settings have said already.
            if (const QString ages = files ? tellAges(*files) : QString(); !ages.isEmpty())
                Q_EMIT warned(ages);
        });
}

void ContextController::choose()
{
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    ++m_open;
    m_worker.submit<ContextSetup>(
        [path = m_path](const RunContext&) -> Result<ContextSetup> {
            const auto workspace = Workspace::open(path);
            return workspace ? readContext(*workspace)
                             : Result<ContextSetup>(failure(workspace.error()));
        },
        this,
        [this](Result<ContextSetup> setup) {
            --m_open;
            if (setup)
                show(std::move(*setup));
            else
                Q_EMIT failed(setup.error().text());
        });
}

void ContextController::show(ContextSetup setup)
{
    if (m_dialog)
        return;
    m_dialog = new ContextDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setDocuments(setup.ranges, setup.names);
    m_dialog->setUnavailable(setup.rangesProblem, setup.namesProblem);
    m_dialog->hostNames().setOn(setup.settings.hostNames);
    connect(m_dialog, &ContextDialog::saveWanted, this, &ContextController::save);
    connect(&m_dialog->tryAddress(), &TryAddressPage::wanted, this, &ContextController::tryAddress);
    m_dialog->reputation().setSettings(setup.reputation);
    m_shown = std::move(setup);
    connect(&m_dialog->reputation(), &ReputationPage::tryWanted, this,
            &ContextController::tryService);
    connect(&m_dialog->places(), &PlacesPage::addWanted, this, [this](const QString& path) {
        changePlaces([path](const Workspace& workspace) { return addGeoFile(workspace, path); });
    });
    connect(&m_dialog->places(), &PlacesPage::removeWanted, this, [this](const QString& name) {
        changePlaces([name](const Workspace& workspace) { return removeGeoFile(workspace, name); });
    });
    connect(m_dialog, &QDialog::finished, this, [this] { m_try.cancel(); });
    m_dialog->open();
    changePlaces([](const Workspace&) { return Result<void>(); });
}

void ContextController::save()
{
    ContextSetup setup = m_shown;
    setup.ranges = m_dialog->ranges();
    setup.names = m_dialog->names();
    setup.settings = { m_dialog->hostNames().isOn() };
    setup.reputation = m_dialog->reputation().settings();
    setup.secrets = m_dialog->reputation().secrets();
    setup.renamed = m_dialog->reputation().renamed();
    m_dialog->setSaving(true);
    // There is one worker, and a server that is tried may be silent for long.
    m_try.cancel();
    ++m_open;
    m_worker.submit<Saved>(
        [path = m_path, setup](const RunContext&) -> Result<Saved> {
            const auto workspace = Workspace::open(path);
            if (!workspace)
                return failure(workspace.error());
            Saved saved { setup, {} };
            if (const auto written = saveContext(*workspace, *saved.setup); !written)
                saved.problem = written.error().text();
            return saved;
        },
        this,
        [this](const Result<Saved>& saved) {
            --m_open;
            followSaving(saved ? *saved : Saved { {}, saved.error().text() });
        });
}

void ContextController::followSaving(const Saved& saved)
{
    if (m_dialog)
        m_dialog->setSaving(false);
    if (saved.setup) {
        m_hostNames.setOn(saved.setup->settings.hostNames);
        Q_EMIT networkChanged();
    }
    if (saved.problem.isEmpty()) {
        if (m_dialog)
            m_dialog->accept();
        return;
    }
    if (!m_dialog) {
        Q_EMIT failed(saved.problem);
        return;
    }
    // What was written before the problem came is no longer to be written.
    if (saved.setup) {
        m_shown = *saved.setup;
        m_dialog->setDocuments(saved.setup->ranges, saved.setup->names);
        if (saved.setup->renamed.isEmpty())
            m_dialog->reputation().takeNamesAsSaved();
    }
    m_dialog->showProblem(saved.problem);
}

void ContextController::tryAddress(const IpAddress& address)
{
    m_try.cancel();
    m_try = m_worker.submit<AddressFacts>(
        [path = m_path, address](RunContext context) -> Result<AddressFacts> {
            const auto workspace = Workspace::open(path);
            if (!workspace)
                return failure(workspace.error());
            auto facts = factsOf(*workspace, { address }, std::move(context));
            if (!facts)
                return failure(facts.error());
            return std::move(facts->front());
        },
        m_dialog,
        [dialog = m_dialog, address](const Result<AddressFacts>& facts) {
            if (!dialog)
                return;
            if (facts)
                dialog->tryAddress().showFacts(*facts);
            else
                dialog->tryAddress().showFailure(address, facts.error().text());
        });
}

void ContextController::tryService(const ReputationService& service,
                                   const std::optional<QString>& secret)
{
    // One of a public resolver's, so that no address of the analyst's own interest is given away.
    const IpAddress address = IpAddress::fromIpv4(0x08080808);
    m_try.cancel();
    m_try = m_worker.submit<ReputationTest>(
        [path = m_path, service, secret,
         address](const RunContext& context) -> Result<ReputationTest> {
            const auto workspace = Workspace::open(path);
            return workspace ? testReputation(*workspace, service, secret, address, context)
                             : Result<ReputationTest>(failure(workspace.error()));
        },
        m_dialog,
        [dialog = m_dialog, address, name = service.name](const Result<ReputationTest>& test) {
            if (dialog)
                dialog->reputation().showTried(triedText(name, address, test));
        });
}

void ContextController::changePlaces(std::function<Result<void>(const Workspace&)> change)
{
    m_try.cancel();
    ++m_open;
    m_worker.submit<std::vector<GeoFile>>(
        [path = m_path,
         change = std::move(change)](const RunContext&) -> Result<std::vector<GeoFile>> {
            const auto workspace = Workspace::open(path);
            if (!workspace)
                return failure(workspace.error());
            if (const auto changed = change(*workspace); !changed)
                return failure(changed.error());
            return geoFiles(*workspace);
        },
        this,
        [this](const Result<std::vector<GeoFile>>& files) {
            --m_open;
            if (!m_dialog)
                return;
            if (files)
                m_dialog->places().setFiles(*files);
            else
                m_dialog->places().showProblem(files.error().text());
        });
}

void ContextController::askName(const IpAddress& address)
{
    ++m_open;
    m_worker.submit<AddressName>(
        [path = m_path, address](const RunContext&) -> Result<AddressName> {
            const auto workspace = Workspace::open(path);
            return workspace ? nameOfAddress(*workspace, address)
                             : Result<AddressName>(failure(workspace.error()));
        },
        this,
        [this, address](const Result<AddressName>& named) {
            --m_open;
            if (named)
                askName(address, named->own, named->shown);
            else
                Q_EMIT failed(named.error().text());
        });
}

void ContextController::askName(const IpAddress& address, const QString& own, const QString& around)
{
    auto* dialog = new NameAddressDialog(address, own, around, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, address, own] {
        if (dialog->name() != own)
            saveName(address, dialog->name());
    });
    dialog->open();
}

void ContextController::saveName(const IpAddress& address, const QString& name)
{
    ++m_open;
    m_worker.submit<bool>(
        [path = m_path, address, name](const RunContext&) -> Result<bool> {
            const auto workspace = Workspace::open(path);
            if (!workspace)
                return failure(workspace.error());
            if (const auto named = nameAddress(*workspace, address, name); !named)
                return failure(named.error());
            return true;
        },
        this,
        [this](const Result<bool>& named) {
            --m_open;
            if (named)
                Q_EMIT networkChanged();
            else
                Q_EMIT failed(named.error().text());
        });
}

} // namespace fw
