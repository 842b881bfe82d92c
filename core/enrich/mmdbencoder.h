// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enrich/mmdbvalue.h"

#include <QByteArray>
#include <QHash>

#include <cstdint>

namespace fw {

// The data format of a MaxMind DB file, version 2.0. Source of every layout below:
// https://maxmind.github.io/MaxMind-DB/ ("MaxMind DB File Format Specification").

enum class MmdbType
{
    Pointer = 1,
    String = 2,
    Double = 3,
    Uint16 = 5,
    Uint32 = 6,
    Map = 7,
    Uint64 = 9,
    Array = 11,
    Boolean = 14,
};

// The control byte or bytes in front of a field: its type and its size.
void appendMmdbControl(QByteArray& out, MmdbType type, std::uint32_t size);
// A whole unsigned field in as few bytes as it takes.
void appendMmdbUnsigned(QByteArray& out, MmdbType type, std::uint64_t value);
void appendMmdbString(QByteArray& out, const QString& text);
// A pointer to an offset in the data section.
void appendMmdbPointer(QByteArray& out, std::uint32_t offset);

// A value without pointers and with its map keys in order: equal bytes mean equal values.
QByteArray canonicalMmdb(const MmdbValue& value);

// Builds a data section in which everything that occurs twice is stored once.
class MmdbDataSection
{
public:
    // Where the value starts; one that is there already is not stored again.
    std::uint32_t add(const MmdbValue& value);
    const QByteArray& bytes() const { return m_bytes; }

private:
    void append(const MmdbValue& value);
    void appendShared(const MmdbValue& value);

    QByteArray m_bytes;
    QHash<QByteArray, std::uint32_t> m_offsets; // canonical bytes -> offset
};

} // namespace fw
