// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <cstddef>

namespace fw {

class MainWindow;

// Takes pictures of the window once its data is there, prints their paths, and ends the program:
// the window and each panel as they first appear, then the window with other panels in front.
// Works without a screen.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    Screenshots(MainWindow& window, QString folder, QObject* parent = nullptr);

private:
    void waitUntilSettled();
    void take();
    bool takeFirst();
    void end(int code);
    bool save(QWidget& widget, const QString& name);

    MainWindow& m_window;
    QString m_folder;
    std::size_t m_scene = 0; // of those after the first
    int m_quietRounds = 0;
    int m_rounds = 0;
    bool m_hasFirst = false;
    bool m_hasScenes = false;
};

} // namespace fw
