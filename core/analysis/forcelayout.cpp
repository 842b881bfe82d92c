// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/forcelayout.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <utility>

namespace fw {

namespace {

// A very small step, another for each pair, in place of a random one.
float nudge(std::uint32_t one, std::uint32_t other)
{
    std::uint32_t mixed = one * 0x9e3779b9U ^ (other + 0x7f4a7c15U) * 0x85ebca6bU;
    mixed = (mixed ^ mixed >> 15) * 0x2c1b3c6dU;
    return (static_cast<float>(mixed >> 8 & 0xffff) / 65536 - 0.5F) * 1e-3F + 1e-6F;
}

std::uint32_t bucketNumber(std::int64_t column, std::int64_t row, std::uint32_t mask)
{
    const auto mixed = static_cast<std::uint64_t>(column) * 0x9e3779b97f4a7c15ULL
        ^ static_cast<std::uint64_t>(row) * 0xc2b2ae3d27d4eb4fULL;
    return static_cast<std::uint32_t>(mixed >> 32) & mask;
}

} // namespace

ForcePoint sunflowerPlace(std::size_t n)
{
    static const double turn = std::numbers::pi * (3 - std::sqrt(5.0));
    const double radius = 10 * std::sqrt(0.5 + static_cast<double>(n));
    const double angle = static_cast<double>(n) * turn;
    return { static_cast<float>(radius * std::cos(angle)),
             static_cast<float>(radius * std::sin(angle)) };
}

ForceLayout::Bodies ForceLayout::Bodies::make(std::size_t count)
{
    Bodies bodies;
    for (std::size_t i = 0; i < count; ++i) {
        const ForcePoint place = sunflowerPlace(i);
        bodies.x.push_back(place.x);
        bodies.y.push_back(place.y);
    }
    bodies.radius.assign(count, 4);
    bodies.charge.assign(count, -30);
    bodies.mobility.assign(count, 1);
    return bodies;
}

ForceLayout::ForceLayout(Bodies bodies, std::vector<ForceLink> links,
                         const ForceParameters& parameters)
    : m_bodies(std::move(bodies))
    , m_parameters(parameters)
    , m_alpha(parameters.alpha)
    , m_vx(m_bodies.size(), 0)
    , m_vy(m_bodies.size(), 0)
{
    std::vector<float> count(m_bodies.size(), 0);
    for (const ForceLink& link : links) {
        if (link.a != link.b) {
            ++count[link.a];
            ++count[link.b];
        }
    }
    for (const ForceLink& link : links) {
        if (link.a != link.b)
            m_links.push_back({ link.a, link.b, link.distance,
                                1 / std::min(count[link.a], count[link.b]),
                                count[link.a] / (count[link.a] + count[link.b]) });
    }
    for (const float radius : m_bodies.radius)
        m_largestRadius = std::max(m_largestRadius, radius);
}

bool ForceLayout::tick()
{
    if (isSettled() || m_bodies.size() == 0)
        return false;
    m_alpha += -m_alpha * m_parameters.alphaDecay;
    pull();
    m_tree.build(m_bodies.x, m_bodies.y, m_bodies.charge);
    m_tree.repel(m_parameters.theta, m_alpha, m_vx, m_vy);
    if (m_parameters.gravity > 0) {
        const float share = m_parameters.gravity * m_alpha;
        for (std::size_t i = 0; i < m_bodies.size(); ++i) {
            m_vx[i] -= m_bodies.x[i] * share;
            m_vy[i] -= m_bodies.y[i] * share;
        }
    }
    if (m_parameters.collision > 0)
        collide();
    if (m_parameters.centring > 0)
        centre();
    move();
    return true;
}

void ForceLayout::pull()
{
    const float* const px = m_bodies.x.data();
    const float* const py = m_bodies.y.data();
    float* const vx = m_vx.data();
    float* const vy = m_vy.data();
    for (const Link& link : m_links) {
        float dx = px[link.b] + vx[link.b] - px[link.a] - vx[link.a];
        float dy = py[link.b] + vy[link.b] - py[link.a] - vy[link.a];
        if (dx == 0)
            dx = nudge(link.a, link.b);
        if (dy == 0)
            dy = nudge(link.b, link.a);
        const float length = std::sqrt(dx * dx + dy * dy);
        const float share = (length - link.distance) / length * m_alpha * link.strength;
        dx *= share;
        dy *= share;
        vx[link.b] -= dx * link.bias;
        vy[link.b] -= dy * link.bias;
        vx[link.a] += dx * (1 - link.bias);
        vy[link.a] += dy * (1 - link.bias);
    }
}

// Circles where they will be after this tick, found by a grid as wide as the largest two together.
void ForceLayout::collide()
{
    const auto count = static_cast<std::uint32_t>(m_bodies.size());
    const float width = 2 * m_largestRadius + m_parameters.collisionGap;
    if (width <= 0)
        return;
    std::uint32_t mask = 1;
    while (mask < count * 2)
        mask = mask * 2 + 1;
    const auto columnOf = [width](float position) {
        return static_cast<std::int64_t>(std::floor(position / width));
    };
    m_bucketStarts.assign(mask + 2, 0);
    m_bucketOf.resize(count);
    m_inBuckets.resize(count);
    for (std::uint32_t i = 0; i < count; ++i) {
        m_bucketOf[i] = bucketNumber(columnOf(m_bodies.x[i] + m_vx[i]),
                                     columnOf(m_bodies.y[i] + m_vy[i]), mask);
        ++m_bucketStarts[m_bucketOf[i] + 1];
    }
    std::partial_sum(m_bucketStarts.begin(), m_bucketStarts.end(), m_bucketStarts.begin());
    std::vector<std::uint32_t> next(m_bucketStarts.begin(), m_bucketStarts.end() - 1);
    for (std::uint32_t i = 0; i < count; ++i)
        m_inBuckets[next[m_bucketOf[i]]++] = i;
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::int64_t column = columnOf(m_bodies.x[i] + m_vx[i]);
        const std::int64_t row = columnOf(m_bodies.y[i] + m_vy[i]);
        // Buckets are hashed: two cells may share one, and a pair must be met once.
        std::uint32_t seen[9];
        std::size_t seenCount = 0;
        for (std::int64_t dx = -1; dx <= 1; ++dx) {
            for (std::int64_t dy = -1; dy <= 1; ++dy) {
                const std::uint32_t bucket = bucketNumber(column + dx, row + dy, mask);
                if (std::find(seen, seen + seenCount, bucket) != seen + seenCount)
                    continue;
                seen[seenCount++] = bucket;
                for (std::uint32_t k = m_bucketStarts[bucket]; k < m_bucketStarts[bucket + 1]; ++k)
                    if (m_inBuckets[k] > i)
                        separate(i, m_inBuckets[k]);
            }
        }
    }
}

