// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/labelplacement.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace fw {

namespace {

constexpr float gap = 3; // between a circle and its label

// Boxes by the squares of a raster they lie in.
class BoxRaster
{
public:
    explicit BoxRaster(const LabelBox& room)
        : m_room(room)
        , m_columns(std::max(1, static_cast<int>((room.right - room.left) / side) + 1))
        , m_rows(std::max(1, static_cast<int>((room.bottom - room.top) / side) + 1))
        , m_squares(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows))
    {
    }

    void add(const LabelBox& box)
    {
        const auto number = static_cast<std::uint32_t>(m_boxes.size());
        m_boxes.push_back(box);
        visit(box, [&](std::vector<std::uint32_t>& square) {
            square.push_back(number);
            return false;
        });
    }

    // Whether one of them, other than those around this point, is in the way.
    bool isTaken(const LabelBox& wanted, float x, float y)
    {
        return visit(wanted, [&](const std::vector<std::uint32_t>& square) {
            return std::any_of(square.begin(), square.end(), [&](std::uint32_t number) {
                const LabelBox& box = m_boxes[number];
                const bool isOwn =
                    box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
                return !isOwn && box.intersects(wanted);
            });
        });
    }

private:
    static constexpr float side = 48;

    template<typename Look>
    bool visit(const LabelBox& box, const Look& look)
    {
        const auto clamped = [](float position, int count) {
            return std::clamp(static_cast<int>(std::floor(position / side)), 0, count - 1);
        };
        const int left = clamped(box.left - m_room.left, m_columns);
        const int right = clamped(box.right - m_room.left, m_columns);
        const int top = clamped(box.top - m_room.top, m_rows);
        const int bottom = clamped(box.bottom - m_room.top, m_rows);
        for (int row = top; row <= bottom; ++row)
            for (int column = left; column <= right; ++column)
                if (look(m_squares[static_cast<std::size_t>(row * m_columns + column)]))
                    return true;
        return false;
    }

    LabelBox m_room;
    int m_columns;
    int m_rows;
    std::vector<std::vector<std::uint32_t>> m_squares;
    std::vector<LabelBox> m_boxes;
};

std::array<LabelBox, 6> candidates(const LabelWish& wish)
{
    const float away = wish.radius + gap;
    const float diagonal = wish.radius * 0.7F + gap;
    const auto at = [&wish](float left, float top) {
        return LabelBox { left, top, left + wish.width, top + wish.height };
    };
    const float middle = wish.y - wish.height / 2;
    return { at(wish.x + away, middle),
             at(wish.x - wish.width / 2, wish.y + away),
             at(wish.x - wish.width / 2, wish.y - away - wish.height),
             at(wish.x - away - wish.width, middle),
             at(wish.x + diagonal, wish.y + diagonal),
             at(wish.x + diagonal, wish.y - diagonal - wish.height) };
}

} // namespace

std::vector<PlacedLabel> placeLabels(std::span<const LabelWish> wishes, const LabelBox& room,
                                     std::span<const LabelBox> taken, std::size_t most)
{
    std::vector<PlacedLabel> placed;
    if (room.right <= room.left || room.bottom <= room.top)
        return placed;
    BoxRaster circles(room);
    for (const LabelBox& box : taken)
        circles.add(box);
    BoxRaster labels(room);
    constexpr float nowhere = -1e9F; // no label is anybody's own circle
    for (std::uint32_t i = 0; i < wishes.size() && placed.size() < most; ++i) {
        for (const LabelBox& box : candidates(wishes[i])) {
            if (room.contains(box) && !labels.isTaken(box, nowhere, nowhere)
                && !circles.isTaken(box, wishes[i].x, wishes[i].y)) {
                labels.add(box);
                placed.push_back({ i, box });
                break;
            }
        }
    }
    return placed;
}

} // namespace fw
