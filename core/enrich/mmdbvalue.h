// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <concepts>
#include <cstdint>
#include <variant>
#include <vector>

namespace fw {

// A value of a MaxMind DB record, as far as our writer needs the format's types:
// MmdbValue { QStringLiteral("DE") }, MmdbValue { std::uint32_t { 64500 } }.
struct MmdbValue
{
    struct Member;
    using Array = std::vector<MmdbValue>;
    using Map = std::vector<Member>; // of equal keys the last one counts

    MmdbValue(); // an empty map
    MmdbValue(Map map);
    MmdbValue(Array array);
    MmdbValue(QString text);
    MmdbValue(std::uint32_t number);
    MmdbValue(double number);
    // Only a bool, because every pointer would turn into one.
    template<std::same_as<bool> Bool>
    MmdbValue(Bool truth)
        : data(truth)
    {
    }

    // Defined where Member is complete.
    ~MmdbValue();
    MmdbValue(const MmdbValue& other);
    MmdbValue(MmdbValue&& other) noexcept;
    MmdbValue& operator=(const MmdbValue& other);
    MmdbValue& operator=(MmdbValue&& other) noexcept;

    std::variant<Map, Array, QString, std::uint32_t, double, bool> data;
};

struct MmdbValue::Member
{
    Member(QString memberKey, MmdbValue memberValue);

    QString key;
    MmdbValue value;
};

} // namespace fw
