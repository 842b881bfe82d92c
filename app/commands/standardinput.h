// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <functional>
#include <optional>
#include <stop_token>

namespace fw {

// Standard input, read in whatever thread asks, and left at once when the token is asked to stop:
// a read that waits for a terminal or a pipe then fails instead of keeping the program.
class StandardInput : public QIODevice
{
public:
    explicit StandardInput(std::stop_token stop);
    ~StandardInput() override;

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    int m_wake = -1; // readable once the token is asked to stop
    std::optional<std::stop_callback<std::function<void()>>> m_callback;
};

} // namespace fw
