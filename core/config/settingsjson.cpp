// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/settingsjson.h"

#include "core/config/jsonproblem.h"

#include <QCoreApplication>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::SettingsJson)
};

} // namespace

Result<OrderedJson> parseSettingsObject(const QByteArray& content, const QString& file)
{
    OrderedJson json;
    try {
        json = OrderedJson::parse(content.begin(), content.end());
    } catch (const OrderedJson::exception& error) { // a number out of range is no parse_error
        return failure(
            ErrorCode::BadInput,
            Tr::tr("%1 is not valid JSON; mend it, or move it away and a new one is made.")
                .arg(file),
            jsonProblem(error.what()));
    }
    if (!json.is_object())
        return failure(ErrorCode::BadInput, Tr::tr("%1 must hold one JSON object.").arg(file));
    return json;
}

QByteArray settingsText(const OrderedJson& json)
{
    return QByteArray::fromStdString(json.dump(2) + '\n');
}

} // namespace fw
