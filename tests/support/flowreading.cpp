// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/flowreading.h"

#include "core/base/day.h"

#include <QBuffer>
#include <QFile>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <zlib.h>

namespace fw::test {

QStringList FlowReadings::texts() const
{
    QStringList texts;
    for (const FlowRecord& record : records)
        texts += flowText(record);
    return texts;
}

FlowReadings readFlows(QIODevice& device, const QString& name, const FlowReading& reading)
{
    FlowReadings result;
    const auto reader = openFlowReader(device, name, reading);
    if (!reader) {
        result.refused = reader.error();
        return result;
    }
    FlowRecord record;
    // What the row before left behind must not be seen.
    const auto spoil = [&record] {
        record.tdur = record.treceived = record.unixTstamp = -1;
        record.sport = record.dport = 65535;
        for (std::int64_t* counter : { &record.ipkt, &record.ibyt, &record.opkt, &record.obyt,
                                       &record.sas, &record.das, &record.input, &record.output })
            *counter = -1;
        record.fwd = record.stos = record.dtos = record.dir = -1;
        record.rip = record.sip = record.dip = IpAddress::fromIpv4(0xffffffff);
        record.proto.assign("spoilt");
        record.flag.assign("spoilt");
    };
    for (spoil(); (*reader)->next(record); spoil())
        result.records.push_back(record);
    result.format = (*reader)->format();
    result.rejected = (*reader)->rejected();
    if ((*reader)->hasError())
        result.brokenOff = (*reader)->error();
    return result;
}

FlowReadings readFlows(QByteArray content, const QString& name)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    return readFlows(buffer, name);
}

FlowReadings readFlowFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        FlowReadings failed;
        failed.refused = Error { ErrorCode::NotFound, path, file.errorString() };
        return failed;
    }
    return readFlows(file, path);
}

QString flowText(const FlowRecord& record)
{
    const Day day = Day::ofTime(record.treceived);
    const std::int64_t second = record.treceived - day.startSeconds();
    QStringList fields { formatTime(record.treceived) };
    for (const std::int64_t part :
         { record.unixTstamp, std::int64_t { day.year() }, std::int64_t { day.month() },
           std::int64_t { day.day() }, second / 3600, second / 60 % 60, second % 60 })
        fields += QString::number(part);
    // Not by QString::number, which rounds halves up where C, and Python, take the even one.
    std::array<char, 400> duration {};
    std::snprintf(duration.data(), duration.size(), "%.3f", record.tdur);
    fields += QString::fromLatin1(duration.data());
    fields += record.sip.toString();
    fields += record.dip.toString();
    fields += QString::number(record.sport);
    fields += QString::number(record.dport);
    for (const std::string_view text : { record.proto.view(), record.flag.view() })
        fields += QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    for (const std::int64_t number :
         { std::int64_t { record.fwd }, std::int64_t { record.stos }, record.ipkt, record.ibyt,
           record.opkt, record.obyt, record.input, record.output, record.sas, record.das,
           std::int64_t { record.dtos }, std::int64_t { record.dir } })
        fields += QString::number(number);
    fields += record.rip.toString();
    return fields.join(QLatin1Char(','));
}

QByteArray packed(const QByteArray& content)
{
    z_stream stream {};
    if (deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray result(
        static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(content.size()))),
        Qt::Uninitialized);
    QByteArray input = content;
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(result.data());
    stream.avail_out = static_cast<uInt>(result.size());
    const int got = deflate(&stream, Z_FINISH);
    result.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return got == Z_STREAM_END ? result : QByteArray();
}

qint64 DripDevice::readData(char* data, qint64 most)
{
    const qint64 some = std::min({ most, m_most, m_content.size() - m_at });
    std::memcpy(data, m_content.constData() + m_at, static_cast<std::size_t>(some));
    m_at += some;
    return some;
}

} // namespace fw::test
