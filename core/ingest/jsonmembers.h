// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace fw {

// A member of a JSON object in a line: of the object itself (parent empty) or of an object that is
// one of its members. Views into the line.
struct JsonMember
{
    std::string_view parent;
    std::string_view key;
    // Of a string what stands between the quotes, as it is written: no escape is undone, because
    // none stands in an address, a number or a name this program looks for. Of null nothing.
    std::string_view value;
};

// Walks through an object that fills a line, member by member. Built for logs in which a few of
// many members are wanted: nothing is copied or kept, and what is nested deeper than two objects,
// or stands in a list, is stepped over. Deeper than 64 is no log's. Source: RFC 8259.
class JsonMembers
{
public:
    explicit JsonMembers(std::string_view line);

    // The next member; false behind the last one, or where the line is no whole object.
    bool next(JsonMember& member);
    // After next() was false: the line was one whole object and nothing else.
    bool isWhole() const { return m_state == State::Ended; }

private:
    enum class State
    {
        First, // behind a {
        Between, // behind a member
        Ended,
        Failed
    };

    bool fail();
    void skipBlanks()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\r'))
            ++m_at;
    }
    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }
    bool takeString(std::string_view& text);
    bool takeScalar(std::string_view& text);
    bool skipNested();
    bool leaveObject();

    const char* m_at;
    const char* m_end;
    State m_state = State::First;
    bool m_isInside = false; // of an object that is a member
    std::string_view m_parent;
};

} // namespace fw
