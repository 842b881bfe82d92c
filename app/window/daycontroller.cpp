// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/daycontroller.h"

#include "app/window/chordcontroller.h"
#include "app/window/whynothing.h"
#include "core/enrich/countrycodes.h"
#include "core/enrich/countryname.h"
#include "core/enrich/geolocation.h"
#include "core/enrich/networkcontext.h"
#include "views/pages/connectiontable.h"
#include "views/pages/detailspanel.h"

#include <QDate>
#include <QLocale>

#include <utility>

namespace fw {

struct DayController::Loaded
{
    std::shared_ptr<const SuspiciousConnections> rows;
    std::shared_ptr<const ConnectionIndex> index;
    VerdictState verdicts;
    std::shared_ptr<const NetworkContext> network;
    std::shared_ptr<const CountryCodes> countries;
};

namespace {

// Names are looked up when shown, so a broken file costs the names and nothing else: the run has
// its own say about it. Null then.
std::shared_ptr<const NetworkContext> networkOf(const Workspace& workspace)
{
    auto network = NetworkContext::load(workspace.ipRangesPath(), workspace.networkContextPath());
    return network ? std::make_shared<const NetworkContext>(std::move(*network)) : nullptr;
}

// Without iploc.csv, which would be read line by line for every day that is shown.
std::shared_ptr<const CountryCodes> countriesOf(const Workspace& workspace,
                                                const SuspiciousConnections& rows)
{
    std::vector<IpAddress> addresses;
    addresses.reserve(rows.size() * 2);
    for (const SuspiciousConnection& row : rows) {
        addresses.push_back(row.srcip);
        addresses.push_back(row.dstip);
    }
    return std::make_shared<const CountryCodes>(Geolocation::openMmdb(workspace.contextFolder()),
                                                std::move(addresses));
}

} // namespace

DayController::DayController(SessionWorker& queries, SessionWorker& journal, TriagePage& page,
                             Selection& selection, QObject* parent)
    : QObject(parent)
    , m_requests(queries)
    , m_journalRequests(journal)
    , m_page(page)
    , m_selection(selection)
    , m_decisions(new DecisionController(m_journalRequests, page, selection, this))
    , m_chords(new ChordController(m_requests, page.chord(), selection, this))
{
    connect(m_decisions, &DecisionController::failed, this, &DayController::failed);
    connect(m_decisions, &DecisionController::said, this, &DayController::said);
    connect(&m_page, &TriagePage::connectionChosen, this,
            [this](const SuspiciousConnection& connection, bool destination) {
                loadDetails(connection);
                m_chords->follow(destination ? std::vector { connection.dstip, connection.srcip }
                                             : std::vector { connection.srcip, connection.dstip });
            });
    connect(&m_page, &TriagePage::chordWanted, m_chords, &ChordController::show);
    connect(m_chords, &ChordController::failed, this, &DayController::failed);
    connect(m_chords, &ChordController::said, this, &DayController::said);
}

void DayController::load(const DayOverview& overview)
{
    m_selection.setDay(overview.day);
    m_detailsRequest.drop();
    m_chords->drop();
    m_requests.ask<Loaded>(
        m_dayRequest,
        [day = overview.day](Session& session, RunContext context) -> Result<Loaded> {
            Loaded loaded;
            auto rows = session.store().suspicious(day);
            if (!rows)
                return failure(rows.error());
            if (context.cancelled())
                return cancelledError();
            loaded.rows = std::make_shared<const SuspiciousConnections>(std::move(*rows));
            loaded.index = std::make_shared<const ConnectionIndex>(loaded.rows);
            auto verdicts = verdictState(session.journal(), day);
            if (!verdicts)
                return failure(verdicts.error());
            loaded.verdicts = std::move(*verdicts);
            loaded.network = networkOf(session.workspace());
            loaded.countries = countriesOf(session.workspace(), *loaded.rows);
            return loaded;
        },
        this,
        [this, overview](Result<Loaded> loaded) {
            if (!loaded) {
                if (loaded.error().code != ErrorCode::Cancelled)
                    Q_EMIT failed(loaded.error().text());
                return;
            }
            show(overview, std::move(*loaded));
        });
}

void DayController::show(const DayOverview& overview, Loaded loaded)
{
    showNetwork(loaded.network);
    m_page.setCountries([countries = std::move(loaded.countries)](const IpAddress& address) {
        return countryText(countries->of(address));
    });
    m_rows = loaded.rows;
    m_hasRawFlows = overview.hadRawFlows;
    m_chords->begin(overview, m_rows);
    if (!m_rows->empty())
        m_page.showDay(std::move(loaded.index), loaded.verdicts.verdicts);
    else if (overview.hasResults)
        m_page.showEmptyDay(
            tr("The results of %1 are here, but no analysis was run over them. Run "
               "analysis to rank the day's connections.")
                .arg(QLocale().toString(
                    QDate(overview.day.year(), overview.day.month(), overview.day.day()),
                    QLocale::LongFormat)));
    else
        m_page.showEmptyDay(
            tr("There are no results for %1. Open the flow_results.csv that the machine-learning "
               "job made for it.")
                .arg(overview.day.iso()));
    m_decisions->begin(overview.day, loaded.verdicts);
    Q_EMIT this->loaded();
}

void DayController::reloadNetwork()
{
    m_requests.ask<std::shared_ptr<const NetworkContext>>(
        m_networkRequest,
        [](Session& session, RunContext) -> Result<std::shared_ptr<const NetworkContext>> {
            return networkOf(session.workspace());
        },
        this,
        [this](Result<std::shared_ptr<const NetworkContext>> network) {
            if (network)
                showNetwork(*network);
        });
}

void DayController::showNetwork(const std::shared_ptr<const NetworkContext>& network)
{
    if (!network) {
        m_page.setNetworkNames({});
        m_page.setInternalNow({});
        return;
    }
    m_page.setNetworkNames([network](const IpAddress& a) { return network->label(a).name; });
    m_page.setInternalNow([network](const IpAddress& a) { return network->isInternal(a); });
}

void DayController::loadDetails(const SuspiciousConnection& connection)
{
    m_requests.ask<std::vector<EdgeDetail>>(
        m_detailsRequest,
        [key = connection.key()](Session& session, RunContext) {
            return session.store().details(key);
        },
        this,
        [this, connection](Result<std::vector<EdgeDetail>> details) {
            if (!details)
                m_page.details().showNote(details.error().text());
            else if (details->empty())
                m_page.details().showNote(noDetailsText(connection, m_hasRawFlows));
            else
                m_page.details().showDetails(connection, std::move(*details));
        });
}

void DayController::showChord(const IpAddress& address)
{
    m_chords->show(address);
}

} // namespace fw
