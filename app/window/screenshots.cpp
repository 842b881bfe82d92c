// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/screenshots.h"

#include "app/window/mainwindow.h"
#include "views/pages/chordpanel.h"
#include "views/pages/connectiontable.h"
#include "views/pages/detailspanel.h"
#include "views/pages/triagepage.h"
#include "views/widgets/chorddiagram.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QTimer>

#include <cstdio>
#include <iterator>
#include <utility>

namespace fw {

namespace {

constexpr int interval = 50; // milliseconds between two looks
constexpr int quietRoundsWanted = 4; // a picture that comes a little later is waited for
constexpr int mostRounds = 1200; // a minute: then something hangs, and that is said

// What is pressed before the picture of that name.
struct Scene
{
    const char* name;
    const char* action; // of the window, by its object name
};
constexpr Scene scenes[] = { { "rule", "goToRule" },       { "history", "goToHistory" },
                             { "network", "goToNetwork" }, { "explain", "goToExplain" },
                             { "ingest", "mode.ingest" },  { "notebooks", "mode.notebooks" },
                             { "runs", "mode.runs" } };

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
        end(1);
        return;
    }
    if (m_quietRounds == quietRoundsWanted)
        take();
}

void Screenshots::end(int code)
{
    findChild<QTimer*>()->stop();
    QCoreApplication::exit(code);
}

bool Screenshots::takeFirst()
{
    TriagePage& triage = m_window.triage();
    return QDir().mkpath(m_folder) && save(m_window, QStringLiteral("window"))
        && (!triage.isVisible()
            || (save(triage.table(), QStringLiteral("connections"))
                && save(triage.details(), QStringLiteral("details"))
                && save(triage.chord(), QStringLiteral("chord"))));
}

void Screenshots::take()
{
    // Without a day there is nothing for the scenes to show.
    if (!m_hasFirst)
        m_hasScenes = m_window.triage().isVisible();
    const bool saved =
        m_hasFirst ? save(m_window, QLatin1String(scenes[m_scene++].name)) : takeFirst();
    m_hasFirst = true;
    if (!saved) {
        std::fprintf(stderr, "%s\n",
                     qPrintable(tr("No picture could be written to %1.").arg(m_folder)));
        end(1);
    } else if (m_scene == std::size(scenes) || !m_hasScenes) {
        end(0);
    } else {
        m_window.findChild<QAction*>(QLatin1String(scenes[m_scene].action))->trigger();
        m_quietRounds = 0;
    }
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
