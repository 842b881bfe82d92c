// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace fw {

// What the shapes, marks and lines of the network view mean, painted by what paints them there.
class NetworkLegend : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkLegend(QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Entry;
    QList<Entry> entries() const;
    // Places the entries in lines; paints them when there is a painter. Returns the height.
    int arrange(int width, QPainter* painter) const;
};

} // namespace fw
