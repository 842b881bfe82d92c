// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

#include <algorithm>
#include <arpa/inet.h>

// A strict reading of Spot's two flow formats that shares no code with the program: what the
// sample day writes is checked against it.
namespace fw::samplerows {

constexpr qint64 midnight = 1'773'100'800; // date -u -d 2026-03-10 +%s

inline bool isAddress(const QByteArray& text)
{
    in6_addr buffer {};
    return inet_pton(AF_INET, text.constData(), &buffer) == 1
        || inet_pton(AF_INET6, text.constData(), &buffer) == 1;
}

inline bool isDigits(const QByteArray& text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// A whole number without sign or leading zero, up to `limit`.
inline bool isNumber(const QByteArray& text, qint64 limit)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    return ok && value <= limit && isDigits(text) && (text.size() == 1 || text[0] != '0');
}

// Seconds with three decimals.
inline bool isDuration(const QByteArray& text)
{
    return text.size() >= 5 && text[text.size() - 4] == '.' && isDigits(text.right(3))
        && isDigits(text.chopped(4));
}

// Six letters, each its own or a dot.
inline bool isFlags(const QByteArray& text)
{
    const QByteArray all("UAPRSF");
    for (int i = 0; i < all.size(); ++i) {
        if (text.size() != all.size() || (text[i] != '.' && text[i] != all[i]))
            return false;
    }
    return true;
}

// Reads the six date parts of a row and compares them with its time text, which Qt reads.
inline QString checkTime(const QList<QByteArray>& row, int parts)
{
    const QString text = QString::fromLatin1(row[0]);
    const QDateTime time = QDateTime::fromString(
        text.left(10) + QLatin1Char('T') + text.mid(11) + QLatin1Char('Z'), Qt::ISODate);
    if (!time.isValid() || text.size() != 19 || text[10] != QLatin1Char(' '))
        return QStringLiteral("no time");
    const QList<int> wanted = { time.date().year(), time.date().month(),  time.date().day(),
                                time.time().hour(), time.time().minute(), time.time().second() };
    for (int i = 0; i < wanted.size(); ++i) {
        if (row[parts + i] != QByteArray::number(wanted[i]))
            return QStringLiteral("a date part differs");
    }
    const qint64 seconds = time.toSecsSinceEpoch();
    return seconds >= midnight && seconds < midnight + 86400 ? QString()
                                                             : QStringLiteral("another day");
}

// Empty when the row is one of Spot's flow file, otherwise what is wrong.
inline QString checkFlowRow(const QList<QByteArray>& row)
{
    static const QSet<QByteArray> protocols = { "TCP", "UDP", "ICMP", "ICMP6", "ESP" };
    if (row.size() != 32)
        return QStringLiteral("%1 columns").arg(row.size());
    if (const QString wrong = checkTime(row, 2); !wrong.isEmpty())
        return wrong;
    if (row[28] != row[2] || row[29] != row[3] || row[30] != row[4] || row[31] != row[5])
        return QStringLiteral("partition differs");
    const auto second = row[5].toLongLong() * 3600 + row[6].toLongLong() * 60 + row[7].toLongLong();
    if (row[1] != QByteArray::number(midnight + second))
        return QStringLiteral("unix_tstamp differs");
    if (!isDuration(row[8]))
        return QStringLiteral("no duration");
    if (!isAddress(row[9]) || !isAddress(row[10]) || !isAddress(row[27]))
        return QStringLiteral("no address");
    if (!isNumber(row[11], 65535) || !isNumber(row[12], 65535))
        return QStringLiteral("no port");
    if (!protocols.contains(row[13]))
        return QStringLiteral("unknown protocol");
    if (!isFlags(row[14]))
        return QStringLiteral("no flags");
    for (int i = 15; i <= 26; ++i) {
        if (!isNumber(row[i], INT64_MAX))
            return QStringLiteral("column %1 is no number").arg(i);
    }
    const qint64 packets = row[17].toLongLong();
    if (packets < 1 || row[18].toLongLong() < 28 * packets || row[18].toLongLong() > 1500 * packets)
        return QStringLiteral("no router would count so");
    return {};
}

// The columns a results line shares with its flow.
inline QByteArray resultPart(const QList<QByteArray>& flow)
{
    QList<QByteArray> part { flow[0] };
    part += flow.mid(2, 12);
    part += flow.mid(17, 4);
    return part.join('\t');
}

} // namespace fw::samplerows
