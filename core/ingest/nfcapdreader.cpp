// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/nfcapdreader.h"

#include "core/base/printable.h"
#include "core/base/progress.h"
#include "core/ingest/nfcapddevice.h"
#include "core/ingest/nfdumpcsvreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <vector>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::NfcapdReader)
};

constexpr qint64 pieceSize = 256 * 1024;

Result<void> copyTo(QTemporaryFile& file, QIODevice& device, const QString& name,
                    const std::stop_token& stop)
{
    const auto notWritten = [&file, &name] {
        return failure(ErrorCode::Io,
                       Tr::tr("%1 cannot be copied to a temporary file in %2, where nfdump is to "
                              "read it: %3.")
                           .arg(name, QDir::tempPath(), file.errorString()));
    };
    if (!file.open())
        return notWritten();
    std::vector<char> piece(static_cast<std::size_t>(pieceSize));
    for (;;) {
        if (stop.stop_requested())
            return cancelledError();
        const qint64 got = device.read(piece.data(), pieceSize);
        if (got < 0)
            return failure(ErrorCode::Io,
                           Tr::tr("%1 cannot be read: %2.").arg(name, device.errorString()));
        if (got == 0)
            break;
        if (file.write(piece.data(), got) != got)
            return notWritten();
    }
    return file.flush() ? Result<void>() : notWritten();
}

} // namespace

bool isNfcapd(const char* data, qsizetype size)
{
    // 0xa50c, and then the version of the layout: 1 or 2.
    if (size < 4)
        return false;
    const bool little = data[0] == '\x0c' && data[1] == '\xa5' && data[3] == 0;
    const bool big = data[0] == '\xa5' && data[1] == '\x0c' && data[2] == 0;
    const char version = little ? data[2] : data[3];
    return (little || big) && (version == 1 || version == 2);
}

Result<std::unique_ptr<FlowReader>> openNfcapdReader(QIODevice& device, const QString& name,
                                                     const FlowReading& reading)
{
    const QString program = QStandardPaths::findExecutable(reading.nfdump);
    if (program.isEmpty())
        return failure(ErrorCode::NotFound,
                       Tr::tr("%1 is an nfcapd file, which only the program nfdump can read, and "
                              "it is not installed. Install it (on Debian and Ubuntu: apt install "
                              "nfdump), or give what 'nfdump -o csv' prints of the file.")
                           .arg(name));
    auto file = std::make_unique<QTemporaryFile>();
    if (const auto copied = copyTo(*file, device, name, reading.stop); !copied)
        return failure(copied.error());
    auto output = std::make_unique<NfcapdDevice>(program, std::move(file), reading.stop);
    auto reader = std::make_unique<NfdumpCsvReader>(*output, name, FlowFormat::Nfcapd);
    reader->keep(std::move(output));
    if (const auto opened = reader->open(); !opened)
        return failure(opened.error());
    return reader;
}

} // namespace fw
