// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/mmdbvalue.h"

#include <utility>

namespace fw {

MmdbValue::MmdbValue() = default;
MmdbValue::~MmdbValue() = default;
MmdbValue::MmdbValue(const MmdbValue& other) = default;
MmdbValue::MmdbValue(MmdbValue&& other) noexcept = default;
MmdbValue& MmdbValue::operator=(const MmdbValue& other) = default;
MmdbValue& MmdbValue::operator=(MmdbValue&& other) noexcept = default;

MmdbValue::MmdbValue(Map map)
    : data(std::move(map))
{
}

MmdbValue::MmdbValue(Array array)
    : data(std::move(array))
{
}

MmdbValue::MmdbValue(QString text)
    : data(std::move(text))
{
}

MmdbValue::MmdbValue(std::uint32_t number)
    : data(number)
{
}

MmdbValue::MmdbValue(double number)
    : data(number)
{
}

MmdbValue::Member::Member(QString memberKey, MmdbValue memberValue)
    : key(std::move(memberKey))
    , value(std::move(memberValue))
{
}

} // namespace fw
