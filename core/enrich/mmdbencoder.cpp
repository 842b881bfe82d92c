// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/mmdbencoder.h"

#include <bit>
#include <map>

namespace fw {

namespace {

void appendBigEndian(QByteArray& out, std::uint64_t value, int bytes)
{
    for (int i = bytes - 1; i >= 0; --i)
        out.append(static_cast<char>(value >> (8 * i)));
}

using Sorted = std::map<QByteArray, const MmdbValue*>;

Sorted sorted(const MmdbValue::Map& map)
{
    Sorted entries;
    for (const auto& [key, value] : map)
        entries[key.toUtf8()] = &value;
    return entries;
}

// Writes a value; `child` writes what it contains, which is where sharing differs.
template<typename Child>
void appendValue(QByteArray& out, const MmdbValue& value, const Child& child)
{
    if (const auto* map = std::get_if<MmdbValue::Map>(&value.data)) {
        const Sorted entries = sorted(*map);
        appendMmdbControl(out, MmdbType::Map, static_cast<std::uint32_t>(entries.size()));
        for (const auto& [key, entry] : entries) {
            child(MmdbValue { QString::fromUtf8(key) });
            child(*entry);
        }
    } else if (const auto* array = std::get_if<MmdbValue::Array>(&value.data)) {
        appendMmdbControl(out, MmdbType::Array, static_cast<std::uint32_t>(array->size()));
        for (const MmdbValue& entry : *array)
            child(entry);
    } else if (const auto* text = std::get_if<QString>(&value.data)) {
        appendMmdbString(out, *text);
    } else if (const auto* number = std::get_if<std::uint32_t>(&value.data)) {
        appendMmdbUnsigned(out, MmdbType::Uint32, *number);
    } else if (const auto* real = std::get_if<double>(&value.data)) {
        appendMmdbControl(out, MmdbType::Double, 8);
        appendBigEndian(out, std::bit_cast<std::uint64_t>(*real), 8);
    } else if (const auto* truth = std::get_if<bool>(&value.data)) {
        appendMmdbControl(out, MmdbType::Boolean, *truth ? 1 : 0); // the size is the value
    }
}

void appendCanonical(QByteArray& out, const MmdbValue& value)
{
    appendValue(out, value, [&out](const MmdbValue& child) { appendCanonical(out, child); });
}

} // namespace

void appendMmdbControl(QByteArray& out, MmdbType type, std::uint32_t size)
{
    // Sizes below 29 stand in the control byte; larger ones in 1, 2 or 3 bytes behind it.
    constexpr std::uint32_t one = 29;
    constexpr std::uint32_t two = one + 0x100;
    constexpr std::uint32_t three = two + 0x10000;
    const std::uint32_t marker = size < one ? size : size < two ? 29 : size < three ? 30 : 31;
    const int number = static_cast<int>(type);
    const int inControl = number > 7 ? 0 : number; // 0: the type follows in a byte of its own
    out.append(static_cast<char>(static_cast<std::uint32_t>(inControl) << 5 | marker));
    if (inControl == 0)
        out.append(static_cast<char>(number - 7));
    if (marker == 29)
        appendBigEndian(out, size - one, 1);
    else if (marker == 30)
        appendBigEndian(out, size - two, 2);
    else if (marker == 31)
        appendBigEndian(out, size - three, 3);
}

void appendMmdbUnsigned(QByteArray& out, MmdbType type, std::uint64_t value)
{
    const int bytes = (64 - std::countl_zero(value) + 7) / 8;
    appendMmdbControl(out, type, static_cast<std::uint32_t>(bytes));
    appendBigEndian(out, value, bytes);
}

void appendMmdbString(QByteArray& out, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    appendMmdbControl(out, MmdbType::String, static_cast<std::uint32_t>(utf8.size()));
    out.append(utf8);
}

void appendMmdbPointer(QByteArray& out, std::uint32_t offset)
{
    // 001SSVVV: VVV are the top bits of the value, SS tells how many bytes follow; each longer
    // form starts counting where the shorter one ends.
    constexpr std::uint32_t two = 1U << 11;
    constexpr std::uint32_t three = two + (1U << 19);
    constexpr std::uint32_t four = three + (1U << 27);
    constexpr std::uint32_t type = static_cast<std::uint32_t>(MmdbType::Pointer) << 5;
    if (offset < two)
        appendBigEndian(out, type << 8 | offset, 2);
    else if (offset < three)
        appendBigEndian(out, (type | 1U << 3) << 16 | (offset - two), 3);
    else if (offset < four)
        appendBigEndian(out, (type | 2U << 3) << 24 | (offset - three), 4);
    else {
        out.append(static_cast<char>(type | 3U << 3));
        appendBigEndian(out, offset, 4);
    }
}

QByteArray canonicalMmdb(const MmdbValue& value)
{
    QByteArray out;
    appendCanonical(out, value);
    return out;
}

std::uint32_t MmdbDataSection::add(const MmdbValue& value)
{
    const QByteArray canonical = canonicalMmdb(value);
    if (const auto known = m_offsets.constFind(canonical); known != m_offsets.cend())
        return known.value();
    const auto offset = static_cast<std::uint32_t>(m_bytes.size());
    append(value);
    m_offsets.insert(canonical, offset);
    return offset;
}

void MmdbDataSection::append(const MmdbValue& value)
{
    appendValue(m_bytes, value, [this](const MmdbValue& child) { appendShared(child); });
}

void MmdbDataSection::appendShared(const MmdbValue& value)
{
    // A pointer takes up to five bytes: nothing is won by sharing less.
    constexpr qsizetype worthSharing = 6;
    const QByteArray canonical = canonicalMmdb(value);
    if (canonical.size() < worthSharing) {
        append(value);
    } else if (const auto known = m_offsets.constFind(canonical); known != m_offsets.cend()) {
        appendMmdbPointer(m_bytes, known.value());
    } else {
        m_offsets.insert(canonical, static_cast<std::uint32_t>(m_bytes.size()));
        append(value);
    }
}

} // namespace fw
