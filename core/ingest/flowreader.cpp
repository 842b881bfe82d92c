// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/flowreader.h"

#include <QCoreApplication>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::FlowReader)
};

} // namespace

QString flowFormatName(FlowFormat format)
{
    switch (format) {
    case FlowFormat::SpotCsv:
        return Tr::tr("Spot flow CSV");
    case FlowFormat::SpotNfdumpCsv:
        return Tr::tr("spot-nfdump CSV");
    case FlowFormat::NfdumpCsv:
        return Tr::tr("nfdump CSV");
    case FlowFormat::Nfcapd:
        return Tr::tr("nfcapd file");
    case FlowFormat::ZeekTsv:
        return Tr::tr("Zeek conn.log");
    case FlowFormat::ZeekJson:
        return Tr::tr("Zeek conn.log in JSON");
    case FlowFormat::Binetflow:
        return Tr::tr("Argus binetflow");
    case FlowFormat::SuricataEve:
        break;
    }
    return Tr::tr("Suricata eve.json");
}

QString flowFormatId(FlowFormat format)
{
    switch (format) {
    case FlowFormat::SpotCsv:
        return QStringLiteral("spot-csv");
    case FlowFormat::SpotNfdumpCsv:
        return QStringLiteral("spot-nfdump-csv");
    case FlowFormat::NfdumpCsv:
        return QStringLiteral("nfdump-csv");
    case FlowFormat::Nfcapd:
        return QStringLiteral("nfcapd");
    case FlowFormat::ZeekTsv:
        return QStringLiteral("zeek-tsv");
    case FlowFormat::ZeekJson:
        return QStringLiteral("zeek-json");
    case FlowFormat::Binetflow:
        return QStringLiteral("binetflow");
    case FlowFormat::SuricataEve:
        break;
    }
    return QStringLiteral("suricata-eve");
}

std::optional<FlowFormat> flowFormatOf(const QString& id)
{
    for (std::size_t i = 0; i < flowFormatCount; ++i)
        if (id == flowFormatId(static_cast<FlowFormat>(i)))
            return static_cast<FlowFormat>(i);
    return std::nullopt;
}

Result<std::string_view> FlowReader::headerLine()
{
    std::string_view line;
    while (m_lines.next(line))
        if (!line.empty())
            return line;
    if (m_lines.hasError())
        return failure(m_lines.error());
    return failure(ErrorCode::BadInput, Tr::tr("%1 is empty.").arg(m_lines.name()));
}

QString FlowReader::place() const
{
    return Tr::tr("%1, line %2").arg(m_lines.name(), QString::number(m_lines.lineNumber()));
}

} // namespace fw
