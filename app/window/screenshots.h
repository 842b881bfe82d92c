// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace fw {

class MainWindow;

// Takes a picture of the window and of each of its panels once their data is there, prints the
// paths, and ends the program. Works without a screen.
class Screenshots : public QObject
{
    Q_OBJECT

public:
    Screenshots(MainWindow& window, QString folder, QObject* parent = nullptr);

private:
    void waitUntilSettled();
    void take();
    bool save(QWidget& widget, const QString& name);

    MainWindow& m_window;
    QString m_folder;
    int m_quietRounds = 0;
    int m_rounds = 0;
};

} // namespace fw
