// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/feedbacktarget.h"

#include "core/base/textfile.h"
#include "core/config/settingsjson.h"

#include <QCoreApplication>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::FeedbackTarget)
};

const QString placeholder = QStringLiteral("{day}");

} // namespace

Result<FeedbackTarget> FeedbackTarget::parse(const QString& pattern)
{
    const auto url = WebHdfsUrl::parse(pattern);
    if (!url)
        return failure(url.error());
    if (!url->path.contains(placeholder))
        return failure(ErrorCode::BadInput,
                       Tr::tr("%1 is the same file for every day; write {day} where the day "
                              "belongs in its path.")
                           .arg(url->toString()));
    FeedbackTarget target;
    target.m_url = *url;
    return target;
}

WebHdfsUrl FeedbackTarget::urlFor(Day day) const
{
    return m_url.withPath(QString(m_url.path).replace(placeholder, day.compact()));
}

Result<std::optional<FeedbackTarget>> feedbackTarget(const Workspace& workspace)
{
    const QString path = workspace.settingsPath();
    const auto content = readSmallFile(path);
    if (!content)
        return failure(content.error());
    const auto json = parseSettingsObject(*content, path);
    if (!json)
        return failure(json.error());
    const auto feedback = json->find("feedback");
    if (feedback == json->end())
        return std::nullopt;
    const auto target =
        feedback->is_object() ? feedback->value("target", OrderedJson()) : OrderedJson();
    if (!target.is_string())
        return failure(
            ErrorCode::BadInput,
            Tr::tr("%1: \"feedback\" needs \"target\": a webhdfs:// address.").arg(path));
    auto parsed = FeedbackTarget::parse(QString::fromStdString(target.get<std::string>()));
    if (!parsed) {
        Error error = parsed.error();
        error.message = Tr::tr("%1, \"feedback\": %2").arg(path, error.message);
        return failure(error);
    }
    return *parsed;
}

} // namespace fw
