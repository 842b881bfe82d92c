// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window has to do with the chord panel.
#include "app/window/mainwindow.h"
#include "app/window/tableexporter.h"
#include "views/pages/chordpanel.h"
#include "views/pages/chordtable.h"
#include "views/pages/tabletools.h"
#include "views/pages/triagepage.h"
#include "views/support/pictureexport.h"

namespace fw {

void MainWindow::connectChord()
{
    ChordPanel& panel = m_triage->chord();
    connect(&panel, &ChordPanel::exportWanted, m_pictures, &PictureExport::saveAs);
    connect(&panel, &ChordPanel::copyWanted, m_pictures, &PictureExport::copy);
    m_exporter->serve(panel.table().tools(), QStringLiteral("chord"));
}

} // namespace fw
