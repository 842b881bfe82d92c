// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ingestpage.h"

#include "core/analysis/ingestcsv.h"
#include "core/base/format.h"
#include "core/base/printable.h"
#include "views/pages/ingestlists.h"
#include "views/pages/ingestrange.h"
#include "views/pages/notestack.h"
#include "views/widgets/daystrip.h"
#include "views/widgets/ingestchart.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fw {

namespace {

constexpr int margin = 8;
constexpr std::int64_t leastAroundGap = 15; // minutes on either side of a gap that is shown
constexpr qsizetype mostProblems = 3;

QLabel* plainLabel(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

IngestPage::IngestPage(QWidget* parent)
    : QWidget(parent)
    , m_picture(std::make_shared<const IngestPicture>())
    , m_range(new IngestRange(this))
    , m_totalsText(plainLabel("ingestTotals", this))
    , m_hoverText(plainLabel("ingestHover", this))
    , m_problems(plainLabel("ingestProblems", this))
    , m_days(new DayStrip(this))
    , m_chart(new IngestChart(this))
    , m_lists(new IngestLists(this))
    , m_panels(new QTabWidget(this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_stack(new NoteStack(m_split, this))
    , m_export(new QMenu(tr("E&xport the ingest picture"), this))
{
    setObjectName(QStringLiteral("ingestPage"));
    setFocusProxy(m_chart);
    makeExports();
    m_panels->setObjectName(QStringLiteral("ingestPanels"));
    m_panels->setDocumentMode(true);
    m_panels->addTab(m_lists, tr("Gaps and files"));
    m_panels->tabBar()->hide();
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(makeTop());
    m_split->addWidget(m_panels);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, margin, 0, 0);
    auto* ranges = new QHBoxLayout;
    ranges->setContentsMargins(margin, 0, margin, 0);
    ranges->addWidget(m_range);
    layout->addLayout(ranges);
    layout->addWidget(m_stack, 1);
    resetLayout();
    connect(m_range, &IngestRange::rangeChanged, this, &IngestPage::rangeChanged);
    connect(m_range, &IngestRange::gapMinutesChanged, this, [this] {
        findGaps();
        followSpan();
    });
    connect(m_chart, &IngestChart::spanChanged, this, &IngestPage::followSpan);
    connect(m_chart, &IngestChart::plotMoved, this, &IngestPage::followSpan);
    connect(m_chart, &IngestChart::hovered, this, &IngestPage::followHover);
    connect(m_chart, &IngestChart::dayActivated, this, &IngestPage::daySelected);
    connect(m_days, &DayStrip::dayChosen, this, &IngestPage::daySelected);
    connect(m_lists, &IngestLists::gapChosen, this, &IngestPage::showGap);
    showEmpty(tr("Reading what was imported…"));
}

QWidget* IngestPage::makeTop()
{
    auto* top = new QWidget(m_split);
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* words = new QHBoxLayout;
    words->setContentsMargins(margin, 0, margin, 0);
    m_totalsText->setAccessibleName(tr("Totals of what is shown"));
    m_hoverText->setAccessibleName(tr("Flows in the minute under the mouse"));
    m_hoverText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    words->addWidget(m_totalsText, 1);
    words->addWidget(m_hoverText);
    m_problems->setAccessibleName(tr("Days that cannot be read"));
    m_problems->setWordWrap(true);
    m_problems->setContentsMargins(margin, 0, margin, 0);
    column->addLayout(words);
    column->addWidget(m_problems);
    column->addWidget(m_days);
    column->addWidget(m_chart, 1);
    return top;
}

void IngestPage::makeExports()
{
    const auto add = [this](const char* name, const QString& text, Export kind) {
        auto* action = m_export->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT exportWanted(kind); });
        m_exportActions += action;
    };
    m_export->setObjectName(QStringLiteral("ingestExportMenu"));
    add("ingestExportPng", tr("Picture as &PNG…"), Export::Png);
    add("ingestExportSvg", tr("Picture as &SVG…"), Export::Svg);
    add("ingestExportCsv", tr("Minutes as &CSV…"), Export::Csv);
    auto* separator = new QAction(m_chart);
    separator->setSeparator(true);
    m_chart->addAction(separator);
    m_chart->addActions(m_exportActions);
    const QList<QAction*> all = m_chart->actions();
    for (QAction* const action : all.first(3)) {
        auto* button = new QToolButton(m_range);
        button->setDefaultAction(action);
        button->setAccessibleName(action->toolTip());
        button->setFocusPolicy(Qt::StrongFocus);
        m_range->addWidget(button);
    }
    auto* button = new QToolButton(m_range);
    button->setObjectName(QStringLiteral("ingestExport"));
    button->setText(tr("Export"));
    button->setMenu(m_export);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    m_range->addWidget(button);
}

void IngestPage::setDays(std::vector<Day> days)
{
    m_range->setDays(std::move(days));
}

Day IngestPage::from() const
{
    return m_range->from();
}

Day IngestPage::to() const
{
    return m_range->to();
}

void IngestPage::showPicture(std::shared_ptr<const IngestPicture> picture)
{
    const bool isSameRange = picture->from == m_picture->from && picture->to == m_picture->to
        && m_chart->span().minutes() > 0;
    m_picture = std::move(picture);
    m_stack->setNote({});
    for (QAction* const action : std::as_const(m_exportActions))
        action->setEnabled(true);
    QStringList problems;
    const auto shown = std::min<qsizetype>(mostProblems, m_picture->problems.size());
    for (const QString& problem : m_picture->problems.first(shown))
        problems += printable(problem);
    if (m_picture->problems.size() > shown)
        problems += tr("Days that cannot be read besides: %1.")
                        .arg(formatCount(m_picture->problems.size() - shown));
    m_problems->setText(problems.join(QLatin1Char('\n')));
    m_problems->setVisible(!problems.isEmpty());
    findGaps();
    m_chart->setPicture(m_picture, spanOfDays(m_picture->from, m_picture->to), isSameRange);
    m_lists->showSources(*m_picture);
    followSpan();
    followHover({});
}

void IngestPage::showEmpty(const QString& reason)
{
    m_picture = std::make_shared<const IngestPicture>();
    for (QAction* const action : std::as_const(m_exportActions))
        action->setEnabled(false);
    m_chart->setPicture(m_picture, {});
    m_stack->setNote(reason);
}

void IngestPage::setDaysPanel(QWidget* panel)
{
    const QString title = panel->windowTitle().isEmpty() ? tr("Days") : panel->windowTitle();
    m_panels->insertTab(0, panel, title);
    m_panels->setCurrentIndex(0);
    m_panels->tabBar()->show();
}

void IngestPage::findGaps()
{
    m_gaps = ingestGaps(m_picture->minutes, m_range->gapMinutes());
    m_chart->setGaps(m_gaps);
    m_lists->showGaps(m_gaps, m_range->gapMinutes());
}

void IngestPage::followSpan()
{
    const MinuteSpan& span = m_chart->span();
    m_totals = ingestTotals(m_picture->minutes, m_gaps, span);
    const QRect plot = m_chart->plot();
    m_days->showDays(m_totals.days, span, plot.left(), plot.width());
    if (span.minutes() == 0)
        return;
    m_totalsText->setText(tr("%1   Flows: %2   Minutes with flows: %3   Gaps: %4 (%5 min)")
                              .arg(shownRange(), formatCount(m_totals.flows),
                                   formatCount(m_totals.minutes), formatCount(m_totals.gaps),
                                   formatCount(m_totals.gapMinutes)));
    m_chart->setAccessibleDescription(m_totalsText->text());
}

void IngestPage::followHover(const std::optional<IngestMinute>& minute)
{
    m_hoverText->setText(
        minute ? tr("%1 UTC: %2 flows").arg(minuteText(minute->tdate), formatCount(minute->total))
               : QString());
}

// With a little of what is around it, so that it is seen to be one.
void IngestPage::showGap(const MinuteSpan& gap)
{
    const std::int64_t around = std::max(leastAroundGap, gap.minutes() / 4) * secondsOfMinute;
    m_chart->showSpan({ gap.from - around, gap.to + around });
}

std::vector<IngestMinute> IngestPage::shownMinutes() const
{
    const auto [first, end] = minutesIn(m_picture->minutes, m_chart->span());
    return { first, end };
}

QString IngestPage::shownRange() const
{
    const MinuteSpan& span = m_chart->span();
    return tr("%1 to %2 UTC").arg(minuteText(span.from), minuteText(span.to));
}

QString IngestPage::heading() const
{
    return tr("Flows per minute, %1; flows: %2, gaps: %3")
        .arg(shownRange(), formatCount(m_totals.flows), formatCount(m_totals.gaps));
}

void IngestPage::resetLayout()
{
    m_split->setSizes({ 2200, 1000 });
    m_split->setStretchFactor(0, 22);
    m_split->setStretchFactor(1, 10);
    m_lists->resetLayout();
}

} // namespace fw
