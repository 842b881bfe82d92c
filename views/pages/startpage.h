// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace fw {

// What an empty workspace shows: the four ways to begin.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setWorkspace(const QString& path);

Q_SIGNALS:
    void sampleRequested();
    void importRequested();
    void resultsRequested();
    void databaseRequested();

private:
    QLabel* m_workspace;
};

} // namespace fw
