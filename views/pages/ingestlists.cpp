// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ingestlists.h"

#include "core/base/format.h"
#include "views/pages/notestack.h"
#include "views/pages/plaintable.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace fw {

namespace {

void fit(QTableView& table)
{
    table.horizontalHeader()->setResizeContentsPrecision(50);
    table.resizeColumnsToContents();
}

} // namespace

IngestLists::IngestLists(QWidget* parent)
    : QWidget(parent)
    , m_gapsTitle(new QLabel(this))
    , m_sourcesTitle(new QLabel(this))
    , m_gapsTable(new QTableView(this))
    , m_sourcesTable(new QTableView(this))
    , m_split(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("ingestLists"));
    m_gapsTable->setObjectName(QStringLiteral("ingestGaps"));
    m_gapsTable->setAccessibleName(tr("Gaps: minutes without flows"));
    m_gapsTable->setToolTip(tr("Enter or a click shows the gap in the chart"));
    m_gapsTable->setModel(&m_gaps);
    m_sourcesTable->setObjectName(QStringLiteral("ingestSources"));
    m_sourcesTable->setAccessibleName(tr("Files the flows came from"));
    m_sourcesTable->setModel(&m_sources);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(makeSide(m_gapsTitle, m_gapsTable, m_gapsStack));
    m_split->addWidget(makeSide(m_sourcesTitle, m_sourcesTable, m_sourcesStack));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_split);
    m_gapsTable->horizontalHeader()->setStretchLastSection(false);
    resetLayout();
    const auto choose = [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT gapChosen(m_gaps.at(index.row()));
    };
    // A click and Enter; which of the two activates is the desktop's choice otherwise.
    connect(m_gapsTable, &QTableView::clicked, this, choose);
    connect(m_gapsTable, &QTableView::activated, this, choose);
}

QWidget* IngestLists::makeSide(QLabel* title, QTableView* table, NoteStack*& stack)
{
    makePlain(*table);
    table->horizontalHeader()->setStretchLastSection(true);
    title->setTextFormat(Qt::PlainText);
    title->setMargin(4);
    title->setBuddy(table);
    stack = new NoteStack(table, m_split);
    auto* side = new QWidget(m_split);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(stack, 1);
    return side;
}

void IngestLists::showGaps(std::vector<MinuteSpan> gaps, int atLeast)
{
    m_gapsTitle->setText(
        tr("Gaps of %1 minutes or more: %2")
            .arg(formatCount(atLeast), formatCount(static_cast<std::int64_t>(gaps.size()))));
    m_gapsStack->setNote(gaps.empty() ? tr("Between the first flow and the last there is no gap.")
                                      : QString());
    m_gaps.setGaps(std::move(gaps));
    fit(*m_gapsTable);
}

void IngestLists::showSources(const IngestPicture& picture)
{
    m_sources.setSources(picture.sources);
    m_sourcesTitle->setText(tr("Imported files: %1, lines rejected: %2")
                                .arg(formatCount(static_cast<std::int64_t>(picture.sources.size())),
                                     formatCount(m_sources.rejected())));
    QString note;
    if (!picture.sourcesKnown)
        note = tr("Of a shared database is shown what its runs counted. Which files the flows came "
                  "from is not known here.");
    else if (picture.sources.empty())
        note = tr("No file was imported into these days.");
    m_sourcesStack->setNote(note);
    m_sourcesTitle->setVisible(picture.sourcesKnown);
    fit(*m_sourcesTable);
}

void IngestLists::resetLayout()
{
    m_split->setSizes({ 1000, 1900 });
    m_split->setStretchFactor(0, 10);
    m_split->setStretchFactor(1, 19);
}

} // namespace fw
