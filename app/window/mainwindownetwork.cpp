// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window has to do with the network view.
#include "app/window/daycontroller.h"
#include "app/window/mainwindow.h"
#include "app/window/networkcontroller.h"
#include "app/window/tableexporter.h"
#include "views/pages/networkpanel.h"
#include "views/support/pictureexport.h"
#include "views/widgets/messagebar.h"

namespace fw {

void MainWindow::connectNetwork()
{
    connect(m_network, &NetworkController::chordWanted, m_controller, &DayController::showChord);
    connect(m_network, &NetworkController::said, this,
            [this](const QString& text) { m_message->showMessage(MessageBar::Kind::Info, text); });
    connect(m_network, &NetworkController::exportWanted, m_pictures, &PictureExport::saveAs);
    connect(m_network, &NetworkController::copyWanted, m_pictures, &PictureExport::copy);
    m_exporter->serve(m_network->panel().nodeTools(), QStringLiteral("network-nodes"));
    m_exporter->serve(m_network->panel().edgeTools(), QStringLiteral("network-links"));
}

} // namespace fw
