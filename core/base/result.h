// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QString>

#include <utility>

namespace fw {

// What kind of thing went wrong; decides what a program does next, never what it says.
enum class ErrorCode
{
    BadInput, // a file or value that cannot be read as what it should be
    OtherKind, // a file that is nothing of what was asked for, and harmless to pass over
    NotFound, // a named thing is not there
    Io, // the operating system refused a file operation
    Database, // the store or the journal refused
    Damaged, // a database of ours can no longer be read as one
    Busy, // somebody else holds the day, the file or the store
    Refused, // understood, and not done on purpose
    NotDelivered, // done on this machine; only its copy on another one is still due
    Cancelled, // the user asked to stop
    Unreachable, // a server cannot be reached, or the connection to it was lost
    TimedOut, // a server did not answer within the limit of the settings
    Incomplete, // begun and not ended, where nothing can be undone: what it was about is mixed
};

// An expected failure. `message` is one translated sentence a user can act on; `detail` is the
// engine's or system's own words and may be empty.
struct Error
{
    ErrorCode code = ErrorCode::BadInput;
    QString message;
    QString detail;

    // Message and detail in one line, for a terminal or a message bar.
    QString text() const
    {
        return detail.isEmpty() ? message
                                : message + QStringLiteral(" (") + detail + QLatin1Char(')');
    }

    friend bool operator==(const Error&, const Error&) = default;
};

template<typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorCode code, QString message, QString detail = {})
{
    return tl::make_unexpected(Error { code, std::move(message), std::move(detail) });
}

inline tl::unexpected<Error> failure(Error error)
{
    return tl::make_unexpected(std::move(error));
}

} // namespace fw
