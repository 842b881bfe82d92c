// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

namespace fw {

QString withoutSecret(QString text, const QString& secret)
{
    if (secret.isEmpty())
        return text;
    const QString hidden = QStringLiteral("***");
    QString quoted = secret;
    quoted.replace(QLatin1Char('}'), QLatin1String("}}"));
    text.replace(quoted, hidden);
    return text.replace(secret, hidden);
}

} // namespace fw
