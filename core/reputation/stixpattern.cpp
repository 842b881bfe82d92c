// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reputation/stixpattern.h"

#include <string>

namespace fw {

namespace {

struct Token
{
    enum Kind
    {
        Word, // a path, an operator in letters
        Text, // in quotes, without them
        Mark, // one of [ ] ( ) , = or another character
        End
    };
    Kind kind = End;
    std::string text;
};

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ':'
        || c == '-' || c == '_' || c == '.';
}

class Tokens
{
public:
    explicit Tokens(std::string_view text)
        : m_text(text)
    {
    }

    Token next()
    {
        while (m_at < m_text.size()
               && (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\n'
                   || m_text[m_at] == '\r'))
            ++m_at;
        if (m_at == m_text.size())
            return {};
        const char c = m_text[m_at];
        if (c == '\'')
            return quoted();
        if (!isWordCharacter(c)) {
            ++m_at;
            return { Token::Mark, std::string(1, c) };
        }
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && isWordCharacter(m_text[m_at]))
            ++m_at;
        return { Token::Word, std::string(m_text.substr(begin, m_at - begin)) };
    }

private:
    Token quoted()
    {
        Token token { Token::Text, {} };
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '\''; ++m_at) {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            token.text += m_text[m_at];
        }
        if (m_at == m_text.size())
            return { Token::Mark, "'" }; // never closed
        ++m_at;
        return token;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

enum class Path
{
    Address,
    Type, // says which kind of address a reference is
    Other
};

Path pathOf(const std::string& text)
{
    if (text == "ipv4-addr:value" || text == "ipv6-addr:value")
        return Path::Address;
    for (const char* end : { "src_ref", "dst_ref" }) {
        const std::string reference = std::string("network-traffic:") + end;
        if (text == reference + ".value")
            return Path::Address;
        if (text == reference + ".type")
            return Path::Type;
    }
    return Path::Other;
}

// One pattern, read from left to right. Which brackets belong together does not matter: every
// comparison must be of an address.
class Reader
{
public:
    explicit Reader(std::string_view pattern)
        : m_tokens(pattern)
    {
    }

    std::optional<std::vector<IpRange>> read()
    {
        bool joinsByAnd = false;
        for (Token token = m_tokens.next(); token.kind != Token::End; token = m_tokens.next()) {
            if (token.kind == Token::Text)
                return none();
            if (token.kind == Token::Mark) {
                if (token.text != "[" && token.text != "]" && token.text != "("
                    && token.text != ")")
                    return none();
                continue;
            }
            if (token.text == "AND") {
                joinsByAnd = true;
            } else if (token.text != "OR") {
                const Path path = pathOf(token.text);
                if (path == Path::Other || !compare(path))
                    return m_isBad ? std::nullopt : none();
            }
        }
        // Two addresses at once, a connection between them, are not each of them alone.
        return joinsByAnd && m_found.size() > 1 ? none() : std::optional(m_found);
    }

private:
    static std::optional<std::vector<IpRange>> none() { return std::vector<IpRange>(); }

    bool compare(Path path)
    {
        const Token sign = m_tokens.next();
        if (sign.text == "=" || sign.text == "ISSUBSET") {
            const Token value = m_tokens.next();
            return value.kind == Token::Text && take(path, value.text);
        }
        if (sign.text != "IN" || m_tokens.next().text != "(")
            return false;
        for (;;) {
            const Token value = m_tokens.next();
            if (value.kind != Token::Text || !take(path, value.text))
                return false;
            const Token next = m_tokens.next();
            if (next.text == ")")
                return true;
            if (next.text != ",")
                return false;
        }
    }

    bool take(Path path, const std::string& text)
    {
        if (path == Path::Type)
            return text == "ipv4-addr" || text == "ipv6-addr";
        const auto range = IpRange::parse(std::string_view(text));
        m_isBad = !range;
        if (range)
            m_found.push_back(*range);
        return range.has_value();
    }

    Tokens m_tokens;
    std::vector<IpRange> m_found;
    bool m_isBad = false;
};

} // namespace

std::optional<std::vector<IpRange>> addressesInPattern(std::string_view pattern)
{
    return Reader(pattern).read();
}

} // namespace fw
