// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/networkcolors.h"
#include "views/support/palette.h"
#include "views/widgets/networkscene.h"

#include <QImage>
#include <QPolygonF>

#include <span>
#include <vector>

class QPainter;

namespace fw {

// The colours of one picture.
struct NetworkLook
{
    Palette palette;
    NetworkColors colors;

    static NetworkLook of(const QPalette& palette);
};

// Paints nodes and edges with QPainter, on a widget, an image of any thread, or a device that
// keeps vectors. What lies outside the camera's picture is left out.
//
//   node   its area is the rows it appears in; diamond inside, circle outside; a second rim around
//   a
//          block of addresses; at its shoulder the mark of its highest verdict, as in the table
//          (triangle high, diamond medium, circle low), and below it steps for its reputation
//   edge   wider with more rows, darker and less transparent the rarer its rarest connection
class NetworkPainter
{
public:
    enum class Emphasis
    {
        None,
        Singled // what is pointed at: opaque, a little wider
    };

    NetworkPainter(QPainter& painter, const NetworkScene& scene, std::span<const ForcePoint> points,
                   const NetworkCamera& camera, const NetworkLook& look);

    void paintAll();
    void paintEdges(std::span<const std::uint32_t> edges, Emphasis emphasis);
    void paintNodes(std::span<const std::uint32_t> nodes, Emphasis emphasis);
    // Around what is selected: wide enough to be seen beside any fill.
    void paintRing(std::uint32_t node);
    void paintSelectedEdge(std::uint32_t edge);

private:
    QPointF placeOf(std::uint32_t node) const;
    bool isSeen(const QPointF& place, double radius) const;
    double widthOf(const NetworkEdge& edge) const;
    void paintLoop(std::uint32_t edge, const QPen& pen);
    void paintMarks(const NetworkNode& node, const QPointF& place, double radius);
    void paintEdgeVerdict(const NetworkEdge& edge);

    QPainter& m_painter;
    const NetworkScene& m_scene;
    std::span<const ForcePoint> m_points;
    const NetworkCamera& m_camera;
    const NetworkLook& m_look;
    QRectF m_seen;
};

// The shape of a node, of a verdict's mark, and the steps of a reputation level: the legend paints
// the same.
void paintNodeShape(QPainter& painter, const QPointF& middle, double radius, bool isInternal,
                    bool isBlock, const NetworkLook& look);
void paintVerdictMark(QPainter& painter, const QRectF& box, Severity severity,
                      const NetworkLook& look);
void paintReputationMark(QPainter& painter, const QRectF& box, int level, const NetworkLook& look);

// A whole picture, without labels, on the background; null without a size. Any thread.
QImage networkImage(const NetworkScene& scene, std::span<const ForcePoint> points,
                    const NetworkCamera& camera, const NetworkLook& look, double pixelRatio);

} // namespace fw
