// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/chordbar.h"

#include "core/base/format.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fw {

namespace {

// More arcs than the last cannot be told apart on any screen; the table has every peer.
constexpr int peerNumbers[] = { 10, 25, 50, 100, 250, 500, 1000 };
constexpr int firstPeerNumber = 50; // whose labels a panel of middle size can still show

} // namespace

ChordBar::ChordBar(QWidget* parent)
    : QWidget(parent)
    , m_back(addWay(Qt::LeftArrow, tr("Back to the address before"), Qt::Key_Left,
                    &ChordBar::backWanted))
    , m_forward(addWay(Qt::RightArrow, tr("Forward to the next address"), Qt::Key_Right,
                       &ChordBar::forwardWanted))
    , m_address(new QLineEdit(this))
    , m_addresses(new QStringListModel(this))
    , m_source(addChoice(tr("Which peers"), "chordSource", &ChordBar::sourceChanged))
    , m_measure(
          addChoice(tr("What the diagram measures"), "chordMeasure", &ChordBar::measureChanged))
    , m_most(addChoice(tr("How many peers have an arc of their own; the smaller ones share one"),
                       "chordMost", &ChordBar::mostPeersChanged))
    , m_table(new QAction(tr("&Table"), this))
    , m_menu(new QToolButton(this))
{
    m_back->setObjectName(QStringLiteral("chordBack"));
    m_forward->setObjectName(QStringLiteral("chordForward"));
    m_address->setObjectName(QStringLiteral("chordAddress"));
    m_address->setPlaceholderText(tr("Address…"));
    m_address->setAccessibleName(tr("Address of the diagram"));
    m_address->setToolTip(tr("Any address of the day; Enter shows its diagram (Ctrl+L)"));
    m_address->setMaxLength(64);
    auto* completer = new QCompleter(m_addresses, m_address);
    completer->setModelSorting(QCompleter::CaseInsensitivelySortedModel);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(12);
    m_address->setCompleter(completer);
    connect(m_address, &QLineEdit::returnPressed, this,
            [this] { Q_EMIT addressEntered(m_address->text().trimmed()); });
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this,
            &ChordBar::addressEntered, Qt::QueuedConnection); // after the box took it

    m_source->addItem(tr("Suspicious peers"), false);
    m_source->addItem(tr("All peers"), true);
    m_source->setItemData(
        0, tr("What the analysis stored: between the address and its suspicious peers"),
        Qt::ToolTipRole);
    m_source->setItemData(1, tr("By the day's raw flows: every peer, and replies as well"),
                          Qt::ToolTipRole);
    m_measure->addItem(tr("Bytes"), static_cast<int>(Measure::Bytes));
    m_measure->addItem(tr("Packets"), static_cast<int>(Measure::Packets));
    for (const int number : peerNumbers)
        m_most->addItem(tr("Top %1").arg(formatCount(number)), number);
    m_most->setCurrentIndex(m_most->findData(firstPeerNumber));

    m_table->setObjectName(QStringLiteral("chordTableShown"));
    m_table->setCheckable(true);
    m_table->setToolTip(tr("The same numbers as a table, of every peer"));
    auto* table = new QToolButton(this);
    table->setDefaultAction(m_table);
    table->setAutoRaise(true);
    m_menu->setObjectName(QStringLiteral("chordMenu"));
    m_menu->setText(tr("Picture"));
    m_menu->setAccessibleName(tr("Export or copy the picture"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setAutoRaise(true);
    m_menu->setMenu(new QMenu(m_menu));

    auto* first = new QHBoxLayout;
    first->setSpacing(2);
    first->addWidget(m_back);
    first->addWidget(m_forward);
    first->addWidget(m_address, 1);
    first->addWidget(table);
    first->addWidget(m_menu);
    auto* second = new QHBoxLayout;
    second->setSpacing(4);
    second->addWidget(m_source);
    second->addWidget(m_measure);
    second->addWidget(m_most);
    second->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 0);
    layout->setSpacing(3);
    layout->addLayout(first);
    layout->addLayout(second);
    setWays(false, false);
}

QToolButton* ChordBar::addWay(Qt::ArrowType arrow, const QString& toolTip, Qt::Key key,
                              void (ChordBar::*signal)())
{
    auto* action = new QAction(toolTip, this);
    action->setShortcut(Qt::ALT | key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, signal);
    // Of the panel as well: its keys are those of the diagram and the table.
    if (parentWidget())
        parentWidget()->addAction(action);
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setArrowType(arrow);
    button->setAccessibleName(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QComboBox* ChordBar::addChoice(const QString& name, const char* objectName,
                               void (ChordBar::*signal)())
{
    auto* choice = new QComboBox(this);
    choice->setObjectName(QLatin1String(objectName));
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    connect(choice, &QComboBox::activated, this, signal);
    return choice;
}

void ChordBar::showAddress(const QString& text)
{
    // What is being typed is not overwritten by what the table's row brings.
    if (!m_address->hasFocus() || !m_address->isModified())
        m_address->setText(text);
}

void ChordBar::setAddresses(const QStringList& addresses)
{
    m_addresses->setStringList(addresses);
}

void ChordBar::setWays(bool canGoBack, bool canGoForward)
{
    m_back->defaultAction()->setEnabled(canGoBack);
    m_forward->defaultAction()->setEnabled(canGoForward);
}

bool ChordBar::wantsAllPeers() const
{
    return m_source->currentData().toBool();
}

Measure ChordBar::measure() const
{
    return static_cast<Measure>(m_measure->currentData().toInt());
}

std::size_t ChordBar::mostPeers() const
{
    return static_cast<std::size_t>(m_most->currentData().toInt());
}

void ChordBar::showMorePeers()
{
    if (m_most->currentIndex() + 1 >= m_most->count())
        return;
    m_most->setCurrentIndex(m_most->currentIndex() + 1);
    Q_EMIT mostPeersChanged();
}

void ChordBar::offer(const QList<QAction*>& actions)
{
    m_menu->menu()->addActions(actions);
}

void ChordBar::editAddress()
{
    m_address->setFocus(Qt::ShortcutFocusReason);
    m_address->selectAll();
}

} // namespace fw
