// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/verdict.h"

#include <QColor>
#include <QPalette>

#include <array>
#include <cstddef>

class QApplication;

namespace fw {

// The one place of colours. Widgets make themselves a Palette from their QPalette when it changes
// and draw with nothing else. No colour is the only carrier of a meaning: a word, a shape or an
// icon goes with it.
struct Palette
{
    bool isDark = false;
    QColor background; // what charts and tables stand on
    QColor text;
    QColor mutedText; // still 4.5:1 on the background
    QColor outline; // around ribbons, arcs, nodes
    QColor highlight; // what is selected or hovered
    QColor foundText; // behind a text that was looked for; text stays readable on it
    QColor scoreBar;
    QColor internalBadge; // with internalBadgeText on it
    QColor internalBadgeText;
    QColor high; // severities
    QColor medium;
    QColor low;
    QColor error; // messages
    QColor warning;
    QColor info;

    // Twelve colours for things that differ in kind, picked from the sets of Paul Tol
    // (https://personal.sron.nl/~pault/) and of Okabe and Ito so that every two are at least 17
    // apart in CIE L*a*b* for normal, protan and deutan eyes alike (simulation: Machado et al.
    // 2009). The first ones are the furthest apart.
    std::array<QColor, 12> series;

    // Of the nth thing; beyond the twelve they return, a step lighter or darker each time round.
    QColor seriesColor(std::size_t index) const;
    QColor severity(Severity severity) const;

    // Light or dark by the lightness of the window colour.
    static Palette of(const QPalette& palette);
};

// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);
// `top` laid over `bottom` with this share, 0 to 1.
QColor mixed(const QColor& top, const QColor& bottom, double share);

enum class Theme
{
    System, // the desktop's own colours
    Light,
    Dark
};

// Fusion style in all three, so that colours mean the same everywhere. GUI thread.
void applyTheme(QApplication& app, Theme theme);
QPalette lightPalette();
QPalette darkPalette();

} // namespace fw
