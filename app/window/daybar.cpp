// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/daybar.h"

#include "app/window/windowactions.h"
#include "core/base/format.h"
#include "views/support/icons.h"
#include "views/widgets/daycalendar.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <utility>

namespace fw {

namespace {

constexpr int defaultLimit = 1000;
constexpr int mostRows = 1'000'000;
constexpr int mostDaysSeen = 20; // in the open list, before it scrolls

QString dayText(const DayOverview& day)
{
    QString text = day.day.iso() + QStringLiteral("   ");
    if (day.ranked > 0)
        text +=
            DayBar::tr("%1 of %2 to judge").arg(formatCount(day.unscored), formatCount(day.ranked));
    else if (day.hasResults)
        text += DayBar::tr("results, no run yet");
    else
        text += DayBar::tr("flows only");
    if (day.stale)
        text += DayBar::tr(", details out of date");
    return text;
}

QLabel* labelFor(QWidget* widget, const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setBuddy(widget);
    label->setMargin(4);
    return label;
}

} // namespace

DayBar::DayBar(const WindowActions& actions, QWidget* parent)
    : QToolBar(tr("Day"), parent)
    , m_picker(new QComboBox(this))
    , m_calendar(new QToolButton(this))
    , m_limit(new QSpinBox(this))
{
    setObjectName(QStringLiteral("dayToolBar"));
    setMovable(false);
    m_picker->setObjectName(QStringLiteral("dayPicker"));
    m_picker->setAccessibleName(tr("Day"));
    m_picker->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_picker->setMinimumContentsLength(34);
    m_picker->setMaxVisibleItems(mostDaysSeen);
    m_calendar->setObjectName(QStringLiteral("calendarButton"));
    m_calendar->setDefaultAction(actions.pickDay);
    m_calendar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_calendar->setAccessibleName(tr("Choose a day from a calendar"));
    makeLimit();
    addWidget(labelFor(m_picker, tr("Da&y:"), this));
    addWidget(m_picker);
    addWidget(m_calendar);
    addSeparator();
    addAction(actions.runAnalysis);
    addWidget(labelFor(m_limit, tr("Li&mit:"), this));
    addWidget(m_limit);
    addSeparator();
    addActions({ actions.undo, actions.redo });
    addSeparator();
    addAction(actions.resetDay);
    actions.pickDay->setIcon(drawnIcon(QStringLiteral("calendar"), palette()));
    connect(m_picker, &QComboBox::activated, this, &DayBar::chooseIndex);
}

void DayBar::makeLimit()
{
    m_limit->setObjectName(QStringLiteral("limit"));
    m_limit->setAccessibleName(tr("Rows to take from the results"));
    m_limit->setToolTip(tr("How many rows the analysis takes from the head of the results"));
    m_limit->setRange(1, mostRows);
    m_limit->setSingleStep(250);
    m_limit->setValue(defaultLimit);
    m_limit->setGroupSeparatorShown(true);
}

void DayBar::setDays(std::vector<DayOverview> days)
{
    m_days = std::move(days);
    m_picker->clear();
    for (const DayOverview& day : m_days)
        m_picker->addItem(dayText(day));
    m_picker->setCurrentIndex(-1);
    m_picker->setEnabled(!m_days.empty());
}

void DayBar::replaceDays(std::vector<DayOverview> days)
{
    const Day chosen = current() ? current()->day : Day();
    setDays(std::move(days));
    for (std::size_t i = 0; i < m_days.size(); ++i)
        if (m_days[i].day == chosen)
            m_picker->setCurrentIndex(static_cast<int>(i));
}

const DayOverview* DayBar::current() const
{
    const int index = m_picker->currentIndex();
    return index >= 0 && static_cast<std::size_t>(index) < m_days.size()
        ? &m_days[static_cast<std::size_t>(index)]
        : nullptr;
}

bool DayBar::choose(Day day)
{
    const auto found = std::find_if(m_days.begin(), m_days.end(),
                                    [day](const DayOverview& d) { return d.day == day; });
    if (found == m_days.end())
        return false;
    chooseIndex(static_cast<int>(found - m_days.begin()));
    return true;
}

void DayBar::chooseIndex(int index)
{
    m_picker->setCurrentIndex(index);
    Q_EMIT dayChosen(m_days[static_cast<std::size_t>(index)]);
}

void DayBar::setUnscored(std::int64_t unscored)
{
    const int index = m_picker->currentIndex();
    if (index < 0)
        return;
    DayOverview& day = m_days[static_cast<std::size_t>(index)];
    day.unscored = unscored;
    m_picker->setItemText(index, dayText(day));
}

int DayBar::limit() const
{
    return m_limit->value();
}

void DayBar::setLimit(int limit)
{
    m_limit->setValue(limit);
}

bool DayBar::canStep(int by) const
{
    const int wanted = m_picker->currentIndex() + by;
    return m_picker->currentIndex() >= 0 && wanted >= 0 && wanted < m_picker->count();
}

void DayBar::step(int by)
{
    if (canStep(by))
        chooseIndex(m_picker->currentIndex() + by);
}

void DayBar::openCalendar()
{
    auto* popup = new QDialog(this, Qt::Popup);
    popup->setObjectName(QStringLiteral("calendarPopup"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new DayCalendar(popup);
    std::map<Day, DayMark> marks;
    for (const DayOverview& day : m_days)
        marks[day.day] = { day.ranked, day.unscored };
    calendar->setMarks(std::move(marks));
    if (const DayOverview* const day = current())
        calendar->showDay(day->day);
    auto* legend = new QLabel(tr("The days in bold are in this workspace. The number below says "
                                 "how many connections wait for a verdict."),
                              popup);
    legend->setWordWrap(true);
    auto* layout = new QVBoxLayout(popup);
    layout->addWidget(calendar);
    layout->addWidget(legend);
    connect(calendar, &DayCalendar::dayChosen, this, [this, popup](Day day) {
        popup->close();
        choose(day);
    });
    popup->move(m_picker->mapToGlobal(QPoint(0, m_picker->height())));
    popup->show();
    calendar->setFocus();
}

void DayBar::changeEvent(QEvent* event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_calendar->defaultAction())
        m_calendar->defaultAction()->setIcon(drawnIcon(QStringLiteral("calendar"), palette()));
}

} // namespace fw
