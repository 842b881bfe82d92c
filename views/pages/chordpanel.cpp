// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/chordpanel.h"

#include "views/pages/chordbar.h"
#include "views/pages/chordtable.h"
#include "views/pages/tabletools.h"
#include "views/widgets/chorddiagram.h"

#include <QAction>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace fw {

namespace {

// The table stands beside the diagram where both have room for their numbers, else below.
constexpr int leastWidthBeside = 760;
// Below this the diagram has the room to itself, until the table is asked for.
constexpr int leastHeightForBoth = 760;

QString sourceText(ChordSource source)
{
    return source == ChordSource::Stored
        ? ChordPanel::tr("Stored by the analysis: suspicious peers, originator's side only")
        : ChordPanel::tr("From the day's raw flows: every peer, with replies");
}

} // namespace

ChordPanel::ChordPanel(QWidget* parent)
    : QWidget(parent)
    , m_bar(new ChordBar(this))
    , m_source(new QLabel(this))
    , m_diagram(new ChordDiagram(this))
    , m_table(new ChordTable(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_export(new QAction(tr("&Export picture…"), this))
    , m_copy(new QAction(tr("&Copy picture"), this))
{
    setObjectName(QStringLiteral("chordPanel"));
    setFocusProxy(m_diagram);
    m_source->setObjectName(QStringLiteral("chordSourceText"));
    m_source->setTextFormat(Qt::PlainText);
    m_source->setWordWrap(true);
    m_source->setIndent(6);
    m_source->setForegroundRole(QPalette::PlaceholderText);
    m_splitter->addWidget(m_diagram);
    m_splitter->addWidget(m_table);
    m_splitter->setCollapsible(0, false);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_table->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_bar);
    layout->addWidget(m_source);
    layout->addWidget(m_splitter, 1);
    m_diagram->setMostPeers(m_bar->mostPeers());
    makeActions();

    connect(m_bar, &ChordBar::backWanted, this, [this] { go(m_visited.back()); });
    connect(m_bar, &ChordBar::forwardWanted, this, [this] { go(m_visited.forward()); });
    connect(m_bar, &ChordBar::addressEntered, this, &ChordPanel::enter);
    connect(m_bar, &ChordBar::sourceChanged, this, &ChordPanel::sourceChanged);
    connect(m_bar, &ChordBar::measureChanged, this,
            [this] { m_diagram->setMeasure(m_bar->measure()); });
    connect(m_bar, &ChordBar::mostPeersChanged, this,
            [this] { m_diagram->setMostPeers(m_bar->mostPeers()); });
    connect(m_bar->tableAction(), &QAction::toggled, m_table, &QWidget::setVisible);
    connect(m_bar->tableAction(), &QAction::triggered, this, [this] { m_isTableChosen = true; });
    connect(m_diagram, &ChordDiagram::addressActivated, this, &ChordPanel::addressActivated);
    connect(m_diagram, &ChordDiagram::othersActivated, m_bar, &ChordBar::showMorePeers);
    connect(m_diagram, &ChordDiagram::hovered, m_table, &ChordTable::mark);
    connect(m_table, &ChordTable::peerSelected, m_diagram, &ChordDiagram::pin);
    connect(m_table, &ChordTable::peerActivated, this, &ChordPanel::addressActivated);
}

void ChordPanel::makeActions()
{
    m_export->setObjectName(QStringLiteral("chordExport"));
    m_copy->setObjectName(QStringLiteral("chordCopy"));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut); // the table copies its rows
    connect(m_export, &QAction::triggered, this,
            [this] { Q_EMIT exportWanted(m_diagram->picture(m_day)); });
    connect(m_copy, &QAction::triggered, this,
            [this] { Q_EMIT copyWanted(m_diagram->picture(m_day)); });
    m_diagram->addActions({ m_export, m_copy });
    m_diagram->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_bar->offer({ m_export, m_copy });
    auto* edit = new QAction(tr("Address of the diagram"), this);
    edit->setShortcut(tr("Ctrl+L"));
    edit->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(edit, &QAction::triggered, m_bar, &ChordBar::editAddress);
    addAction(edit);
}

bool ChordPanel::wantsAllPeers() const
{
    return m_bar->wantsAllPeers();
}

void ChordPanel::showChord(std::shared_ptr<const ChordNumbers> numbers, bool wasFollowed)
{
    m_visited.visit(numbers->selected, wasFollowed);
    showWays();
    m_bar->showAddress(numbers->selected.toString());
    m_source->setText(sourceText(numbers->source));
    m_export->setEnabled(true);
    m_copy->setEnabled(true);
    // The diagram first: rows that are gone would single out what is no longer there.
    m_diagram->setNumbers(numbers);
    m_table->setNumbers(numbers);
}

void ChordPanel::showNote(const QString& note)
{
    m_source->clear();
    m_export->setEnabled(false);
    m_copy->setEnabled(false);
    m_diagram->setEmptyText(note);
    m_diagram->setNumbers({});
    m_table->setNumbers({});
}

void ChordPanel::beginDay(const QString& day)
{
    m_day = day;
    m_visited.clear();
    showWays();
    m_bar->showAddress({});
    m_bar->setAddresses({});
}

void ChordPanel::setAddresses(const QStringList& addresses)
{
    m_bar->setAddresses(addresses);
}

void ChordPanel::setNetworkNames(NetworkNames names)
{
    m_table->setNames(std::move(names));
}

void ChordPanel::enter(const QString& text)
{
    if (text.isEmpty())
        return;
    if (const auto address = IpAddress::parse(text)) {
        m_diagram->setFocus();
        Q_EMIT addressActivated(*address);
        return;
    }
    Q_EMIT failed(tr("'%1' is no address. Write one as 10.0.0.5 or 2001:db8::5.").arg(text));
}

void ChordPanel::go(std::optional<IpAddress> address)
{
    showWays();
    if (address)
        Q_EMIT addressActivated(*address);
}

void ChordPanel::showWays()
{
    m_bar->setWays(m_visited.canGoBack(), m_visited.canGoForward());
}

void ChordPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChordPanel::arrange()
{
    m_splitter->setOrientation(width() >= leastWidthBeside ? Qt::Horizontal : Qt::Vertical);
    // Until the user chose, the table is there where there is room for it.
    if (!m_isTableChosen)
        m_bar->tableAction()->setChecked(width() >= leastWidthBeside
                                         || height() >= leastHeightForBoth);
}

} // namespace fw
