// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/screenshots.h"

#include "app/window/mainwindow.h"
#include "views/pages/chordpanel.h"
#include "views/pages/connectiontable.h"
#include "views/pages/detailspanel.h"
#include "views/pages/triagepage.h"
#include "views/widgets/chorddiagram.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimer>

#include <cstdio>
#include <utility>

namespace fw {

namespace {

constexpr int interval = 50; // milliseconds between two looks
constexpr int quietRoundsWanted = 4; // a picture that comes a little later is waited for
constexpr int mostRounds = 1200; // a minute: then something hangs, and that is said

} // namespace

Screenshots::Screenshots(MainWindow& window, QString folder, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(std::move(folder))
{
    auto* timer = new QTimer(this);
    timer->setInterval(interval);
    connect(timer, &QTimer::timeout, this, &Screenshots::waitUntilSettled);
    timer->start();
}

void Screenshots::waitUntilSettled()
{
    const bool quiet =
        m_window.isSettled() && m_window.triage().chord().diagram().isPictureComplete();
    m_quietRounds = quiet ? m_quietRounds + 1 : 0;
    if (++m_rounds > mostRounds) {
        std::fprintf(stderr, "%s\n",
                     qPrintable(tr("The window did not come to rest in a minute.")));
        QCoreApplication::exit(1);
        return;
    }
    if (m_quietRounds == quietRoundsWanted)
        take();
}

void Screenshots::take()
{
    const bool made = QDir().mkpath(m_folder);
    TriagePage& triage = m_window.triage();
    const bool saved = made && save(m_window, QStringLiteral("window"))
        && (!triage.isVisible()
            || (save(triage.table(), QStringLiteral("connections"))
                && save(triage.details(), QStringLiteral("details"))
                && save(triage.chord(), QStringLiteral("chord"))));
    if (!saved)
        std::fprintf(stderr, "%s\n",
                     qPrintable(tr("No picture could be written to %1.").arg(m_folder)));
    QCoreApplication::exit(saved ? 0 : 1);
}

bool Screenshots::save(QWidget& widget, const QString& name)
{
    const QString path = QStringLiteral("%1/%2.png").arg(m_folder, name);
    if (!widget.grab().save(path))
        return false;
    std::printf("%s\n", qPrintable(path));
    return true;
}

} // namespace fw
