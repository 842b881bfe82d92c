// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/detailspanel.h"

#include "core/base/day.h"
#include "views/pages/notestack.h"
#include "views/pages/tabletools.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fw {

DetailsPanel::DetailsPanel(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableView(this))
    , m_title(new QLabel(this))
    , m_stack(new NoteStack(m_table, this))
{
    setObjectName(QStringLiteral("detailsPanel"));
    setFocusProxy(m_table);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setIndent(4);
    m_table->setObjectName(QStringLiteral("detailsTable"));
    m_table->setAccessibleName(tr("Flows of the selected minute"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(static_cast<int>(DetailsColumn::Time), Qt::AscendingOrder);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_stack, 1);
    m_title->hide();
    m_tools = new TableTools(*m_table, m_model, this);
}

std::optional<IpAddress> DetailsPanel::currentAddress() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return std::nullopt;
    const EdgeDetail& flow = m_model.at(current.row());
    switch (static_cast<DetailsColumn>(current.column())) {
    case DetailsColumn::Router:
        return flow.rip;
    case DetailsColumn::Destination:
    case DetailsColumn::DestinationPort:
        return flow.dstip;
    default:
        return flow.srcip;
    }
}

void DetailsPanel::setNetworkNames(NetworkNames names)
{
    m_names = std::move(names);
    refreshTitle();
}

void DetailsPanel::setHostNames(NetworkNames names)
{
    m_hostNames = std::move(names);
    refreshTitle();
}

void DetailsPanel::setCountries(NetworkNames countries)
{
    m_countries = std::move(countries);
    refreshTitle();
}

// "10.0.0.5 (printer, pr5.example)"
QString DetailsPanel::titled(const IpAddress& address) const
{
    QStringList names;
    for (const NetworkNames* from : { &m_names, &m_hostNames, &m_countries })
        if (const QString name = *from ? (*from)(address) : QString(); !name.isEmpty())
            names += name;
    const QString text = address.toString();
    return names.isEmpty() ? text
                           : QStringLiteral("%1 (%2)").arg(text, names.join(QLatin1String(", ")));
}

void DetailsPanel::refreshTitle()
{
    if (!m_of)
        return;
    m_title->setText(tr("%n flow(s) between %1 and %2 in the minute of %3 UTC, both directions",
                        nullptr, m_model.rowCount())
                         .arg(titled(m_of->srcip), titled(m_of->dstip),
                              formatTime(m_of->tstart - m_of->tstart % 60).left(16)));
}

void DetailsPanel::showDetails(const SuspiciousConnection& of, std::vector<EdgeDetail> details)
{
    m_of = of;
    m_model.setDetails(std::move(details));
    refreshTitle();
    m_title->show();
    m_stack->setNote({});
    m_tools->fitColumns();
    m_table->scrollToTop();
}

void DetailsPanel::showNote(const QString& note)
{
    m_of.reset();
    m_model.setDetails({});
    m_title->hide();
    m_stack->setNote(note);
}

} // namespace fw
