// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/filterfield.h"

#include <QString>

#include <vector>

namespace fw {

enum class FilterTokenKind
{
    Open, // (
    Close, // )
    Not, // - or not
    And,
    Or,
    Field, // the name before a sign
    Sign, // ":" "<" ">=" ":>=" "!=" ...
    Value, // behind a sign, perhaps empty
    Comma, // between values
    Word, // free text
};

// A piece of a filter's text; `text` is what it means: without quotation marks and escapes.
struct FilterToken
{
    FilterTokenKind kind = FilterTokenKind::Word;
    int offset = 0;
    int length = 0;
    QString text;
    const FilterFieldInfo* field = nullptr; // of a Field
    bool isQuoted = false;
    bool isOpen = false; // the closing quotation mark is missing
    bool followsBlank = true; // or begins the text

    int end() const { return offset + length; }
};

// Takes any text apart, right or wrong: what a term means is the parser's matter. For the parser,
// the colours of the filter line, and completion. Pure, linear.
std::vector<FilterToken> filterTokens(const QString& text);

// As a filter has to spell a text so that it is read back as it is: in quotation marks.
QString quotedFilterText(const QString& text);
// The same where it needs them, as a value behind a sign.
QString filterValueText(const QString& text);

} // namespace fw
