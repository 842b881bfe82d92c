// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/forcetree.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace fw {

namespace {

constexpr int levels = 16; // bits of a coordinate on the curve
constexpr std::uint32_t leafSize = 8;
// A fixed number, so that any compiler makes vector instructions of the inner loop without being
// allowed to reorder sums.
constexpr std::size_t lanes = 8;
constexpr float nearest2 = 1; // d3's distanceMin, squared

std::uint32_t spread(std::uint32_t bits) // abc -> a0b0c
{
    bits &= 0xffff;
    bits = (bits | bits << 8) & 0x00ff00ff;
    bits = (bits | bits << 4) & 0x0f0f0f0f;
    bits = (bits | bits << 2) & 0x33333333;
    return (bits | bits << 1) & 0x55555555;
}

// By the upper half of each number; equal ones stay in order.
void sortByCode(std::vector<std::uint64_t>& codes, std::vector<std::uint64_t>& spare)
{
    constexpr int digit = 8;
    spare.resize(codes.size());
    for (int shift = 32; shift < 64; shift += digit) {
        std::array<std::uint32_t, 1 << digit> starts {};
        for (const std::uint64_t code : codes)
            ++starts[code >> shift & 0xff];
        std::uint32_t at = 0;
        for (std::uint32_t& start : starts)
            at += std::exchange(start, at);
        for (const std::uint64_t code : codes)
            spare[starts[code >> shift & 0xff]++] = code;
        codes.swap(spare);
    }
}

float square(float value)
{
    return value * value;
}

} // namespace

void ForceTree::Sources::clear()
{
    x.clear();
    y.clear();
    charge.clear();
}

void ForceTree::Sources::add(float px, float py, float c)
{
    x.push_back(px);
    y.push_back(py);
    charge.push_back(c);
}

void ForceTree::Sources::pad()
{
    const std::size_t whole = (x.size() + lanes - 1) / lanes * lanes;
    x.resize(whole, 0);
    y.resize(whole, 0);
    charge.resize(whole, 0);
}

void ForceTree::sortPoints(std::span<const float> x, std::span<const float> y)
{
    const auto [left, right] = std::minmax_element(x.begin(), x.end());
    const auto [top, bottom] = std::minmax_element(y.begin(), y.end());
    const float side = std::max({ *right - *left, *bottom - *top, 1e-3F });
    const float scale = ((1 << levels) - 1) / side;
    m_codes.resize(x.size());
    for (std::size_t i = 0; i < x.size(); ++i) {
        const auto column = static_cast<std::uint32_t>((x[i] - *left) * scale);
        const auto row = static_cast<std::uint32_t>((y[i] - *top) * scale);
        m_codes[i] = std::uint64_t(spread(column) | spread(row) << 1) << 32 | i;
    }
    sortByCode(m_codes, m_spare);
    m_cells.clear();
    addCell(0, static_cast<std::uint32_t>(x.size()), levels, side);
}

void ForceTree::build(std::span<const float> x, std::span<const float> y,
                      std::span<const float> charges)
{
    m_cells.clear();
    m_codes.clear();
    if (x.empty())
        return;
    // Cells are summed up over points that are sorted already.
    m_x.resize(x.size());
    m_y.resize(x.size());
    m_charges.resize(x.size());
    sortPoints(x, y);
    for (std::size_t i = 0; i < m_codes.size(); ++i) {
        const auto point = static_cast<std::uint32_t>(m_codes[i]);
        m_x[i] = x[point];
        m_y[i] = y[point];
        m_charges[i] = charges[point];
    }
    // Children stand behind their parents, so going backwards meets them first.
    for (std::size_t i = m_cells.size(); i-- > 0;) {
        Cell& cell = m_cells[i];
        float weight = 0;
        const auto add = [&cell, &weight](float px, float py, float charge) {
            const float share = std::abs(charge);
            cell.x += px * share;
            cell.y += py * share;
            cell.charge += charge;
            weight += share;
        };
        if (cell.isLeaf) {
            for (std::uint32_t p = cell.begin; p < cell.end; ++p)
                add(m_x[p], m_y[p], m_charges[p]);
        } else {
            for (std::size_t child = i + 1; child < cell.next; child = m_cells[child].next)
                add(m_cells[child].x, m_cells[child].y, m_cells[child].charge);
        }
        if (weight > 0) {
            cell.x /= weight;
            cell.y /= weight;
        } else {
            cell.x = m_x[cell.begin];
            cell.y = m_y[cell.begin];
        }
    }
}

