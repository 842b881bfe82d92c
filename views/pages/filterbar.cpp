// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/filterbar.h"

#include "core/base/format.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fw {

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_hideScored(new QCheckBox(tr("Hide s&cored"), this))
    , m_counts(new QLabel(this))
    , m_choiceRow(new QWidget(this))
    , m_choice(new QLabel(m_choiceRow))
{
    m_filter->setObjectName(QStringLiteral("filterEdit"));
    m_filter->setPlaceholderText(tr("Address, network (10.0.0.0/8), service:https or text"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Filter"));
    auto* label = new QLabel(tr("Filte&r:"), this);
    label->setBuddy(m_filter);
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
    auto* showAll = new QPushButton(tr("Show &all"), m_choiceRow);
    showAll->setObjectName(QStringLiteral("showAll"));
    auto* choiceLayout = new QHBoxLayout(m_choiceRow);
    choiceLayout->setContentsMargins(0, 0, 0, 0);
    choiceLayout->addWidget(m_choice, 1);
    choiceLayout->addWidget(showAll);
    m_choiceRow->hide();

    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_filter, 1);
    row->addWidget(m_hideScored);
    row->addWidget(m_counts);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    layout->addWidget(m_choiceRow);
    connect(m_filter, &QLineEdit::textChanged, this, &FilterBar::followText);
    connect(m_hideScored, &QCheckBox::toggled, this, &FilterBar::hideScoredToggled);
    connect(showAll, &QPushButton::clicked, this, &FilterBar::showAllWanted);
}

QString FilterBar::text() const
{
    return m_filter->text();
}

void FilterBar::setText(const QString& text)
{
    m_filter->setText(text);
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

void FilterBar::followText()
{
    const auto filter = QuickFilter::parse(m_filter->text());
    m_problem->setVisible(!filter);
    if (filter)
        Q_EMIT filterChanged(*filter);
    else
        m_problem->setText(filter.error().message);
}

void FilterBar::showCounts(const RowCounts& counts)
{
    m_counts->setText(countsText(counts));
}

void FilterBar::setChoice(const QString& words)
{
    m_choice->setText(words);
    m_choiceRow->setVisible(!words.isEmpty());
    // They have no say while only chosen connections are shown.
    m_filter->setEnabled(words.isEmpty());
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
