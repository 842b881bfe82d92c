// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byterate.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace fw {

// Long work as it goes on: what, which stage, how far, how fast, for how long, and the way to stop
// it.
class ProgressStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    void start(const QString& title);
    void setProgress(const Progress& progress);
    void finish();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void cancelRequested();

private:
    void showElapsed();
    void showWords(const QString& words);

    QLabel* m_label;
    QProgressBar* m_bar;
    QLabel* m_transfer; // bytes, rate and time left
    QLabel* m_elapsed;
    QPushButton* m_cancel;
    QTimer m_tick;
    QElapsedTimer m_clock;
    ByteRate m_rate;
    QString m_title;
    bool m_running = false;
};

} // namespace fw
