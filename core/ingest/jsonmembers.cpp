// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/jsonmembers.h"

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace fw {

JsonMembers::JsonMembers(std::string_view line)
    : m_at(line.data())
    , m_end(line.data() + line.size())
{
    skipBlanks();
    if (!take('{'))
        m_state = State::Failed;
}

bool JsonMembers::fail()
{
    m_state = State::Failed;
    return false;
}

bool JsonMembers::takeString(std::string_view& text)
{
    if (!take('"'))
        return false;
    const char* const begin = m_at;
    // Most are a few characters long, too short for a search call.
    constexpr std::ptrdiff_t usual = 40;
    const char* const near = m_end - m_at > usual ? m_at + usual : m_end;
    while (m_at < near && *m_at != '"' && *m_at != '\\')
        ++m_at;
    if (m_at < near && *m_at == '"') {
        text = std::string_view(begin, static_cast<std::size_t>(m_at - begin));
        ++m_at;
        return true;
    }
    while (m_at < m_end) {
        const auto* const quote = static_cast<const char*>(
            std::memchr(m_at, '"', static_cast<std::size_t>(m_end - m_at)));
        if (!quote)
            return false;
        // Escaped, if an odd number of backslashes stands before it.
        const char* before = quote;
        while (before > begin && before[-1] == '\\')
            --before;
        m_at = quote + 1;
        if ((quote - before) % 2 == 0) {
            text = std::string_view(begin, static_cast<std::size_t>(quote - begin));
            return true;
        }
    }
    return false;
}

// A number, true, false or null: what it is worth is for whoever reads it as a number.
bool JsonMembers::takeScalar(std::string_view& text)
{
    const char* const begin = m_at;
    while (m_at < m_end
           && ((*m_at >= '0' && *m_at <= '9') || (*m_at >= 'a' && *m_at <= 'z') || *m_at == '.'
               || *m_at == '-' || *m_at == '+' || *m_at == 'E'))
        ++m_at;
    text = std::string_view(begin, static_cast<std::size_t>(m_at - begin));
    if (text == "null")
        text = {};
    return m_at > begin;
}

// A list or an object of no interest; its brackets must pair.
bool JsonMembers::skipNested()
{
    std::uint64_t isObject = 0; // a bit for each level
    int depth = 0;
    while (m_at < m_end) {
        const char c = *m_at;
        if (c == '"') {
            std::string_view ignored;
            if (!takeString(ignored))
                return false;
            continue;
        }
        ++m_at;
        if (c == '{' || c == '[') {
            if (++depth > 64)
                return false;
            isObject = isObject << 1 | (c == '{' ? 1U : 0U);
        } else if (c == '}' || c == ']') {
            if ((isObject & 1U) != (c == '}' ? 1U : 0U))
                return false;
            isObject >>= 1;
            if (--depth == 0)
                return true;
        }
    }
    return false;
}

// Behind the } of an object.
bool JsonMembers::leaveObject()
{
    m_state = State::Between;
    if (m_isInside) {
        m_isInside = false;
        m_parent = {};
        return true;
    }
    skipBlanks();
    m_state = m_at == m_end ? State::Ended : State::Failed;
    return false;
}

bool JsonMembers::next(JsonMember& member)
{
    while (m_state == State::First || m_state == State::Between) {
        skipBlanks();
        if (take('}')) {
            if (!leaveObject())
                return false;
            continue;
        }
        if (m_state == State::Between) {
            if (!take(','))
                return fail();
            skipBlanks();
        }
        if (!takeString(member.key))
            return fail();
        skipBlanks();
        if (!take(':'))
            return fail();
        skipBlanks();
        if (m_at == m_end)
            return fail();
        m_state = State::Between;
        if (*m_at == '{' && !m_isInside) {
            ++m_at;
            m_isInside = true;
            m_parent = member.key;
            m_state = State::First;
            continue;
        }
        if (*m_at == '{' || *m_at == '[') {
            if (!skipNested())
                return fail();
            continue;
        }
        if (*m_at == '"' ? !takeString(member.value) : !takeScalar(member.value))
            return fail();
        member.parent = m_parent;
        return true;
    }
    return false;
}

} // namespace fw
