// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/redirect.h"

#include "core/base/linereader.h"
#include "core/net/httpclient.h"

#include <QCoreApplication>

#include <string_view>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Redirect)
};

} // namespace

Result<QUrl> redirectTarget(const QUrl& from, const QByteArray& location)
{
    const QUrl said = QUrl::fromEncoded(location);
    const bool secure = from.scheme() == QLatin1String("https");
    QUrl target = from.resolved(said);
    const bool usable = !location.isEmpty() && said.isValid() && !target.host().isEmpty()
        && (target.scheme() == QLatin1String("https") || target.scheme() == QLatin1String("http"));
    if (!usable) {
        // A query may hold a token.
        const QByteArray shown = location.left(location.indexOf('?'));
        return failure(
            ErrorCode::Refused,
            Tr::tr("%1 sends us on to an address that is not http or https; that is not followed.")
                .arg(serverOf(from)),
            quotedForMessage({ shown.constData(), static_cast<std::size_t>(shown.size()) }));
    }
    if (secure && target.scheme() != QLatin1String("https"))
        return failure(ErrorCode::Refused,
                       Tr::tr("%1 sends us on from https to http, to %2; that is not followed.")
                           .arg(serverOf(from), serverOf(target)));
    target.setUserInfo({});
    target.setFragment({});
    return target;
}

} // namespace fw
