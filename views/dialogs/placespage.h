// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/geofile.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;

namespace fw {

// The geolocation files of a workspace: what they are, how old, and what is wrong with them.
// Unlike the other pages it changes files at once; whoever shows it does so in a Worker.
class PlacesPage : public QWidget
{
    Q_OBJECT

public:
    explicit PlacesPage(QWidget* parent = nullptr);

    void setFiles(const std::vector<GeoFile>& files);
    void showProblem(const QString& sentence);

Q_SIGNALS:
    // Answered by setFiles() or showProblem().
    void addWanted(const QString& path);
    void removeWanted(const QString& name);

private:
    void choose();
    void removeCurrent();

    QTableWidget* m_table;
    QPushButton* m_remove;
    QLabel* m_said;
};

} // namespace fw
