// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rarity.h"

#include <algorithm>
#include <cmath>

namespace fw {

Rarity Rarity::of(double score)
{
    if (!(score >= 0) || score > 1)
        return { Kind::NoProbability, 0 };
    const double exact = 1 / score;
    if (score == 0 || !std::isfinite(exact)) // the latter: 1e-320 and the like
        return { Kind::Unseen, 0 };
    if (exact < 2)
        return { Kind::Common, 0 };
    const double unit = std::pow(10, std::max(0.0, std::floor(std::log10(exact)) - 1));
    return { Kind::OneIn, std::round(exact / unit) * unit };
}

} // namespace fw
