// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/progressstrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace fw {

namespace {

constexpr int barSteps = 1000;
constexpr int mostWordsWidth = 460; // a long name must not push the window wider

} // namespace

ProgressStrip::ProgressStrip(QWidget* parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_transfer(new QLabel(this))
    , m_elapsed(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("progressStrip"));
    m_label->setTextFormat(Qt::PlainText);
    m_transfer->setObjectName(QStringLiteral("progressTransfer"));
    m_transfer->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setMaximumWidth(360);
    m_label->setObjectName(QStringLiteral("progressWords"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_label);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_transfer);
    layout->addWidget(m_elapsed);
    layout->addWidget(m_cancel);
    layout->addStretch();
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &ProgressStrip::showElapsed);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        showWords(tr("%1: stopping").arg(m_title));
        m_transfer->clear();
        Q_EMIT cancelRequested();
    });
    hide();
}

void ProgressStrip::start(const QString& title)
{
    m_title = title;
    m_running = true;
    showWords(title);
    m_transfer->clear();
    m_rate.reset();
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_clock.start();
    m_tick.start();
    showElapsed();
    show();
}

void ProgressStrip::setProgress(const Progress& progress)
{
    if (!m_running || !m_cancel->isEnabled())
        return;
    showWords(QStringLiteral("%1: %2").arg(m_title, progress.stage));
    if (progress.unit == ProgressUnit::Bytes)
        m_rate.add(m_clock.elapsed(), progress.done);
    m_transfer->setText(transferText(progress, m_rate));
    if (progress.total <= 0) {
        m_bar->setRange(0, 0);
        return;
    }
    m_bar->setRange(0, barSteps);
    m_bar->setValue(static_cast<int>(static_cast<double>(progress.done)
                                     / static_cast<double>(progress.total) * barSteps));
}

void ProgressStrip::showWords(const QString& words)
{
    m_label->setText(m_label->fontMetrics().elidedText(words, Qt::ElideMiddle, mostWordsWidth));
    m_label->setToolTip(m_label->text() == words ? QString() : m_title + QLatin1Char('\n') + words);
}

void ProgressStrip::finish()
{
    m_running = false;
    m_tick.stop();
    hide();
}

void ProgressStrip::showElapsed()
{
    m_elapsed->setText(durationText(m_clock.elapsed() / 1000));
}

} // namespace fw
