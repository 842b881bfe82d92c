// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/labelplacement.h"
#include "views/widgets/networkpainter.h"

#include <QFont>
#include <QImage>

#include <span>
#include <unordered_map>
#include <vector>

namespace fw {

// The labels of one picture, beside their nodes and never on one another; a halo keeps them
// readable on lines. What was measured and painted once is kept until reset(). GUI thread.
class NetworkLabels
{
public:
    struct Label
    {
        std::uint32_t node = 0;
        QRectF box;
    };

    // To be called when the scene, the font or the colours change.
    void reset(std::shared_ptr<const NetworkScene> scene, const QFont& font,
               const NetworkLook& look);
    // `first` get theirs before all others, in that order; with `onlyFirst` nobody else does.
    void choose(std::span<const ForcePoint> points, const NetworkCamera& camera,
                std::span<const std::uint32_t> first, bool onlyFirst);
    // From kept images on a screen, as letters where `asLetters` (SVG, PDF).
    void paint(QPainter& painter, bool asLetters);
    void clear() { m_shown.clear(); }

    const std::vector<Label>& shown() const { return m_shown; }

private:
    const QString& textOf(std::uint32_t node);
    double widthOf(std::uint32_t node);
    const QImage& imageOf(std::uint32_t node, double pixelRatio);

    std::shared_ptr<const NetworkScene> m_scene;
    QFont m_font;
    NetworkLook m_look;
    std::unordered_map<std::uint32_t, QString> m_texts;
    std::unordered_map<std::uint32_t, double> m_widths;
    std::unordered_map<std::uint32_t, QImage> m_images;
    std::vector<Label> m_shown;
};

} // namespace fw
