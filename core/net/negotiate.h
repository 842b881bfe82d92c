// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace fw {

// The token that shows the user's Kerberos ticket to HTTP@host, for the header
// "Authorization: Negotiate" (RFC 4559): SPNEGO by the system's libgssapi_krb5 (RFC 2744, 4178),
// the ticket from the user's credential cache, never handed on. Asks the realm's servers, so it
// may take a while; not for the GUI thread.
//
// Qt's own answer to such a challenge is of no use here: it asks for a ticket to HTTPS@host, while
// Hadoop demands that a web server's principal begin with HTTP/.
//
// Fails when the library or a ticket is not there, with the library's words as detail.
Result<QByteArray> negotiateToken(const QString& host);

} // namespace fw
