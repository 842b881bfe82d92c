// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>

#include <optional>

namespace fw::test {

struct OwnCertificate
{
    QSslConfiguration configuration; // of a server that shows it
    QSslCertificate certificate;
};

// Of a server at 127.0.0.1, signed by nobody else, made now by openssl in the folder, where nothing
// of it stays. Nothing without openssl.
std::optional<OwnCertificate> makeOwnCertificate(const QTemporaryDir& folder);

} // namespace fw::test
