// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/mmdbencoder.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

class TestMmdbEncoder : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    // The examples and borders of the specification.
    void pointersAndSizes()
    {
        const auto pointer = [](std::uint32_t offset) {
            QByteArray out;
            appendMmdbPointer(out, offset);
            return out.toHex();
        };
        QCOMPARE(pointer(0), QByteArray("2000"));
        QCOMPARE(pointer(2047), QByteArray("27ff"));
        QCOMPARE(pointer(2048), QByteArray("280000"));
        QCOMPARE(pointer(526335), QByteArray("2fffff"));
        QCOMPARE(pointer(526336), QByteArray("30000000"));
        QCOMPARE(pointer(134744063), QByteArray("37ffffff"));
        QCOMPARE(pointer(134744064), QByteArray("3808080800"));
        QCOMPARE(pointer(0xffffffff), QByteArray("38ffffffff"));

        const auto control = [](MmdbType type, std::uint32_t size) {
            QByteArray out;
            appendMmdbControl(out, type, size);
            return out.toHex();
        };
        QCOMPARE(control(MmdbType::String, 2), QByteArray("42"));
        QCOMPARE(control(MmdbType::String, 28), QByteArray("5c"));
        QCOMPARE(control(MmdbType::String, 29), QByteArray("5d00"));
        QCOMPARE(control(MmdbType::String, 284), QByteArray("5dff"));
        QCOMPARE(control(MmdbType::String, 285), QByteArray("5e0000"));
        QCOMPARE(control(MmdbType::String, 65820), QByteArray("5effff"));
        QCOMPARE(control(MmdbType::String, 65821), QByteArray("5f000000"));
        QCOMPARE(control(MmdbType::Array, 3), QByteArray("0304"));
        QCOMPARE(control(MmdbType::Array, 30), QByteArray("1d0401"));
    }

    void unsignedNumbersTakeTheFewestBytes()
    {
        const auto encoded = [](MmdbType type, std::uint64_t value) {
            QByteArray out;
            appendMmdbUnsigned(out, type, value);
            return out.toHex();
        };
        QCOMPARE(encoded(MmdbType::Uint32, 0), QByteArray("c0"));
        QCOMPARE(encoded(MmdbType::Uint32, 255), QByteArray("c1ff"));
        QCOMPARE(encoded(MmdbType::Uint32, 256), QByteArray("c20100"));
        QCOMPARE(encoded(MmdbType::Uint16, 0xffff), QByteArray("a2ffff"));
        QCOMPARE(encoded(MmdbType::Uint64, 0x0102030405060708), QByteArray("08020102030405060708"));
    }

    void theSameValueIsStoredOnce()
    {
        const MmdbValue text { QStringLiteral("a long enough text") };
        const MmdbValue map { MmdbValue::Map { { QStringLiteral("k"), text } } };
        MmdbDataSection data;
        const auto inner = data.add(text);
        const auto outer = data.add(map);
        const QByteArray before = data.bytes();
        QCOMPARE(data.add(text), inner);
        QCOMPARE(data.add(map), outer);
        QCOMPARE(data.bytes(), before);
        // A map of one entry, its key, and a pointer to the text at offset 0.
        QCOMPARE(before.mid(static_cast<qsizetype>(outer)).toHex(), QByteArray("e1416b2000"));
    }

    void keysAreInOrder()
    {
        const auto map = [](const char* first, const char* second) {
            return MmdbValue { MmdbValue::Map {
                { QString::fromLatin1(first), MmdbValue { true } },
                { QString::fromLatin1(second), MmdbValue { true } } } };
        };
        QCOMPARE(canonicalMmdb(map("a", "b")), canonicalMmdb(map("b", "a")));
        QVERIFY(canonicalMmdb(map("a", "b")) != canonicalMmdb(map("a", "c")));
    }
};

FW_TEST(TestMmdbEncoder, "tst_mmdbencoder")

} // namespace fw

#include "tst_mmdbencoder.moc"
