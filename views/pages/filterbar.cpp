// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/filterbar.h"

#include "core/base/format.h"
#include "core/base/printable.h"
#include "core/triage/filtertext.h"
#include "views/support/helptopic.h"
#include "views/widgets/filteredit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace fw {

namespace {

constexpr int fewRows = 20'000; // asked in less time than a key takes
constexpr std::chrono::milliseconds applyAfter { 120 };
constexpr std::chrono::milliseconds tellAfter { 700 };
constexpr qsizetype recentInMenu = 10;
constexpr int menuTextLength = 60;

// A filter as the text of a menu entry, in which '&' means something.
QString menuText(const QString& filter)
{
    QString text = printable(filter);
    if (text.size() > menuTextLength)
        text = text.left(menuTextLength) + QChar(0x2026);
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_filter(new FilterEdit(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(m_more))
    , m_problem(new QLabel(this))
    , m_hideScored(new QCheckBox(tr("Hide s&cored"), this))
    , m_counts(new QLabel(this))
    , m_choiceRow(new QWidget(this))
    , m_choice(new QLabel(m_choiceRow))
{
    setHelpTopic(this, "filter");
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("filterError"));
    m_problem->hide();
    m_hideScored->setObjectName(QStringLiteral("hideScored"));
    m_hideScored->setChecked(true);
    m_counts->setObjectName(QStringLiteral("rowCounts"));
    m_counts->setTextFormat(Qt::PlainText);
    m_choice->setObjectName(QStringLiteral("choiceWords"));
    m_choice->setTextFormat(Qt::PlainText);
    m_choice->setWordWrap(true);
    makeRow();
    for (QTimer* timer : { &m_applyLater, &m_tellLater })
        timer->setSingleShot(true);
    connect(&m_applyLater, &QTimer::timeout, this, &FilterBar::apply);
    connect(&m_tellLater, &QTimer::timeout, this, &FilterBar::tellProblem);
    connect(m_filter, &QLineEdit::textChanged, this, &FilterBar::followText);
    connect(m_filter, &FilterEdit::accepted, this, &FilterBar::settle);
    connect(m_filter, &FilterEdit::left, this, &FilterBar::settle);
    connect(m_filter, &FilterEdit::entered, this, &FilterBar::editingBegun);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    connect(m_hideScored, &QCheckBox::toggled, this, &FilterBar::hideScoredToggled);
}

void FilterBar::makeRow()
{
    m_filter->setObjectName(QStringLiteral("filterEdit"));
    m_filter->setPlaceholderText(tr("Filter, such as dport:443"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Filter"));
    auto* label = new QLabel(tr("Filte&r:"), this);
    label->setBuddy(m_filter);
    m_more->setObjectName(QStringLiteral("filterMenu"));
    m_more->setText(tr("Filters"));
    m_more->setToolTip(tr("Filters with a name, and those used last"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    auto* showAll = new QPushButton(tr("Show &all"), m_choiceRow);
    showAll->setObjectName(QStringLiteral("showAll"));
    connect(showAll, &QPushButton::clicked, this, &FilterBar::showAllWanted);
    auto* choiceLayout = new QHBoxLayout(m_choiceRow);
    choiceLayout->setContentsMargins(0, 0, 0, 0);
    choiceLayout->addWidget(m_choice, 1);
    choiceLayout->addWidget(showAll);
    m_choiceRow->hide();

    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_filter, 1);
    row->addWidget(m_more);
    row->addWidget(m_hideScored);
    row->addWidget(m_counts);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    layout->addWidget(m_choiceRow);
}

QString FilterBar::text() const
{
    return m_filter->text();
}

void FilterBar::setText(const QString& text)
{
    m_filter->setText(text);
    settle();
}

void FilterBar::addTerm(const QString& term)
{
    if (!term.isEmpty() && m_filter->isEnabled())
        setText(withTerm(text(), term));
}

void FilterBar::editText()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool FilterBar::hidesScored() const
{
    return m_hideScored->isChecked();
}

void FilterBar::setHidesScored(bool hide)
{
    m_hideScored->setChecked(hide);
}

void FilterBar::setBook(const FilterBook& book)
{
    m_book = book;
    m_filter->setHistory(book.recent);
}

void FilterBar::setValues(FilterValues values)
{
    m_filter->setValues(std::move(values));
}

void FilterBar::followText()
{
    auto filter = Filter::parse(m_filter->text());
    m_wrong = filter ? std::nullopt : std::optional(filter.error());
    m_tellLater.stop();
    if (filter) {
        m_read = std::move(*filter);
        tellProblem();
        // Half a field's name would be looked for as a text, and empty the table.
        if (m_filter->isNamingField())
            m_applyLater.start(tellAfter);
        else if (m_rows <= fewRows)
            apply();
        else
            m_applyLater.start(applyAfter);
        return;
    }
    m_applyLater.stop();
    if (!m_wrong->isUnfinished || !m_filter->hasFocus()) {
        tellProblem();
        return;
    }
    // Somebody is in the middle of it.
    m_filter->setProblem({});
    m_problem->hide();
    m_tellLater.start(tellAfter);
}

void FilterBar::apply()
{
    m_applyLater.stop();
    if (!m_wrong)
        Q_EMIT filterChanged(m_read);
}

void FilterBar::settle()
{
    m_tellLater.stop();
    tellProblem();
    if (m_applyLater.isActive())
        apply();
    const QString used = m_filter->text().trimmed();
    if (!m_wrong && !used.isEmpty() && used != m_used)
        Q_EMIT filterUsed(used);
    m_used = used;
}

void FilterBar::tellProblem()
{
    m_filter->setProblem(m_wrong);
    m_problem->setVisible(m_wrong.has_value());
    m_problem->setText(m_wrong ? m_wrong->sentence : QString());
    m_filter->setToolTip(QString());
    m_filter->setAccessibleDescription(m_wrong ? m_wrong->sentence : QString());
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    const auto use = [this](const QString& text) {
        setText(text);
        m_filter->setFocus(Qt::OtherFocusReason);
    };
    for (const SavedFilter& filter : m_book.saved) {
        QAction* const action = m_menu->addAction(menuText(filter.name));
        action->setToolTip(printable(filter.text).toHtmlEscaped());
        connect(action, &QAction::triggered, this, [use, text = filter.text] { use(text); });
    }
    m_menu->addSeparator();
    QAction* const save = m_menu->addAction(tr("&Save this filter…"));
    save->setObjectName(QStringLiteral("saveFilter"));
    save->setEnabled(!m_wrong && !m_read.isEmpty());
    connect(save, &QAction::triggered, this, [this] { Q_EMIT saveWanted(text().trimmed()); });
    QAction* const manage = m_menu->addAction(tr("&Rename or remove filters…"));
    manage->setObjectName(QStringLiteral("manageFilters"));
    manage->setEnabled(!m_book.saved.empty());
    connect(manage, &QAction::triggered, this, &FilterBar::manageWanted);
    if (m_book.recent.isEmpty())
        return;
    m_menu->addSeparator();
    for (const QString& text : m_book.recent.mid(0, recentInMenu)) {
        QAction* const action = m_menu->addAction(menuText(text));
        connect(action, &QAction::triggered, this, [use, text] { use(text); });
    }
}

void FilterBar::showCounts(const RowCounts& counts)
{
    m_rows = counts.total;
    m_counts->setText(countsText(counts));
}

void FilterBar::setChoice(const QString& words)
{
    m_choice->setText(words);
    m_choiceRow->setVisible(!words.isEmpty());
    // They have no say while only chosen connections are shown.
    m_filter->setEnabled(words.isEmpty());
    m_more->setEnabled(words.isEmpty());
    m_hideScored->setEnabled(words.isEmpty());
}

QString countsText(const RowCounts& counts)
{
    QString text =
        FilterBar::tr("%1 of %2 shown").arg(formatCount(counts.shown), formatCount(counts.total));
    if (counts.hiddenScored > 0)
        text += FilterBar::tr(", %1 scored hidden").arg(formatCount(counts.hiddenScored));
    if (counts.hiddenByFilter > 0)
        text += FilterBar::tr(", %1 filtered out").arg(formatCount(counts.hiddenByFilter));
    if (counts.hiddenByChoice > 0)
        text += FilterBar::tr(", %1 not of this step").arg(formatCount(counts.hiddenByChoice));
    return text;
}

} // namespace fw
