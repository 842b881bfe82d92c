// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Gives every file of a folder to the target once: the corpus as a test, without a fuzzer.
#include "tests/fuzz/fuzztarget.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

int main(int argc, char** argv)
{
    const QDir corpus(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    const QFileInfoList files = corpus.entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        std::printf("%s\n", qPrintable(info.fileName()));
        std::fflush(stdout); // a target that ends the process leaves its name behind
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray content = file.readAll();
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(content.constData()),
                               static_cast<std::size_t>(content.size()));
    }
    if (files.isEmpty())
        std::fprintf(stderr, "no corpus in '%s'\n", qPrintable(corpus.path()));
    return files.isEmpty() ? 1 : 0;
}
