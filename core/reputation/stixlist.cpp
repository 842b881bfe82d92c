// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reputation/stixlist.h"

#include "core/config/jsonproblem.h"
#include "core/reputation/devicebytes.h"
#include "core/reputation/reputationlabel.h"
#include "core/reputation/stixpattern.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QDateTime>

#include <optional>
#include <string>
#include <utility>

namespace fw {

namespace {

using Json = nlohmann::json;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ReputationList)
};

constexpr std::int64_t objectsBetweenLooks = 256;

// How deep a value stands: in the bundle, in its "objects", in one of these, in a list of that.
enum Depth
{
    InBundle = 1,
    InObjects = 2,
    InObject = 3,
    InList = 4
};

struct Indicator
{
    std::string type;
    std::string id;
    std::string name;
    std::string pattern;
    std::string patternType;
    std::string validUntil;
    std::string kind; // the first of indicator_types
    std::string label; // the first of labels, where STIX 2.0 had the kind
    std::optional<double> confidence;
    bool revoked = false;
};

int levelOf(const Indicator& indicator, int usual)
{
    if (indicator.kind == "benign")
        return 0;
    if (!indicator.confidence)
        return usual;
    const double confidence = *indicator.confidence;
    return confidence >= 70 ? 3 : (confidence >= 30 ? 2 : (confidence >= 1 ? 1 : -1));
}

QString labelOf(const Indicator& indicator, const QString& usual)
{
    for (const std::string* word : { &indicator.kind, &indicator.label, &indicator.name })
        if (const QString label = labelFrom(QString::fromStdString(*word)); !label.isEmpty())
            return label;
    return usual;
}

class Reader : public nlohmann::json_sax<Json>
{
public:
    Reader(DeviceBytes& bytes, QString name, const ListTarget& target)
        : m_bytes(bytes)
        , m_name(std::move(name))
        , m_target(target)
    {
    }

    const ListOutcome& outcome() const { return m_outcome; }
    const QString& problem() const { return m_problem; }

    bool null() override { return go(); }
    bool boolean(bool value) override
    {
        if (m_depth == InObject && m_key == "revoked")
            m_indicator.revoked = value;
        return go();
    }
    bool number_integer(number_integer_t value) override
    {
        return number(static_cast<double>(value));
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        return number(static_cast<double>(value));
    }
    bool number_float(number_float_t value, const string_t&) override { return number(value); }
    bool string(string_t& value) override
    {
        if (std::string* const member = m_isObject ? memberFor() : nullptr;
            member && member->empty())
            *member = std::move(value);
        return go();
    }
    bool binary(binary_t&) override { return go(); }
    bool start_object(std::size_t) override
    {
        if (++m_depth == InObject && m_areObjects) {
            m_indicator = {};
            m_isObject = true;
        }
        return go();
    }
    bool key(string_t& value) override
    {
        if (m_depth == InBundle)
            m_bundleKey = value;
        else if (m_depth == InObject)
            m_key = value;
        return go();
    }
    bool end_object() override
    {
        if (m_depth-- == InObject && std::exchange(m_isObject, false))
            take();
        return go() && !m_outcome.stopped;
    }
    bool start_array(std::size_t) override
    {
        if (++m_depth == InObjects)
            m_areObjects = m_bundleKey == "objects";
        return go();
    }
    bool end_array() override
    {
        if (m_depth-- == InObjects)
            m_areObjects = false;
        return go();
    }
    bool parse_error(std::size_t, const std::string&,
                     const nlohmann::detail::exception& error) override
    {
        m_problem = jsonProblem(error.what());
        return false;
    }

private:
    bool go()
    {
        m_bytes.found();
        return true;
    }

    bool number(double value)
    {
        if (m_depth == InObject && m_key == "confidence")
            m_indicator.confidence = value;
        return go();
    }

    std::string* memberFor()
    {
        if (m_depth == InList)
            return m_key == "indicator_types" ? &m_indicator.kind
                : m_key == "labels"           ? &m_indicator.label
                                              : nullptr;
        if (m_depth != InObject)
            return nullptr;
        static const std::pair<const char*, std::string Indicator::*> members[] = {
            { "type", &Indicator::type },
            { "id", &Indicator::id },
            { "name", &Indicator::name },
            { "pattern", &Indicator::pattern },
            { "pattern_type", &Indicator::patternType },
            { "valid_until", &Indicator::validUntil },
        };
        for (const auto& [name, member] : members)
            if (m_key == name)
                return &(m_indicator.*member);
        return nullptr;
    }

    bool isOver() const
    {
        if (m_indicator.validUntil.empty())
            return false;
        const QDateTime until = QDateTime::fromString(
            QString::fromStdString(m_indicator.validUntil), Qt::ISODateWithMs);
        return until.isValid() && until.toSecsSinceEpoch() <= m_target.now;
    }

    void take()
    {
        m_outcome.stopped =
            ++m_objects % objectsBetweenLooks == 0 && m_target.stop && m_target.stop();
        if (m_indicator.type != "indicator" || m_indicator.revoked || isOver()
            || (!m_indicator.patternType.empty() && m_indicator.patternType != "stix"))
            return;
        const auto ranges = addressesInPattern(m_indicator.pattern);
        if (!ranges) {
            if (m_outcome.wrong++ == 0)
                m_outcome.firstWrong =
                    Tr::tr("%1, object %2 (%3): an address of its pattern cannot be read.")
                        .arg(m_name, QString::number(m_objects),
                             labelFrom(QString::fromStdString(m_indicator.id)));
            return;
        }
        m_outcome.entries += static_cast<std::int64_t>(ranges->size());
        for (const IpRange& range : *ranges)
            m_target.match.add(range, levelOf(m_indicator, m_target.level),
                               [&] { return labelOf(m_indicator, m_target.label); });
    }

    DeviceBytes& m_bytes;
    QString m_name;
    const ListTarget& m_target;
    ListOutcome m_outcome;
    QString m_problem;
    Indicator m_indicator;
    std::string m_bundleKey;
    std::string m_key;
    std::int64_t m_objects = 0;
    int m_depth = 0;
    bool m_areObjects = false; // we are in "objects"
    bool m_isObject = false; // and in one of them
};

} // namespace

Result<ListOutcome> readStixList(QIODevice& device, const QString& name, const ListTarget& target)
{
    DeviceBytes bytes(device);
    Reader reader(bytes, name, target);
    const bool whole =
        Json::sax_parse(DeviceBytes::Iterator(&bytes), DeviceBytes::Iterator(), &reader);
    if (!whole && !reader.outcome().stopped)
        return failure(
            ErrorCode::BadInput,
            Tr::tr("%1 is no STIX bundle: it is not valid JSON. Get it again.").arg(name),
            reader.problem());
    return reader.outcome();
}

} // namespace fw
