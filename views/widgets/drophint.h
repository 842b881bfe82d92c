// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace fw {

// What lies over the window while files are dragged across it: what letting go would do.
class DropHint : public QLabel
{
    Q_OBJECT

public:
    // Covers its parent, and is hidden until it is shown.
    explicit DropHint(QWidget* parent);

    void showWords(const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace fw
