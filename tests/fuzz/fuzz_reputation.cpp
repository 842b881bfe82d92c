// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/reputation.h"
#include "core/reputation/gtianswer.h"
#include "core/reputation/jsonanswer.h"
#include "core/reputation/listlines.h"
#include "core/reputation/stixlist.h"
#include "core/reputation/threatexchangeanswer.h"
#include "tests/fuzz/fuzztarget.h"

#include <QBuffer>

#include <algorithm>
#include <string_view>

using namespace fw;
using namespace fw::fuzz;

namespace {

void isUsable(const Reputation& reputation)
{
    require(reputation.level >= -1 && reputation.level <= 3, "a level that there is");
    require(reputation.label.size() <= 60, "a label is short");
    const QString text =
        formatReputation({ { QStringLiteral("x"), reputation.label, reputation.level } });
    require(formatReputation(parseReputation(text)) == text, "what is stored can be read");
}

template<typename T>
void hasSentence(const Result<T>& result)
{
    require(result || (!result.error().message.isEmpty() && result.error().text().size() < 4000),
            "what is refused has a sentence that can be shown");
}

void list(QByteArray content, char kind)
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    std::vector<IpAddress> asked;
    for (const char* text : { "1.2.3.4", "198.51.100.1", "2a00::1", "255.255.255.255" })
        asked.push_back(IpAddress::parse(std::string_view(text)).value_or(IpAddress()));
    ListMatch match(asked);
    const ListTarget target { match, QStringLiteral("list"), 3, 1'700'000'000, {} };
    const auto outcome = kind == 'p' ? readPlainList(buffer, QStringLiteral("f"), target)
        : kind == 'c'                ? readAbuseChList(buffer, QStringLiteral("f"), target)
                                     : readStixList(buffer, QStringLiteral("f"), target);
    hasSentence(outcome);
    if (outcome)
        require((outcome->wrong > 0) == !outcome->firstWrong.isEmpty(), "what is wrong is named");
    for (const auto& [address, reputation] : match.found()) {
        require(std::find(asked.begin(), asked.end(), address) != asked.end(),
                "only what was asked about");
        isUsable(reputation);
    }
}

void jsonAnswer(const QByteArray& content)
{
    for (const ReputationService& example : reputationExamples()) {
        const auto answer = readJsonAnswer(content, example);
        hasSentence(answer);
        if (answer && *answer)
            isUsable(**answer);
    }
}

} // namespace

// The first byte says who reads the rest: p and c lists of lines, s STIX, j an answer in JSON, t
// ThreatExchange's for two addresses, g GTI's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray content = bytesOf(data + 1, size - 1);
    switch (data[0]) {
    case 'p':
    case 'c':
    case 's':
        list(content, static_cast<char>(data[0]));
        break;
    case 'j':
        jsonAnswer(content);
        break;
    case 't': {
        const auto answers = readThreatExchange(content, 2);
        hasSentence(answers);
        if (answers)
            for (const ThreatExchangeAnswer& answer : *answers)
                if (answer.reputation)
                    isUsable(*answer.reputation);
        break;
    }
    case 'g': {
        const auto answers = readGtiAnswer(content, 2);
        hasSentence(answers);
        if (answers)
            for (const Reputation& reputation : *answers)
                isUsable(reputation);
        break;
    }
    default:
        break;
    }
    return 0;
}
