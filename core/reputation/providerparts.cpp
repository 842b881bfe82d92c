// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reputation/providerparts.h"

#include "core/config/reputationsecrets.h"

#include <QCoreApplication>

#include <algorithm>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ReputationProvider)
};

} // namespace

Result<QString> neededSecret(const ReputationService& service, const SecretSource& source)
{
    const auto found = source ? source() : Result<std::optional<QString>>(std::nullopt);
    if (!found)
        return failure(found.error());
    const QString secret = found->value_or(QString());
    if (secret.isEmpty())
        return failure(ErrorCode::NotFound,
                       Tr::tr("There is no key for it. Give one in the settings, or in the "
                              "environment variable %1; or switch the service off.")
                           .arg(reputationVariable(service.name)));
    const bool fits = std::all_of(secret.begin(), secret.end(), [](QChar c) {
        return c >= QLatin1Char(' ') && c != QChar(0x7f);
    });
    if (!fits || secret != secret.trimmed())
        return failure(ErrorCode::BadInput,
                       Tr::tr("Its key has a line break, a tab, or a blank at an end; give it "
                              "again."));
    return secret;
}

HttpBatchOptions batchOptionsOf(const ReputationService& service)
{
    HttpBatchOptions options;
    options.total = std::chrono::seconds(service.seconds);
    options.inFlight = service.inFlight;
    return options;
}

Result<ReputationAnswers> ended(ReputationAnswers answers, const std::optional<Error>& problem,
                                std::size_t wanted)
{
    if (!problem)
        return answers;
    if (answers.asked == 0)
        return failure(*problem);
    if (problem->code == ErrorCode::Cancelled)
        return answers;
    const std::int64_t rest = static_cast<std::int64_t>(wanted) - answers.asked;
    const QString more = Tr::tr("%n address(es) got no answer; run the analysis again to ask for "
                                "them.",
                                nullptr, static_cast<int>(rest));
    answers.warning = problem->text() + QLatin1Char(' ') + more;
    return answers;
}

} // namespace fw
