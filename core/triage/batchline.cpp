// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/batchline.h"

#include "core/base/linereader.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QUtf8StringView>

#include <array>
#include <limits>
#include <string>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::ScoreBatch)
};

enum class Field
{
    Score,
    Connection,
    SrcIp,
    DstIp,
    Ip,
    SrcPort,
    DstPort,
    Proto,
    Note
};

constexpr std::array<const char*, 9> fieldNames { "score",    "connection", "src_ip",
                                                  "dst_ip",   "ip",         "src_port",
                                                  "dst_port", "proto",      "note" };

// Takes one flat object apart, without building a tree first: a line may hold anything.
class LineHandler : public nlohmann::json_sax<nlohmann::json>
{
public:
    BatchLine line;
    QString problem; // of the first thing that is wrong

    bool has(Field field) const { return m_seen[static_cast<std::size_t>(field)]; }

    bool key(std::string& name) override
    {
        for (std::size_t i = 0; i < fieldNames.size(); ++i) {
            if (name != fieldNames[i])
                continue;
            m_field = static_cast<Field>(i);
            if (m_seen[i])
                return wrong(Tr::tr("the field '%1' is given twice").arg(fieldName()));
            m_seen[i] = true;
            return true;
        }
        return wrong(Tr::tr("the field %1 is not known").arg(quotedForMessage(name)));
    }

    bool string(std::string& value) override
    {
        if (!m_inside)
            return notAnObject();
        const QString text = QString::fromStdString(value);
        switch (m_field) {
        case Field::Score:
            line.severity = severityFromWord(text);
            return line.severity || text == QLatin1String("clear")
                || wrong(Tr::tr("'score' is one of high, medium, low, clear, not %1")
                             .arg(quotedForMessage(value)));
        case Field::Connection:
            line.key = ConnectionKey::parse(text);
            return line.key
                || wrong(Tr::tr("%1 is not a connection's key").arg(quotedForMessage(value)));
        case Field::SrcIp:
            return range(line.rule.src, value);
        case Field::DstIp:
            return range(line.rule.dst, value);
        case Field::Ip:
            return range(line.rule.ip, value);
        case Field::SrcPort:
        case Field::DstPort:
            return wrongType();
        case Field::Proto:
            line.rule.proto = text;
            return true;
        case Field::Note:
            line.note = text;
            return true;
        }
        return false;
    }

    bool number_unsigned(std::uint64_t value) override
    {
        if (!m_inside)
            return notAnObject();
        if (m_field != Field::SrcPort && m_field != Field::DstPort)
            return wrongType();
        if (value > std::numeric_limits<std::uint16_t>::max())
            return wrongType();
        (m_field == Field::SrcPort ? line.rule.sport : line.rule.dport) =
            static_cast<std::uint16_t>(value);
        return true;
    }

    bool start_object(std::size_t) override
    {
        if (m_inside)
            return wrongType();
        m_inside = true;
        return true;
    }
    bool end_object() override { return true; }

    bool null() override { return wrongValue(); }
    bool boolean(bool) override { return wrongValue(); }
    bool number_integer(std::int64_t) override { return wrongValue(); }
    bool number_float(double, const std::string&) override { return wrongValue(); }
    bool binary(nlohmann::json::binary_t&) override { return wrongValue(); }
    bool start_array(std::size_t) override { return wrongValue(); }
    bool end_array() override { return wrongValue(); }
    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception&) override
    {
        return wrong(Tr::tr("it is not JSON from byte %1 on").arg(position));
    }

private:
    bool wrong(const QString& sentence)
    {
        if (problem.isEmpty())
            problem = sentence;
        return false;
    }
    bool notAnObject() { return wrong(Tr::tr("it is not a JSON object")); }
    bool wrongValue() { return m_inside ? wrongType() : notAnObject(); }
    bool wrongType()
    {
        return wrong(m_field == Field::SrcPort || m_field == Field::DstPort
                         ? Tr::tr("'%1' must be a whole number, 0 to 65535").arg(fieldName())
                         : Tr::tr("'%1' must be a text").arg(fieldName()));
    }
    bool range(std::optional<IpRange>& out, const std::string& value)
    {
        out = IpRange::parse(value);
        return out
            || wrong(Tr::tr("'%1' must be an address, a block or a range, not %2")
                         .arg(fieldName(), quotedForMessage(value)));
    }
    QString fieldName() const
    {
        return QLatin1String(fieldNames[static_cast<std::size_t>(m_field)]);
    }

    Field m_field = Field::Score;
    bool m_inside = false;
    std::array<bool, fieldNames.size()> m_seen {};
};

} // namespace

tl::expected<BatchLine, QString> parseBatchLine(std::string_view text)
{
    if (!QUtf8StringView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8())
        return tl::make_unexpected(Tr::tr("it is not UTF-8"));
    LineHandler handler;
    if (!nlohmann::json::sax_parse(text.begin(), text.end(), &handler))
        return tl::make_unexpected(handler.problem);
    if (!handler.has(Field::Score))
        return tl::make_unexpected(Tr::tr("the field 'score' is missing"));
    if (handler.has(Field::Connection) && !handler.line.rule.isEmpty())
        return tl::make_unexpected(
            Tr::tr("'connection' cannot be combined with the fields of a rule"));
    if (!handler.has(Field::Connection) && handler.line.rule.isEmpty())
        return tl::make_unexpected(
            Tr::tr("it does not say which connections: 'connection', or at least one of 'src_ip', "
                   "'dst_ip', 'ip', 'src_port', 'dst_port' and 'proto'"));
    return handler.line;
}

} // namespace fw
