// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace fw {

// Fusion where it can be seen: the frame of a box or a dot to tick stands out from what is around
// it, also in the dark (Fusion draws it nearly in the colour of the window), and a focused widget
// gets a line around it and no veil over it. GUI thread.
class WorkbenchStyle : public QProxyStyle
{
    Q_OBJECT

public:
    WorkbenchStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
};

} // namespace fw
