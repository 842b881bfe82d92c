// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/base/result.h"
#include "core/triage/filterfield.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <variant>
#include <vector>

namespace fw {

// The language of the filter bar and of `flow-oa --filter`:
//
//     src:10.0.0.0/8 dport:443 -proto:udp score<1e-5 (place:Seattle or rep:>=medium) "free text"
//
//     filter      = [ alternative ] ;
//     alternative = conjunction { "or" conjunction } ;
//     conjunction = factor { [ "and" ] factor } ;          (* blanks between terms mean "and" *)
//     factor      = ( "-" | "not" ) factor | "(" alternative ")" | term ;
//     term        = field sign value { "," value } | quoted | word ;
//     sign        = ":" | [ ":" ] ( "=" | "!=" | "<" | "<=" | ">" | ">=" ) ;
//     value       = plain | plain ".." plain | quoted ;    (* as the field takes them *)
//     quoted      = '"' { character | '\"' | '\\' } '"' ;
//     plain       = { character but blank ( ) , } ;
//     word        = character { character but blank ( ) } ;
//
// Words, fields and texts are read in either case. Fields, their other spellings and what they take
// are in core/triage/filterfield and filtervalue; resources/help/filter.md has them for people. No
// blanks stand around a sign or a comma. A word before a sign that is no field makes no field term:
// 2001:db8::1 is an address and gti:high a text. A word that is an address, a block or a range
// "first-last" matches rows with such an end. Any other word matches where its text occurs in an
// address, a network name, port, protocol, place, domain, reputation or the time as UTC text, and
// where it is the name of the row's port or ICMP message. A word in quotation marks is text and
// nothing else. No term matches everything.

enum class FilterSign
{
    Has, // ":" and, where the two mean the same, "="
    Equal, // the whole text
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
};

// Both ends included. Ports, ranks, bytes, packets, levels (-1 unverified ... 3 high).
struct NumberRange
{
    std::int64_t first = 0;
    std::int64_t last = 0;
    friend bool operator==(const NumberRange&, const NumberRange&) = default;
};

struct ScoreRange
{
    double first = 0;
    double last = 0;
    friend bool operator==(const ScoreRange&, const ScoreRange&) = default;
};

// Both ends included: a minute is 60 seconds. Of the day, seconds since midnight, where the first
// may be after the last, or seconds since 1970; UTC.
struct TimeRange
{
    bool isOfDay = false;
    std::int64_t first = 0;
    std::int64_t last = 0;
    friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

using FilterValue = std::variant<QString, IpRange, NumberRange, ScoreRange, TimeRange>;

// One of the values must match. Without a field there is one value: a text or addresses.
struct FilterTerm
{
    FilterField field = FilterField::Text;
    FilterSign sign = FilterSign::Has;
    std::vector<FilterValue> values;
    bool isLiteral = false; // without a field: was in quotation marks

    friend bool operator==(const FilterTerm&, const FilterTerm&) = default;
};

// All and Any have two children or more, none of their own kind; Not has one.
struct FilterNode
{
    enum class Kind
    {
        All,
        Any,
        Not,
        Term,
    };
    Kind kind = Kind::Term;
    std::vector<FilterNode> children;
    FilterTerm term;

    friend bool operator==(const FilterNode& a, const FilterNode& b);
};

// Where a text stops to be a filter.
struct FilterProblem
{
    int offset = 0; // of the piece that is wrong, in characters
    int length = 0; // 0: something is missing there
    QString sentence; // what was expected
    bool isUnfinished = false; // at the end, and more of it may be right

    friend bool operator==(const FilterProblem&, const FilterProblem&) = default;
};

// What was typed, understood. A value, cheap to copy; usable in any thread.
class Filter
{
public:
    Filter() = default; // matches everything
    explicit Filter(FilterNode root);

    static tl::expected<Filter, FilterProblem> parse(const QString& text);

    bool isEmpty() const { return !m_root; }
    const FilterNode* root() const { return m_root.get(); } // null when empty
    // Whether a change of verdicts may change what matches.
    bool asksVerdicts() const;
    // A text that is read as the same filter.
    QString toString() const;

    friend bool operator==(const Filter& a, const Filter& b);

private:
    std::shared_ptr<const FilterNode> m_root;
};

// The text, and beneath it a line that marks the place; two lines for a terminal. A long text is
// cut around the place.
QString markedProblem(const QString& text, const FilterProblem& problem);

} // namespace fw
