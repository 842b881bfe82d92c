// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/types/verdict.h"
#include "views/models/connectionmodel.h"

#include <QStringList>

#include <memory>

namespace fw::test {

// Connections of 2016-07-08 from short text, one a line, "!" behind internal addresses, "_" for
// blanks in the named fields, which may be left out:
//   rank score hh:mm:ss src sport dst dport proto ipkt ibyt opkt obyt splace= dplace= sdom= ddom=
//   srep= drep=
inline std::shared_ptr<const SuspiciousConnections> connections(const char* text)
{
    const auto address = [](QString word, bool& internal) {
        internal = word.endsWith(QLatin1Char('!'));
        word.remove(QLatin1Char('!'));
        return IpAddress::parse(word).value();
    };
    auto rows = std::make_shared<SuspiciousConnections>();
    for (const QString& line : QString::fromUtf8(text).split(QLatin1Char('\n'))) {
        const QStringList words = line.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        if (words.size() < 12)
            qFatal("too few words: %s", qPrintable(line));
        SuspiciousConnection row;
        row.rank = words[0].toLongLong();
        row.score = words[1].toDouble();
        if (!parseTime(QStringLiteral("2016-07-08 %1").arg(words[2]).toStdString(), row.tstart))
            qFatal("no time: %s", qPrintable(line));
        row.srcip = address(words[3], row.srcipInternal);
        row.sport = words[4].toUShort();
        row.dstip = address(words[5], row.destipInternal);
        row.dport = words[6].toUShort();
        row.proto = words[7];
        row.ipkt = words[8].toLongLong();
        row.ibyt = words[9].toLongLong();
        row.opkt = words[10].toLongLong();
        row.obyt = words[11].toLongLong();
        for (const QString& word : words.mid(12)) {
            const QString name = word.section(QLatin1Char('='), 0, 0);
            const QString value =
                word.section(QLatin1Char('='), 1).replace(QLatin1Char('_'), QLatin1Char(' '));
            QString& field = name == QLatin1String("splace") ? row.srcGeoloc
                : name == QLatin1String("dplace")            ? row.dstGeoloc
                : name == QLatin1String("sdom")              ? row.srcDomain
                : name == QLatin1String("ddom")              ? row.dstDomain
                : name == QLatin1String("srep")              ? row.srcRep
                                                             : row.dstRep;
            field = value;
        }
        rows->push_back(row);
    }
    return rows;
}

// The ranks of the shown rows, in their order: "0 1 2".
inline QString shownRanks(const ConnectionModel& model)
{
    QStringList ranks;
    for (int row = 0; row < model.rowCount(); ++row)
        ranks += QString::number(model.at(row).rank);
    return ranks.join(QLatin1Char(' '));
}

inline Filter filterOf(const char* text)
{
    return Filter::parse(QString::fromUtf8(text)).value();
}

// `count` different connections, every one with a key of its own.
inline std::shared_ptr<const SuspiciousConnections> manyConnections(int count)
{
    auto rows = std::make_shared<SuspiciousConnections>(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        SuspiciousConnection& row = (*rows)[static_cast<std::size_t>(i)];
        const auto scattered = static_cast<std::uint32_t>(i) * 2654435761U;
        row.rank = i;
        row.score = (i + 1) * 1e-9;
        row.tstart = 1467936000 + i % 86400;
        row.srcip = IpAddress::fromIpv4(0x0a000000U | scattered % 5000);
        row.dstip = IpAddress::fromIpv4(0xcb007100U + scattered % 777);
        row.sport = static_cast<std::uint16_t>(scattered >> 16);
        row.dport = i % 2 == 0 ? 443 : 53;
        row.proto = i % 2 == 0 ? QStringLiteral("TCP") : QStringLiteral("UDP");
        row.ibyt = scattered;
    }
    return rows;
}

} // namespace fw::test
