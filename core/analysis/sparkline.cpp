// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sparkline.h"

#include <algorithm>
#include <cmath>

namespace fw {

QString sparkline(std::span<const std::int64_t> values, std::size_t width, bool ascii)
{
    // Eight heights each.
    static const QString blocks =
        QStringLiteral("\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588");
    static const QString plain = QStringLiteral("._-=+*%#");
    const QString& bars = ascii ? plain : blocks;
    const std::size_t cells = std::min(width, values.size());
    const std::int64_t most = values.empty()
        ? 0
        : std::max<std::int64_t>(0, *std::max_element(values.begin(), values.end()));
    QString text;
    for (std::size_t cell = 0; cell < cells; ++cell) {
        const auto share =
            values.subspan(cell * values.size() / cells,
                           (cell + 1) * values.size() / cells - cell * values.size() / cells);
        const std::int64_t value = *std::max_element(share.begin(), share.end());
        if (value <= 0) {
            text += QLatin1Char(' ');
            continue;
        }
        const double part = static_cast<double>(value) / static_cast<double>(most);
        const auto height = static_cast<qsizetype>(std::ceil(part * 8.0)) - 1;
        text += bars[std::clamp<qsizetype>(height, 0, bars.size() - 1)];
    }
    return text;
}

bool isUtf8Locale(const QByteArray& name)
{
    const qsizetype dot = name.indexOf('.');
    if (dot < 0)
        return false;
    QByteArray codeset = name.mid(dot + 1).toLower();
    codeset = codeset.left(codeset.indexOf('@') < 0 ? codeset.size() : codeset.indexOf('@'));
    return codeset == "utf-8" || codeset == "utf8";
}

} // namespace fw
