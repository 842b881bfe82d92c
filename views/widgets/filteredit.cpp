// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filteredit.h"

#include "core/base/printable.h"
#include "core/triage/filtertokens.h"
#include "views/support/palette.h"

#include <QHeaderView>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextCharFormat>

#include <algorithm>

namespace fw {

namespace {

constexpr int mostSeen = 10; // entries of the list without scrolling
constexpr int narrowest = 260;

QTextCharFormat formatOf(FilterTokenKind kind, const Palette& palette)
{
    QTextCharFormat format;
    switch (kind) {
    case FilterTokenKind::Field:
        format.setForeground(palette.info);
        break;
    case FilterTokenKind::Not:
        format.setForeground(palette.error);
        break;
    case FilterTokenKind::Open:
    case FilterTokenKind::Close:
    case FilterTokenKind::And:
    case FilterTokenKind::Or:
    case FilterTokenKind::Sign:
    case FilterTokenKind::Comma:
        format.setForeground(palette.mutedText);
        break;
    case FilterTokenKind::Value:
    case FilterTokenKind::Word:
        break;
    }
    return format;
}

} // namespace

FilterEdit::FilterEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_list(new QTreeWidget(this))
{
    m_list->setObjectName(QStringLiteral("filterOffers"));
    m_list->setAccessibleName(tr("What may come next"));
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->header()->hide();
    m_list->header()->setStretchLastSection(true);
    m_list->setAutoFillBackground(true);
    m_list->hide();
    connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) { take(item); });
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_historyAt = -1;
        offer(false);
    });
    connect(this, &QLineEdit::textChanged, this, &FilterEdit::paintParts);
}

FilterEdit::~FilterEdit()
{
    delete m_list; // or it would stay in the window
}

void FilterEdit::setHistory(const QStringList& filters)
{
    m_history = filters;
    m_historyAt = -1;
}

void FilterEdit::setProblem(const std::optional<FilterProblem>& problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    paintParts();
}

bool FilterEdit::isOffering() const
{
    return m_list && m_list->isVisible();
}

bool FilterEdit::isNamingField() const
{
    return isOffering() && !m_offers.offers.empty()
        && m_offers.offers.front().text.endsWith(QLatin1Char(':'));
}

void FilterEdit::offer(bool wanted)
{
    m_offers = filterOffers(text(), cursorPosition(), m_values);
    // A list of all fields is opened by somebody who asks for it, not by the blank after a word.
    if (wanted && m_offers.offers.empty() && m_offers.length == 0)
        for (const FilterFieldInfo& info : filterFields())
            m_offers.offers.push_back(
                { QLatin1String(info.name) + QLatin1Char(':'), filterFieldMeaning(info) });
    if (m_offers.offers.empty()) {
        closeList();
        return;
    }
    m_list->clear();
    for (const FilterOffer& each : m_offers.offers)
        new QTreeWidgetItem(m_list, { printable(each.text), each.meaning });
    m_list->setCurrentItem(nullptr);
    placeList();
}

