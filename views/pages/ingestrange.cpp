// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ingestrange.h"

#include "core/analysis/ingestgaps.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

namespace fw {

namespace {

constexpr int mostGapMinutes = 24 * 60;
constexpr int daysOfWeek = 7;

QDate dateOf(Day day)
{
    return { day.year(), day.month(), day.day() };
}

Day dayOf(const QDate& date)
{
    return { date.year(), date.month(), date.day() };
}

QDateEdit* dateEdit(const char* name, const QString& accessibleName, QWidget* parent)
{
    auto* edit = new QDateEdit(parent);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(accessibleName);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setDateRange({ 1970, 1, 1 }, { 9999, 12, 31 });
    edit->setCalendarPopup(true);
    edit->setKeyboardTracking(false); // a half typed day asks for nothing
    return edit;
}

} // namespace

IngestRange::IngestRange(QWidget* parent)
    : QWidget(parent)
    , m_from(dateEdit("ingestFrom", tr("From day (UTC)"), this))
    , m_to(dateEdit("ingestTo", tr("To day (UTC), included"), this))
    , m_gap(new QSpinBox(this))
    , m_row(new QHBoxLayout(this))
{
    m_gap->setObjectName(QStringLiteral("ingestGapMinutes"));
    m_gap->setAccessibleName(tr("Minutes without flows that make a gap"));
    m_gap->setToolTip(tr("So many minutes without a flow are listed as a gap"));
    m_gap->setRange(1, mostGapMinutes);
    m_gap->setValue(usualGapMinutes);
    m_gap->setSuffix(tr(" min"));
    m_gap->setKeyboardTracking(false);
    const auto label = [this](const QString& text, QWidget* buddy) {
        auto* words = new QLabel(text, this);
        words->setBuddy(buddy);
        m_row->addWidget(words);
        m_row->addWidget(buddy);
    };
    m_row->setContentsMargins(0, 0, 0, 0);
    label(tr("F&rom:"), m_from);
    label(tr("&To:"), m_to);
    addChoice("ingestLastDay", tr("&Last day"), tr("The newest day that has flows"),
              Choice::LastDay);
    addChoice("ingestLastWeek", tr("Last &7 days"),
              tr("The newest day that has flows and the six before it"), Choice::LastWeek);
    addChoice("ingestAll", tr("&All"), tr("Every day that has flows"), Choice::All);
    m_row->addSpacing(12);
    label(tr("&Gaps from:"), m_gap);
    m_row->addStretch();
    const QDate today = dateOf(Day::today());
    m_from->setDate(today);
    m_to->setDate(today);
    for (QDateEdit* const edit : { m_from, m_to })
        connect(edit, &QDateEdit::dateChanged, this, [this, edit] { dateEdited(edit); });
    connect(m_gap, &QSpinBox::valueChanged, this, &IngestRange::gapMinutesChanged);
}

void IngestRange::addChoice(const char* name, const QString& text, const QString& toolTip,
                            Choice choice)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    m_row->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, choice] { this->choose(choice); });
}

void IngestRange::addWidget(QWidget* widget)
{
    m_row->addWidget(widget);
}

void IngestRange::setDays(std::vector<Day> days)
{
    m_days = std::move(days);
    std::sort(m_days.begin(), m_days.end());
    apply();
}

Day IngestRange::from() const
{
    return dayOf(m_from->date());
}

Day IngestRange::to() const
{
    return dayOf(m_to->date());
}

int IngestRange::gapMinutes() const
{
    return m_gap->value();
}

void IngestRange::choose(Choice choice)
{
    m_choice = choice;
    apply();
    // Also when it is the range that is shown: who asks for it wants to see all of it.
    Q_EMIT rangeChanged();
}

void IngestRange::apply()
{
    if (m_choice == Choice::Own || m_days.empty())
        return;
    const Day last = m_days.back();
    Day first = m_days.front();
    if (m_choice == Choice::LastDay)
        first = last;
    else if (m_choice == Choice::LastWeek)
        first = std::max(first, last.addDays(1 - daysOfWeek));
    if (first == from() && last == to())
        return;
    m_isSetting = true;
    m_from->setDate(dateOf(first));
    m_to->setDate(dateOf(last));
    m_isSetting = false;
}

void IngestRange::dateEdited(QDateEdit* edited)
{
    if (m_isSetting)
        return;
    m_choice = Choice::Own;
    // The other one comes along where the range would end before it begins.
    m_isSetting = true;
    if (from() > to())
        (edited == m_from ? m_to : m_from)->setDate(edited->date());
    m_isSetting = false;
    Q_EMIT rangeChanged();
}

} // namespace fw
