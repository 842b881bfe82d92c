// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/forcetree.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace fw {

// Two bodies held at a distance from each other.
struct ForceLink
{
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    float distance = 30;
};

// The defaults are d3-force's.
struct ForceParameters
{
    float theta = 0.9F; // see ForceTree
    float alpha = 1; // how hot it begins
    float alphaMin = 0.001F; // how cold it ends
    float alphaDecay = 0.0228F; // of the rest, each tick: 1 to alphaMin in 300
    float velocityDecay = 0.4F; // of what moves, each tick
    float centring = 1; // of the whole: its middle moves towards the origin by this share
    float gravity = 0; // of each towards the origin, so that parts without a link stay together
    float collision = 0; // share of an overlap that is taken away each tick
    float collisionGap = 2; // between two circles
};

// A simulation of bodies that repel each other, links that pull, and circles that do not overlap,
// cooling down until nothing moves. The forces, their order within a tick and the integration are
// those of d3-force 3 (ISC licence, https://github.com/d3/d3-force: simulation.js, link.js,
// manyBody.js, collide.js, center.js, x.js, y.js); data lies in arrays by kind instead of in
// objects. What d3 makes random, where two bodies are at one place, comes from their numbers here:
// the same bodies end at the same places bit by bit, and none is ever without a number. One thread
// at a time.
class ForceLayout
{
public:
    struct Bodies // one number of each kind for each body
    {
        std::vector<float> x;
        std::vector<float> y;
        std::vector<float> radius; // of its circle
        std::vector<float> charge; // below 0 repels; d3's default is -30
        // What share of a movement it makes: 1 is free, less is reluctant, 0 stands still.
        std::vector<float> mobility;

        // `count` bodies at the first places, with d3's charge.
        static Bodies make(std::size_t count);
        std::size_t size() const { return x.size(); }
    };

    // Links of a body with itself are passed over.
    ForceLayout(Bodies bodies, std::vector<ForceLink> links, const ForceParameters& parameters);

    // One step; false when it has cooled down, and then nothing moved.
    bool tick();
    bool isSettled() const { return m_alpha < m_parameters.alphaMin; }
    float alpha() const { return m_alpha; }

    std::span<const float> x() const { return m_bodies.x; }
    std::span<const float> y() const { return m_bodies.y; }
    // Of all movements together: sum of the squares of speeds.
    double motion() const;

private:
    struct Link // with what follows from all links together
    {
        std::uint32_t a;
        std::uint32_t b;
        float distance;
        float strength; // less where both ends have many
        float bias; // b's share of the movement: who has more links moves less
    };

    void pull();
    void collide();
    void separate(std::uint32_t one, std::uint32_t other);
    void centre();
    void move();

    Bodies m_bodies;
    std::vector<Link> m_links;
    ForceParameters m_parameters;
    float m_alpha;
    float m_largestRadius = 0;
    std::vector<float> m_vx;
    std::vector<float> m_vy;
    ForceTree m_tree;
    std::vector<std::uint32_t> m_bucketStarts; // collide()'s grid
    std::vector<std::uint32_t> m_bucketOf;
    std::vector<std::uint32_t> m_inBuckets;
};

// Where d3 puts the nth body at first: on a spiral of sunflower seeds, evenly and never at one
// place. H. Vogel, "A better way to construct the sunflower head", 1979.
struct ForcePoint
{
    float x = 0;
    float y = 0;
};
ForcePoint sunflowerPlace(std::size_t n);

} // namespace fw
