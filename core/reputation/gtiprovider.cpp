// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reputation/gtiprovider.h"

#include "core/reputation/gtianswer.h"
#include "core/reputation/gticlient.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace fw {

namespace {

using Json = nlohmann::json;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::GtiProvider)
};

using std::chrono::milliseconds;

constexpr int callsOfABatch = 2;
constexpr int mostFailuresInARow = 3; // of batches: then it is the client or its server
constexpr milliseconds longestCall { 20'000 }; // one that hangs must not take the time of all

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

// No other batch would fare better.
bool isFinal(const Error& error)
{
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::NotFound;
}

// A client that fails is called once more; one that answers nonsense would do so again, and one
// that is silent has had its time.
Result<std::vector<Reputation>> askBatch(const ClientCall& call, std::size_t count,
                                         const std::function<milliseconds()>& left,
                                         const RunContext& context)
{
    for (int attempt = 1;; ++attempt) {
        const milliseconds time = std::max(std::min(left(), longestCall), milliseconds(1));
        const auto output = runClient(call, time, context);
        if (output)
            return readGtiAnswer(*output, count);
        if (output.error().code != ErrorCode::Io || attempt == callsOfABatch
            || left() <= milliseconds(0))
            return failure(output.error());
    }
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
    const milliseconds limit = std::chrono::seconds(m_service.seconds);
    QElapsedTimer clock;
    clock.start();
    std::optional<Error> problem; // of the first batch that has no answer
    int failuresInARow = 0;
    for (std::size_t at = 0; at < all; at += size) {
        const std::size_t count = std::min(size, all - at);
        const auto answer = askBatch(
            callFor(m_service, *secret, externalAddresses.data() + at, count), count,
            [&] { return limit - milliseconds(clock.elapsed()); }, context);
        if (!answer) {
            if (!problem || answer.error().code == ErrorCode::Cancelled)
                problem = answer.error();
            if (isFinal(answer.error()) || limit <= milliseconds(clock.elapsed())
                || ++failuresInARow >= mostFailuresInARow)
                break;
            continue;
        }
        failuresInARow = 0;
        for (std::size_t i = 0; i < count; ++i)
            answers.known.emplace(externalAddresses[at + i], (*answer)[i]);
        answers.asked += static_cast<std::int64_t>(count);
        context.report(Tr::tr("Asking %1").arg(m_service.name), answers.asked,
                       static_cast<std::int64_t>(all));
    }
    return ended(std::move(answers), problem, all);
}

} // namespace fw
