// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chordtext.h"

#include "core/base/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ChordDiagram)
};

} // namespace

QString chordAmount(Measure measure, std::int64_t value)
{
    const QString count = formatCount(value);
    if (measure == Measure::Packets)
        return value == 1 ? Tr::tr("1 packet") : Tr::tr("%1 packets").arg(count);
    if (value == 1)
        return Tr::tr("1 byte");
    return value < 1000 ? Tr::tr("%1 bytes").arg(count)
                        : Tr::tr("%1 bytes (%2)").arg(count, formatBytes(value));
}

QString chordTitle(const ChordMatrix& matrix, const IpAddress& selected)
{
    const auto others =
        static_cast<std::int64_t>(matrix.size()) - (matrix.indexOf(selected) ? 1 : 0);
    const QString name = selected.toString();
    if (matrix.measure == Measure::Bytes) {
        return others == 1
            ? Tr::tr("Bytes sent by the originator, whole day: %1 and 1 peer").arg(name)
            : Tr::tr("Bytes sent by the originator, whole day: %1 and %2 peers")
                  .arg(name, formatCount(others));
    }
    return others == 1
        ? Tr::tr("Packets sent by the originator, whole day: %1 and 1 peer").arg(name)
        : Tr::tr("Packets sent by the originator, whole day: %1 and %2 peers")
              .arg(name, formatCount(others));
}

QString chordArcText(const ChordMatrix& matrix, std::size_t address)
{
    const auto peers =
        std::count_if(matrix.pairs.begin(), matrix.pairs.end(), [&](const ChordPair& pair) {
            return (pair.a == address) != (pair.b == address);
        });
    const QString name = matrix.addresses[address].toString();
    const QString sent = chordAmount(matrix.measure, matrix.sent[address]);
    const QString received = chordAmount(matrix.measure, matrix.received[address]);
    return peers == 1
        ? Tr::tr("%1 sent %2 in all and received %3; 1 peer").arg(name, sent, received)
        : Tr::tr("%1 sent %2 in all and received %3; %4 peers")
              .arg(name, sent, received, formatCount(peers));
}

QString chordRibbonText(const ChordMatrix& matrix, std::size_t pair, const IpAddress& selected)
{
    ChordPair told = matrix.pairs[pair];
    const QString first = matrix.addresses[told.a].toString();
    if (told.a == told.b)
        return Tr::tr("%1 sent %2 to itself").arg(first, chordAmount(matrix.measure, told.forward));
    const bool isSecond = matrix.addresses[told.b] == selected;
    const bool isFirst = matrix.addresses[told.a] == selected;
    if (isSecond || (!isFirst && told.backward > told.forward)) {
        std::swap(told.a, told.b);
        std::swap(told.forward, told.backward);
    }
    return Tr::tr("%1 sent %2 to %3; received %4")
        .arg(matrix.addresses[told.a].toString(), chordAmount(matrix.measure, told.forward),
             matrix.addresses[told.b].toString(), chordAmount(matrix.measure, told.backward));
}

} // namespace fw