// `level`: how many bits of each coordinate the points of the cell may still differ in.
void ForceTree::addCell(std::uint32_t begin, std::uint32_t end, int level, float side)
{
    const std::size_t number = m_cells.size();
    Cell cell;
    cell.begin = begin;
    cell.end = end;
    cell.width2 = side * side;
    cell.isLeaf = level == 0 || end - begin <= leafSize;
    m_cells.push_back(cell);
    if (!cell.isLeaf) {
        const int shift = 32 + 2 * (level - 1);
        std::uint32_t from = begin;
        while (from < end) {
            const std::uint64_t quarter = m_codes[from] >> shift;
            std::uint32_t to = from + 1;
            while (to < end && m_codes[to] >> shift == quarter)
                ++to;
            addCell(from, to, level - 1, side / 2);
            from = to;
        }
    }
    m_cells[number].next = static_cast<std::uint32_t>(m_cells.size());
}

// `farness`: 1 / theta^2.
void ForceTree::collect(const Cell& leaf, float farness)
{
    float left = m_x[leaf.begin];
    float right = left;
    float top = m_y[leaf.begin];
    float bottom = top;
    for (std::uint32_t p = leaf.begin + 1; p < leaf.end; ++p) {
        left = std::min(left, m_x[p]);
        right = std::max(right, m_x[p]);
        top = std::min(top, m_y[p]);
        bottom = std::max(bottom, m_y[p]);
    }
    m_sources.clear();
    std::size_t at = 0;
    while (at < m_cells.size()) {
        const Cell& cell = m_cells[at];
        const float away = square(std::max({ left - cell.x, cell.x - right, 0.0F }))
            + square(std::max({ top - cell.y, cell.y - bottom, 0.0F }));
        if (cell.width2 * farness < away) {
            m_sources.add(cell.x, cell.y, cell.charge);
            at = cell.next;
        } else if (cell.isLeaf) {
            for (std::uint32_t p = cell.begin; p < cell.end; ++p)
                m_sources.add(m_x[p], m_y[p], m_charges[p]);
            at = cell.next;
        } else {
            ++at;
        }
    }
    m_sources.pad();
}

void ForceTree::apply(std::uint32_t point, float alpha, float& vx, float& vy) const
{
    const float px = m_x[point];
    const float py = m_y[point];
    std::array<float, lanes> sumX {};
    std::array<float, lanes> sumY {};
    const float* const x = m_sources.x.data();
    const float* const y = m_sources.y.data();
    const float* const charge = m_sources.charge.data();
    const std::size_t count = m_sources.x.size();
    for (std::size_t i = 0; i < count; i += lanes) {
        for (std::size_t k = 0; k < lanes; ++k) {
            const float dx = x[i + k] - px;
            const float dy = y[i + k] - py;
            const float distance2 = dx * dx + dy * dy;
            const float weight = charge[i + k] / (distance2 > nearest2 ? distance2 : nearest2);
            sumX[k] += dx * weight;
            sumY[k] += dy * weight;
        }
    }
    float x0 = 0;
    float y0 = 0;
    for (std::size_t k = 0; k < lanes; ++k) {
        x0 += sumX[k];
        y0 += sumY[k];
    }
    vx += x0 * alpha;
    vy += y0 * alpha;
}

void ForceTree::repel(float theta, float alpha, std::span<float> vx, std::span<float> vy)
{
    const float farness = theta > 0 ? 1 / (theta * theta) : std::numeric_limits<float>::infinity();
    for (const Cell& leaf : m_cells) {
        if (!leaf.isLeaf)
            continue;
        collect(leaf, farness);
        for (std::uint32_t p = leaf.begin; p < leaf.end; ++p) {
            const auto point = static_cast<std::uint32_t>(m_codes[p]);
            apply(p, alpha, vx[point], vy[point]);
        }
    }
}

} // namespace fw
