// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sampletext.h"

#include "core/base/day.h"
#include "core/base/textfile.h"

#include <QCoreApplication>

#include <charconv>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::SampleDay)
};

constexpr std::size_t bufferSize = 1 << 20;

template<typename Number>
void append(Number value, std::string& text)
{
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, value);
    text.append(digits, end.ptr);
}

void append(const IpAddress& address, std::string& text)
{
    char letters[IpAddress::maxTextLength];
    text.append(letters, address.toChars(letters));
}

template<typename... Fields>
void appendFields(char separator, std::string& text, Fields... fields)
{
    ((append(fields, text), text.push_back(separator)), ...);
}

void appendTwoDigits(std::int64_t value, std::string& text)
{
    text.push_back(static_cast<char>('0' + value / 10));
    text.push_back(static_cast<char>('0' + value % 10));
}

// The parts of a moment that both files name.
struct Moment
{
    explicit Moment(std::int64_t seconds)
        : day(Day::ofTime(seconds))
    {
        const std::int64_t second = seconds - day.startSeconds();
        hour = second / 3600;
        minuteOfHour = second / 60 % 60;
        secondOfMinute = second % 60;
    }

    void appendText(std::string& text) const
    {
        append(day.year(), text);
        text.push_back('-');
        appendTwoDigits(day.month(), text);
        text.push_back('-');
        appendTwoDigits(day.day(), text);
        text.push_back(' ');
        appendTwoDigits(hour, text);
        text.push_back(':');
        appendTwoDigits(minuteOfHour, text);
        text.push_back(':');
        appendTwoDigits(secondOfMinute, text);
    }

    Day day;
    std::int64_t hour = 0;
    std::int64_t minuteOfHour = 0;
    std::int64_t secondOfMinute = 0;
};

// Seconds with three decimals; whole milliseconds, so that no printing routine has a say.
void appendDuration(double seconds, std::string& text)
{
    const auto milliseconds = static_cast<std::int64_t>(seconds * 1000 + 0.5);
    append(milliseconds / 1000, text);
    text.push_back('.');
    text.push_back(static_cast<char>('0' + milliseconds / 100 % 10));
    appendTwoDigits(milliseconds % 100, text);
}

void appendCommon(const FlowRecord& flow, const Moment& moment, char separator, std::string& text)
{
    appendFields(separator, text, moment.day.year(), moment.day.month(), moment.day.day(),
                 moment.hour, moment.minuteOfHour, moment.secondOfMinute);
    appendDuration(flow.tdur, text);
    text.push_back(separator);
    appendFields(separator, text, flow.sip, flow.dip, flow.sport, flow.dport);
    text.append(flow.proto.view()).push_back(separator);
}

} // namespace

Result<void> SampleFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return cannotWrite();
    m_text.reserve(bufferSize + 4096);
    return {};
}

Result<void> SampleFile::flush(bool always)
{
    if (m_text.size() < (always ? 1 : bufferSize))
        return {};
    const auto size = static_cast<qint64>(m_text.size());
    if (!writeAll(m_file, m_text.data(), size))
        return cannotWrite();
    m_text.clear();
    return {};
}

Result<void> SampleFile::commit()
{
    if (auto flushed = flush(true); !flushed)
        return flushed;
    if (!m_file.commit())
        return cannotWrite();
    return {};
}

tl::unexpected<Error> SampleFile::cannotWrite() const
{
    return failure(
        ErrorCode::Io,
        Tr::tr("%1 cannot be written: %2.").arg(m_file.fileName(), m_file.errorString()));
}

std::string_view flowCsvHeader()
{
    return "treceived,unix_tstamp,tryear,trmonth,trday,trhour,trminute,trsec,tdur,sip,dip,sport,"
           "dport,proto,flag,fwd,stos,ipkt,ibyt,opkt,obyt,input,output,sas,das,dtos,dir,rip,y,m,d,"
           "h\n";
}

void appendFlowCsv(const FlowRecord& flow, std::string& text)
{
    const Moment moment(flow.treceived);
    moment.appendText(text);
    text.push_back(',');
    appendFields(',', text, flow.unixTstamp);
    appendCommon(flow, moment, ',', text);
    text.append(flow.flag.view()).push_back(',');
    appendFields(',', text, flow.fwd, flow.stos, flow.ipkt, flow.ibyt, flow.opkt, flow.obyt,
                 flow.input, flow.output, flow.sas, flow.das, flow.dtos, flow.dir, flow.rip,
                 moment.day.year(), moment.day.month(), moment.day.day(), moment.hour);
    text.back() = '\n';
}

void appendResultLine(const FlowRecord& flow, double score, std::string& text)
{
    const Moment moment(flow.treceived);
    moment.appendText(text);
    text.push_back('\t');
    appendCommon(flow, moment, '\t', text);
    appendFields('\t', text, flow.ipkt, flow.ibyt, flow.opkt, flow.obyt, score);
    text.back() = '\n';
}

} // namespace fw
