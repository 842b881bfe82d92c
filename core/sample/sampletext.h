// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/types/flowrecord.h"

#include <QSaveFile>
#include <QString>

#include <cstdint>
#include <string>
#include <string_view>

namespace fw {

// A text file that grows through a buffer under a temporary name and takes its own name, as a
// whole, with commit(). Dropping it without commit() leaves nothing.
class SampleFile
{
public:
    explicit SampleFile(const QString& path)
        : m_file(path)
    {
    }

    Result<void> open();
    // Where the next text goes; call flush() now and then.
    std::string& text() { return m_text; }
    // Hands the buffer on once it is large; errors show here.
    Result<void> flush(bool always = false);
    Result<void> commit();
    QString path() const { return m_file.fileName(); }

private:
    tl::unexpected<Error> cannotWrite() const;

    QSaveFile m_file;
    std::string m_text;
};

// The first line of a flow file: Spot's 28 columns and the partition y, m, d, h.
std::string_view flowCsvHeader();
// One line of a flow file. `treceived` lies in the years of Day.
void appendFlowCsv(const FlowRecord& flow, std::string& text);
// One line of flow_results.csv; the score in the shortest form that reads back as the same number.
void appendResultLine(const FlowRecord& flow, double score, std::string& text);

} // namespace fw
