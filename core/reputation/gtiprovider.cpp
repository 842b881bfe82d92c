// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reputation/gtiprovider.h"

#include "core/reputation/gtianswer.h"
#include "core/reputation/gticlient.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace fw {

namespace {

using Json = nlohmann::json;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::GtiProvider)
};

ClientCall callFor(const ReputationService& service, const QString& secret,
                   const IpAddress* addresses, std::size_t count)
{
    Json queries = Json::array();
    for (std::size_t i = 0; i < count; ++i)
        queries.push_back({ { "op", "ip" }, { "ip", addresses[i].toString().toStdString() } });
    const QString list = QString::fromStdString(queries.dump());
    QString query = service.query;
    query.replace(QLatin1String("###QUERY###"), list.mid(1, list.size() - 2));
    ClientCall call;
    call.program = service.program;
    call.arguments = { QStringLiteral("-s"), service.server, QStringLiteral("-q"), query,
                       QStringLiteral("-i"), service.user };
    call.secret = secret;
    switch (service.secretWay) {
    case SecretWay::Stdin:
        call.input = secret.toUtf8() + '\n';
        break;
    case SecretWay::Environment:
        call.variable = QStringLiteral("GTI_PASSWORD");
        call.value = secret;
        break;
    case SecretWay::Argument:
        call.arguments += { QStringLiteral("-p"), secret };
        break;
    }
    call.arguments += QStringLiteral("-t");
    return call;
}

} // namespace

GtiProvider::GtiProvider(ReputationService service, SecretSource secret)
    : m_service(std::move(service))
    , m_secret(std::move(secret))
{
}

Result<ReputationAnswers> GtiProvider::check(const std::vector<IpAddress>& externalAddresses,
                                             RunContext context)
{
    ReputationAnswers answers;
    if (externalAddresses.empty())
        return answers;
    const auto secret = neededSecret(m_service, m_secret);
    if (!secret)
        return failure(secret.error());
    const std::size_t all = externalAddresses.size();
    const auto size = static_cast<std::size_t>(std::max(1, m_service.batch));
    const std::chrono::milliseconds limit = std::chrono::seconds(m_service.seconds);
    QElapsedTimer clock;
    clock.start();
    for (std::size_t at = 0; at < all; at += size) {
        const std::size_t count = std::min(size, all - at);
        const auto left = limit - std::chrono::milliseconds(clock.elapsed());
        const auto output =
            runClient(callFor(m_service, *secret, externalAddresses.data() + at, count),
                      std::max(left, std::chrono::milliseconds(1)), context);
        if (!output)
            return ended(std::move(answers), output.error(), all);
        const auto read = readGtiAnswer(*output, count);
        if (!read)
            return ended(std::move(answers), read.error(), all);
        for (std::size_t i = 0; i < count; ++i)
            answers.known.emplace(externalAddresses[at + i], (*read)[i]);
        answers.asked += static_cast<std::int64_t>(count);
        context.report(Tr::tr("Asking %1").arg(m_service.name), answers.asked,
                       static_cast<std::int64_t>(all));
    }
    return answers;
}

} // namespace fw
