// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/register.h"
#include "views/widgets/chordpainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <random>

namespace fw::bench {

namespace {

constexpr int side = 900; // pixels

// As design/performance.md has it: as many ribbons as pairs there are, 12 for an address at most.
ChordScene sceneOf(std::uint32_t addresses)
{
    std::mt19937 random(addresses);
    std::vector<ChordLink> rows;
    const auto host = [](std::uint32_t number) {
        return IpAddress::fromIpv4(0x0a000000U + number);
    };
    const auto bytes = [&random] {
        return static_cast<std::int64_t>(std::pow(10, random() % 4) + random() % 99);
    };
    const auto wanted = std::min(addresses * (addresses - 1) / 2, 12 * addresses);
    for (std::uint32_t step = 1; rows.size() < 2 * wanted; ++step)
        for (std::uint32_t a = 0; a < addresses && rows.size() < 2 * wanted; ++a) {
            const std::uint32_t b = (a + step) % addresses;
            rows.push_back({ host(0), host(a), host(b), bytes(), 1 });
            rows.push_back({ host(0), host(b), host(a), bytes(), 1 });
        }
    ChordScene scene;
    scene.matrix = chordMatrix(rows, host(0), Measure::Bytes);
    scene.layout = chordLayout(scene.matrix);
    scene.selected = host(0);
    scene.selectedIndex = scene.matrix.indexOf(host(0));
    scene.palette = Palette::of(lightPalette());
    return scene;
}

ChordGeometry geometry()
{
    ChordGeometry geometry;
    geometry.centre = { side / 2.0, side / 2.0 };
    geometry.ring = { side / 2.0 - 24, side / 2.0 - 6 };
    return geometry;
}

QImage blank(const ChordScene& scene)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(scene.palette.background);
    return image;
}

QImage naive(const ChordScene& scene)
{
    QImage image = blank(scene);
    QPainter painter(&image);
    paintChords(painter, scene, geometry());
    return image;
}

QImage ours(const ChordScene& scene)
{
    QImage image = blank(scene);
    paintChords(image, scene, geometry(), {});
    return image;
}

double meanDifference(const QImage& a, const QImage& b)
{
    double sum = 0;
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q))
                + std::abs(qBlue(p) - qBlue(q));
        }
    return sum / (3.0 * side * side);
}

void timePlain(benchmark::State& state)
{
    const ChordScene scene = sceneOf(static_cast<std::uint32_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(naive(scene));
    state.counters["ribbons"] = static_cast<double>(scene.layout.ribbons.size());
}

// From the numbers to the picture. Another picture than QPainter's has no time.
void timeOurs(benchmark::State& state)
{
    const ChordScene first = sceneOf(static_cast<std::uint32_t>(state.range(0)));
    const double difference = meanDifference(naive(first), ours(first));
    state.counters["difference"] = difference;
    if (difference > 2) {
        state.SkipWithError("another picture than QPainter's");
        return;
    }
    for (auto _ : state) {
        ChordScene scene = first;
        scene.layout = chordLayout(scene.matrix);
        benchmark::DoNotOptimize(ours(scene));
    }
}

// What pointing at an arc costs: the address with the most ribbons, over the faded picture.
void timeHover(benchmark::State& state)
{
    const ChordScene scene = sceneOf(static_cast<std::uint32_t>(state.range(0)));
    const auto most = std::max_element(scene.matrix.peers.begin(), scene.matrix.peers.end());
    ChordFocus focus;
    focus.arc = static_cast<std::size_t>(most - scene.matrix.peers.begin());
    const QImage faded = fadedPicture(ours(scene), scene.palette.background);
    QImage screen = blank(scene);
    for (auto _ : state) {
        QImage image = faded;
        paintChords(image, scene, geometry(), focus);
        QPainter painter(&screen);
        painter.drawImage(0, 0, image);
    }
    state.counters["ribbons"] = static_cast<double>(*most);
}

} // namespace

void addChordBenchmarks()
{
    const std::pair<const char*, void (*)(benchmark::State&)> all[] = {
        { "BM_ChordQPainter", timePlain },
        { "BM_ChordOurs", timeOurs },
        { "BM_ChordHover", timeHover },
    };
    for (const auto& [name, body] : all)
        benchmark::RegisterBenchmark(name, body)
            ->ArgName("addresses")
            ->Arg(20)
            ->Arg(100)
            ->Arg(500)
            ->MeasureProcessCPUTime()
            ->Unit(benchmark::kMillisecond);
}

} // namespace fw::bench