void ForceLayout::separate(std::uint32_t one, std::uint32_t other)
{
    const float r1 = m_bodies.radius[one];
    const float r2 = m_bodies.radius[other];
    const float wanted = r1 + r2 + m_parameters.collisionGap;
    float dx = m_bodies.x[one] + m_vx[one] - m_bodies.x[other] - m_vx[other];
    float dy = m_bodies.y[one] + m_vy[one] - m_bodies.y[other] - m_vy[other];
    if (dx * dx + dy * dy >= wanted * wanted)
        return;
    if (dx == 0)
        dx = nudge(one, other);
    if (dy == 0)
        dy = nudge(other, one);
    const float distance = std::sqrt(dx * dx + dy * dy);
    const float share = (wanted - distance) / distance * m_parameters.collision;
    dx *= share;
    dy *= share;
    // The bigger one gives way less.
    const float sum = r1 * r1 + r2 * r2;
    const float part = sum > 0 ? r2 * r2 / sum : 0.5F;
    m_vx[one] += dx * part;
    m_vy[one] += dy * part;
    m_vx[other] -= dx * (1 - part);
    m_vy[other] -= dy * (1 - part);
}

void ForceLayout::centre()
{
    double sumX = 0;
    double sumY = 0;
    for (std::size_t i = 0; i < m_bodies.size(); ++i) {
        sumX += m_bodies.x[i];
        sumY += m_bodies.y[i];
    }
    const double share = m_parameters.centring / static_cast<double>(m_bodies.size());
    const auto shiftX = static_cast<float>(sumX * share);
    const auto shiftY = static_cast<float>(sumY * share);
    for (std::size_t i = 0; i < m_bodies.size(); ++i) {
        m_bodies.x[i] -= shiftX;
        m_bodies.y[i] -= shiftY;
    }
}

void ForceLayout::move()
{
    const float kept = 1 - m_parameters.velocityDecay;
    // No body gets further in one tick than any picture is wide: an outlier stays a number.
    constexpr float furthest = 1e4F;
    for (std::size_t i = 0; i < m_bodies.size(); ++i) {
        m_vx[i] = std::clamp(m_vx[i] * kept, -furthest, furthest);
        m_vy[i] = std::clamp(m_vy[i] * kept, -furthest, furthest);
        m_bodies.x[i] += m_vx[i] * m_bodies.mobility[i];
        m_bodies.y[i] += m_vy[i] * m_bodies.mobility[i];
    }
}

double ForceLayout::motion() const
{
    double sum = 0;
    for (std::size_t i = 0; i < m_vx.size(); ++i)
        sum += double(m_vx[i]) * m_vx[i] + double(m_vy[i]) * m_vy[i];
    return sum;
}

} // namespace fw
