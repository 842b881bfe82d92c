// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chordtext.h"

#include "core/base/format.h"

#include <QCoreApplication>

#include <utility>

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

QString chordName(const ChordMatrix& matrix, std::size_t address)
{
    return matrix.others == address
        ? Tr::tr("%1 other addresses")
              .arg(formatCount(static_cast<std::int64_t>(matrix.otherCount)))
        : matrix.addresses[address].toString();
}

QString chordShortName(const ChordMatrix& matrix, std::size_t address)
{
    return matrix.others == address
        ? Tr::tr("%1 others").arg(formatCount(static_cast<std::int64_t>(matrix.otherCount)))
        : matrix.addresses[address].toString();
}

QString chordTitle(const ChordScene& scene)
{
    const ChordMatrix& matrix = scene.matrix;
    const bool isBytes = matrix.measure == Measure::Bytes;
    const QString what = scene.source == ChordSource::Stored
        ? (isBytes ? Tr::tr("Bytes sent by the originator, whole day")
                   : Tr::tr("Packets sent by the originator, whole day"))
        : (isBytes ? Tr::tr("Bytes in both directions, whole day")
                   : Tr::tr("Packets in both directions, whole day"));
    const auto peers =
        static_cast<std::int64_t>(matrix.addressCount()) - (matrix.indexOf(scene.selected) ? 1 : 0);
    const QString name = scene.selected.toString();
    return peers == 1 ? Tr::tr("%1: %2 and 1 peer").arg(what, name)
                      : Tr::tr("%1: %2 and %3 peers").arg(what, name, formatCount(peers));
}

QString chordArcText(const ChordMatrix& matrix, std::size_t address)
{
    const std::int64_t peers = matrix.peers[address];
    const QString name = chordName(matrix, address);
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
    const QString first = chordName(matrix, told.a);
    if (told.a == told.b)
        return matrix.others == told.a
            ? Tr::tr("%1 sent each other %2").arg(first, chordAmount(matrix.measure, told.forward))
            : Tr::tr("%1 sent %2 to itself").arg(first, chordAmount(matrix.measure, told.forward));
    const auto own = matrix.indexOf(selected);
    const bool isSecond = own == told.b;
    const bool isFirst = own == told.a;
    if (isSecond || (!isFirst && told.backward > told.forward)) {
        std::swap(told.a, told.b);
        std::swap(told.forward, told.backward);
    }
    return Tr::tr("%1 sent %2 to %3; received %4")
        .arg(chordName(matrix, told.a), chordAmount(matrix.measure, told.forward),
             chordName(matrix, told.b), chordAmount(matrix.measure, told.backward));
}

} // namespace fw
