// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/openflowreader.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

#include <optional>
#include <vector>

namespace fw::test {

// All that a reader makes of a file.
struct FlowReadings
{
    std::optional<Error> refused; // when it could not be opened
    FlowFormat format = FlowFormat::SpotCsv;
    std::vector<FlowRecord> records;
    RejectedLines rejected;
    std::optional<Error> brokenOff; // when reading failed later

    QStringList texts() const; // of the records, by flowText()
};
FlowReadings readFlows(QIODevice& device, const QString& name, const FlowReading& reading = {});
FlowReadings readFlows(QByteArray content, const QString& name = QStringLiteral("flows"));
FlowReadings readFlowFile(const QString& path);

// A record as a line of Spot's flow CSV, 28 columns, the duration with three decimals.
QString flowText(const FlowRecord& record);

// Bytes as one gzip member.
QByteArray packed(const QByteArray& content);

// A device that gives at most so many bytes at a time, as a slow pipe does.
class DripDevice : public QIODevice
{
public:
    DripDevice(QByteArray content, qint64 most)
        : m_content(std::move(content))
        , m_most(most)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    qsizetype given() const { return m_at; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_content;
    qint64 m_most;
    qsizetype m_at = 0;
};

} // namespace fw::test
