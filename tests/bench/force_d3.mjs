// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// d3-force on the graph of bench_layout.cpp: npm install d3-force, then node force_d3.mjs
import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3-force';

for (const [nodes, links] of [[100, 250], [1200, 3000], [4000, 10000]]) {
    let state = 1;
    const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 8;
    const list = [];
    while (list.length < links) {
        const source = next() % nodes;
        const target = next() % nodes;
        if (source !== target) list.push({ source, target });
    }
    const before = process.cpuUsage();
    const simulation = forceSimulation(Array.from({ length: nodes }, () => ({})))
        .force('link', forceLink(list.map(l => ({ ...l }))))
        .force('charge', forceManyBody())
        .force('center', forceCenter(0, 0))
        .stop();
    simulation.tick(300);
    const used = process.cpuUsage(before);
    console.log(`nodes:${nodes}/links:${links} ${((used.user + used.system) / 1000).toFixed(1)} ms CPU`);
}
