// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace fw {

struct LabelBox
{
    float left = 0;
    float top = 0;
    float right = 0;
    float bottom = 0;

    bool intersects(const LabelBox& other) const
    {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
    bool contains(const LabelBox& other) const
    {
        return left <= other.left && top <= other.top && right >= other.right
            && bottom >= other.bottom;
    }
    friend bool operator==(const LabelBox&, const LabelBox&) = default;
};

// A label that wants to stand beside a circle.
struct LabelWish
{
    float x = 0; // of the circle's middle
    float y = 0;
    float radius = 0;
    float width = 0; // of the label
    float height = 0;
};

struct PlacedLabel
{
    std::uint32_t wish = 0;
    LabelBox box;

    friend bool operator==(const PlacedLabel&, const PlacedLabel&) = default;
};

// The wishes stand in the order of their importance: each gets the first place beside its circle,
// from the right round to the left, that is inside `room`, covers no label before it and none of
// the `taken` boxes but its own circle's. What finds none has no label, and after `most` placed
// ones nobody has. Pure; the time grows with the number of labels, not with its square.
std::vector<PlacedLabel> placeLabels(std::span<const LabelWish> wishes, const LabelBox& room,
                                     std::span<const LabelBox> taken, std::size_t most);

} // namespace fw