void FilterEdit::placeList()
{
    // Within the window, so that it takes neither the focus nor the keys from the line.
    if (m_list->parentWidget() != window())
        m_list->setParent(window());
    m_list->resizeColumnToContents(0);
    const int values = std::min(m_list->columnWidth(0) + 16, window()->width() / 2);
    m_list->setColumnWidth(0, values);
    const bool hasMeanings = !m_offers.offers.front().meaning.isEmpty();
    m_list->setColumnHidden(1, !hasMeanings);
    const int rows = std::min(m_list->topLevelItemCount(), mostSeen);
    const int height = rows * std::max(1, m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth();
    m_list->setFixedHeight(height);
    int wide = values + 2 * m_list->frameWidth() + 24;
    if (hasMeanings)
        wide += m_list->fontMetrics().averageCharWidth() * 48;
    const QPoint below = mapTo(window(), QPoint(0, this->height()));
    wide = std::clamp(wide, narrowest, std::max(narrowest, window()->width() - 16));
    const int x = std::clamp(below.x() + cursorRect().left() - 12, 4,
                             std::max(4, window()->width() - wide - 4));
    m_list->setFixedWidth(wide);
    m_list->move(x, below.y() + 1);
    m_list->show();
    m_list->raise();
}

void FilterEdit::closeList()
{
    if (m_list)
        m_list->hide();
}

void FilterEdit::take(const QTreeWidgetItem* item)
{
    const int row = item ? m_list->indexOfTopLevelItem(const_cast<QTreeWidgetItem*>(item)) : 0;
    if (row < 0 || row >= static_cast<int>(m_offers.offers.size()))
        return;
    const QString chosen = m_offers.offers[static_cast<std::size_t>(row)].text;
    // By the line's own means: one step of its undo.
    setSelection(m_offers.offset, m_offers.length);
    insert(chosen);
    closeList();
    if (chosen.endsWith(QLatin1Char(':')))
        offer(false); // the field's values are next
}

void FilterEdit::mark(int step)
{
    const int count = m_list->topLevelItemCount();
    const QTreeWidgetItem* const current = m_list->currentItem();
    const int row = current ? m_list->indexOfTopLevelItem(const_cast<QTreeWidgetItem*>(current))
                            : (step > 0 ? -1 : count);
    m_list->setCurrentItem(m_list->topLevelItem(((row + step) % count + count) % count));
}

void FilterEdit::goBack(int step)
{
    const qsizetype at = std::clamp<qsizetype>(m_historyAt + step, -1, m_history.size() - 1);
    if (at == m_historyAt)
        return;
    if (m_historyAt < 0)
        m_typed = text();
    m_historyAt = at;
    setText(at < 0 ? m_typed : m_history[at]);
}

bool FilterEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOffering()
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept(); // it closes the list before it leads back to the table
        return true;
    }
    // Tab is taken before it moves the focus.
    if (event->type() == QEvent::KeyPress && isOffering()
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab) {
        take(m_list->currentItem() ? m_list->currentItem() : m_list->topLevelItem(0));
        return true;
    }
    return QLineEdit::event(event);
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isOpen = isOffering();
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!isOpen)
            break;
        closeList();
        return;
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int step = event->key() == Qt::Key_Down ? 1 : -1;
        if (isOpen)
            mark(step);
        else
            goBack(-step);
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isOpen && m_list->currentItem()) {
            take(m_list->currentItem());
        } else {
            closeList();
            Q_EMIT accepted();
        }
        return;
    case Qt::Key_Space:
        if ((event->modifiers() & Qt::ControlModifier) == 0)
            break;
        offer(true);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        closeList();
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    Q_EMIT entered();
}

void FilterEdit::focusOutEvent(QFocusEvent* event)
{
    closeList();
    QLineEdit::focusOutEvent(event);
    paintParts();
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

void FilterEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange)
        paintParts();
}

// A line edit draws formats only where an input method gave them; such an event, with no text in
// it, changes nothing else.
void FilterEdit::paintParts()
{
    if (m_isPainting)
        return;
    const QScopedValueRollback painting(m_isPainting, true);
    const Palette colours = Palette::of(palette());
    const int cursor = cursorPosition();
    QList<QInputMethodEvent::Attribute> parts;
    const auto add = [&parts, cursor](int offset, int length, const QTextCharFormat& format) {
        parts.append(QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat, offset - cursor,
                                                  length, format));
    };
    const bool isWrong = m_problem && m_problem->offset <= text().size();
    // Where something is missing there is nothing to underline but what stands before it.
    const int wrongFrom = isWrong ? std::max(0, m_problem->offset - (m_problem->length == 0)) : 0;
    const int wrongTo = isWrong ? m_problem->offset + m_problem->length : 0;
    for (const FilterToken& token : filterTokens(text())) {
        QTextCharFormat plain = formatOf(token.kind, colours);
        if (!isEnabled())
            plain = QTextCharFormat();
        QTextCharFormat wrong = plain;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(colours.error);
        // In up to three pieces: before, in and behind what is wrong.
        const int from = std::clamp(wrongFrom, token.offset, token.end());
        const int to = std::clamp(wrongTo, from, token.end());
        if (from > token.offset)
            add(token.offset, from - token.offset, plain);
        if (to > from)
            add(from, to - from, wrong);
        if (token.end() > to)
            add(to, token.end() - to, plain);
    }
    QInputMethodEvent event(QString(), parts);
    QLineEdit::inputMethodEvent(&event);
}

} // namespace fw
