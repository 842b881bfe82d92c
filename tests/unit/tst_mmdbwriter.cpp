// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/mmdbwriter.h"
#include "tests/support/testmain.h"
#include "tests/unit/mmdbreader.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace fw {

namespace {

IpRange range(const char* text)
{
    const auto parsed = IpRange::parse(std::string_view(text));
    if (!parsed)
        qFatal("%s is no range", text);
    return *parsed;
}

MmdbValue number(std::uint32_t value)
{
    return MmdbValue { MmdbValue::Map { { QStringLiteral("n"), MmdbValue { value } } } };
}

struct Insert
{
    IpRange range;
    std::uint32_t value;
    int prefix; // bits; -1 for a range that is no block
};

// The promise "the later insert counts", by looking at all of them.
std::optional<std::uint32_t> lastInsert(const std::vector<Insert>& inserts,
                                        const IpAddress& address)
{
    std::optional<std::uint32_t> value;
    for (const Insert& insert : inserts)
        if (insert.range.contains(address) && insert.range.first.isIpv4() == address.isIpv4())
            value = insert.value;
    return value;
}

std::optional<std::uint32_t> longestMatch(const std::vector<Insert>& inserts,
                                          const IpAddress& address)
{
    const Insert* best = nullptr;
    for (const Insert& insert : inserts)
        if (insert.range.contains(address) && (!best || insert.prefix >= best->prefix))
            best = &insert;
    return best ? std::optional(best->value) : std::nullopt;
}

IpAddress randomAddress(QRandomGenerator& random, bool ipv6)
{
    // Few different bytes, so that blocks nest.
    const auto byte = [&] {
        return static_cast<std::uint8_t>(random.bounded(6) * 51);
    };
    if (!ipv6) {
        std::uint32_t value = 0;
        for (int i = 0; i < 4; ++i)
            value = value << 8 | byte();
        return IpAddress::fromIpv4(value);
    }
    IpAddress::Bytes bytes {};
    for (auto& b : bytes)
        b = byte();
    bytes[0] = 0x20 + static_cast<std::uint8_t>(random.bounded(4));
    return IpAddress(bytes);
}

Insert randomBlock(QRandomGenerator& random, std::uint32_t value)
{
    const bool ipv6 = random.bounded(2) == 1;
    const int prefix = ipv6 ? 4 + random.bounded(125) : 2 + random.bounded(31);
    const QString text =
        randomAddress(random, ipv6).toString() + QLatin1Char('/') + QString::number(prefix);
    return { *IpRange::parse(text), value, prefix };
}

} // namespace

class TestMmdbWriter : public test::TestCase
{
    Q_OBJECT

    QTemporaryDir m_dir;

private Q_SLOTS:
    void metadata()
    {
        MmdbWriter writer(QStringLiteral("Test-City"), QStringLiteral("B\u00fccher"),
                          1'700'000'000);
        writer.insert(range("10.0.0.0/8"), number(7));
        const test::MmdbReader reader(m_dir, writer.write());
        QCOMPARE(reader.status, MMDB_SUCCESS);
        const MMDB_metadata_s& metadata = reader.db.metadata;
        QCOMPARE(QByteArray(metadata.database_type), QByteArray("Test-City"));
        QCOMPARE(metadata.build_epoch, std::uint64_t { 1'700'000'000 });
        QCOMPARE(int(metadata.ip_version), 6);
        QCOMPARE(int(metadata.record_size), 24);
        QCOMPARE(int(metadata.binary_format_major_version), 2);
        QCOMPARE(metadata.node_count, 104U); // 96 down to IPv4, 8 for the block
        QCOMPARE(metadata.description.count, std::size_t { 1 });
        QCOMPARE(QString::fromUtf8(metadata.description.descriptions[0]->description),
                 QStringLiteral("B\u00fccher"));
        QCOMPARE(reader.numberAt(range("10.255.255.255").first), std::optional(7U));
        QVERIFY(!reader.find(range("11.0.0.0").first).found_entry);
    }

    void emptyFileOpens()
    {
        const test::MmdbReader reader(
            m_dir, MmdbWriter(QStringLiteral("Empty"), QStringLiteral("nothing"), 0).write());
        QCOMPARE(reader.status, MMDB_SUCCESS);
        QVERIFY(!reader.find(range("8.8.8.8").first).found_entry);
        QVERIFY(!reader.find(range("2001:db8::1").first).found_entry);
    }

    void allTypes()
    {
        using Map = MmdbValue::Map;
        const QString longText(70'000, QLatin1Char('x')); // the size takes three bytes
        const QString middleText(300, QLatin1Char('y'));
        Map map {
            { QStringLiteral("text"), MmdbValue { QStringLiteral("Zürich") } },
            { QStringLiteral("long"), MmdbValue { longText } },
            { QStringLiteral("middle"), MmdbValue { middleText } },
            { QStringLiteral("thirty"), MmdbValue { QString(30, QLatin1Char('z')) } },
            { QStringLiteral("zero"), MmdbValue { std::uint32_t { 0 } } },
            { QStringLiteral("most"), MmdbValue { std::uint32_t { 0xffffffff } } },
            { QStringLiteral("real"), MmdbValue { -47.25 } },
            { QStringLiteral("yes"), MmdbValue { true } },
            { QStringLiteral("no"), MmdbValue { false } },
            { QStringLiteral("list"),
              MmdbValue { MmdbValue::Array { number(1), number(2),
                                             MmdbValue { QStringLiteral("three") } } } },
            { QStringLiteral("twice"), MmdbValue { QStringLiteral("first") } },
            { QStringLiteral("twice"), MmdbValue { QStringLiteral("last one counts") } },
        };
        for (int i = 0; i < 40; ++i) // a map of more than 28 entries
            map.push_back(
                { QStringLiteral("key%1").arg(i), MmdbValue { static_cast<std::uint32_t>(i) } });
        MmdbWriter writer(QStringLiteral("Test"), QStringLiteral("all types"), 1);
        const IpAddress at = range("192.0.2.1").first;
        writer.insert({ at, at }, MmdbValue { map });
        const test::MmdbReader reader(m_dir, writer.write());
        QCOMPARE(reader.status, MMDB_SUCCESS);
        QCOMPARE(reader.textAt(at, "text"), QStringLiteral("Zürich"));
        QCOMPARE(reader.textAt(at, "long"), longText);
        QCOMPARE(reader.textAt(at, "middle"), middleText);
        QCOMPARE(reader.textAt(at, "thirty").size(), 30);
        QCOMPARE(reader.textAt(at, "twice"), QStringLiteral("last one counts"));
        QCOMPARE(reader.value(at, "zero").type, std::uint32_t { MMDB_DATA_TYPE_UINT32 });
        QCOMPARE(reader.value(at, "zero").uint32, 0U);
        QCOMPARE(reader.value(at, "most").uint32, 0xffffffffU);
        QCOMPARE(reader.value(at, "real").type, std::uint32_t { MMDB_DATA_TYPE_DOUBLE });
        QCOMPARE(reader.value(at, "real").double_value, -47.25);
        QCOMPARE(reader.value(at, "yes").type, std::uint32_t { MMDB_DATA_TYPE_BOOLEAN });
        QVERIFY(reader.value(at, "yes").boolean);
        QVERIFY(reader.value(at, "no").has_data && !reader.value(at, "no").boolean);
        QCOMPARE(reader.value(at, "list", "1", "n").uint32, 2U);
        QCOMPARE(reader.value(at, "key39").uint32, 39U);
    }

    void agreesWithLongestMatch()
    {
        QRandomGenerator random(11);
        std::vector<Insert> blocks;
        for (std::uint32_t i = 0; i < 4000; ++i)
            blocks.push_back(randomBlock(random, i % 1500));
        // A later insert counts: with the short prefixes first, the longest one wins.
        std::stable_sort(blocks.begin(), blocks.end(),
                         [](const Insert& a, const Insert& b) { return a.prefix < b.prefix; });
        MmdbWriter writer(QStringLiteral("Test"), QStringLiteral("longest match"), 1);
        for (const Insert& block : blocks)
            writer.insert(block.range, number(block.value));
        const test::MmdbReader reader(m_dir, writer.write());
        QCOMPARE(reader.status, MMDB_SUCCESS);
        int found = 0;
        for (int i = 0; i < 4000; ++i) {
            const IpAddress random1 = randomAddress(random, i % 2 == 1);
            const IpRange& block =
                blocks[random.bounded(static_cast<quint32>(blocks.size()))].range;
            for (const IpAddress& address : { random1, block.first, block.last }) {
                const auto expected = longestMatch(blocks, address);
                QCOMPARE(reader.numberAt(address), expected);
                found += expected ? 1 : 0;
            }
        }
        QVERIFY(found > 4000); // the test would be worth nothing if it looked into the void
    }

    void agreesWithLastInsertForAnyRange()
    {
        QRandomGenerator random(12);
        std::vector<Insert> inserts;
        MmdbWriter writer(QStringLiteral("Test"), QStringLiteral("ranges"), 1);
        for (std::uint32_t i = 0; i < 1500; ++i) {
            const bool ipv6 = i % 2 == 1;
            IpAddress a = randomAddress(random, ipv6);
            IpAddress b = randomAddress(random, ipv6);
            if (b < a)
                std::swap(a, b);
            inserts.push_back({ { a, b }, i, -1 });
            writer.insert({ a, b }, number(i));
            if (i % 3 == 0) {
                inserts.push_back(randomBlock(random, i));
                writer.insert(inserts.back().range, number(i));
            }
        }
        const test::MmdbReader reader(m_dir, writer.write());
        QCOMPARE(reader.status, MMDB_SUCCESS);
        for (int i = 0; i < 3000; ++i) {
            const IpAddress random1 = randomAddress(random, i % 2 == 1);
            const IpRange& insert =
                inserts[random.bounded(static_cast<quint32>(inserts.size()))].range;
            for (const IpAddress& address : { random1, insert.first, insert.last })
                QCOMPARE(reader.numberAt(address), lastInsert(inserts, address));
        }
    }

    void familiesStayApart()
    {
        MmdbWriter writer(QStringLiteral("Test"), QStringLiteral("families"), 1);
        writer.insert(range("0.0.0.0/0"), number(4));
        writer.insert(range("::/0"), number(6));
        const test::MmdbReader reader(m_dir, writer.write());
        for (const char* text : { "0.0.0.0", "10.0.0.1", "255.255.255.255" })
            QCOMPARE(reader.numberAt(range(text).first), std::optional(4U));
        for (const char* text :
             { "::1:0:0", "2001:db8::1", "::1:0:0:0", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff" })
            QCOMPARE(reader.numberAt(range(text).first), std::optional(6U));
    }

    void reversedRangeIsNothing()
    {
        MmdbWriter writer(QStringLiteral("Test"), QStringLiteral("reversed"), 1);
        writer.insert({ range("10.0.0.9").first, range("10.0.0.1").first }, number(1));
        const test::MmdbReader reader(m_dir, writer.write());
        QVERIFY(!reader.find(range("10.0.0.5").first).found_entry);
    }

    void allRecordSizes_data()
    {
        QTest::addColumn<int>("bits");
        for (const int bits : { 24, 28, 32 })
            QTest::addRow("%d", bits) << bits;
    }

    void allRecordSizes()
    {
        QFETCH(int, bits);
        QRandomGenerator random(13);
        std::vector<Insert> inserts;
        MmdbWriter writer(QStringLiteral("Test"), QStringLiteral("sizes"), 1);
        for (std::uint32_t i = 0; i < 300; ++i) {
            inserts.push_back(randomBlock(random, i));
            writer.insert(inserts.back().range, number(i));
        }
        const test::MmdbReader reader(m_dir, writer.write(bits));
        QCOMPARE(reader.status, MMDB_SUCCESS);
        QCOMPARE(int(reader.db.metadata.record_size), bits);
        for (const Insert& insert : inserts)
            QCOMPARE(reader.numberAt(insert.range.last), lastInsert(inserts, insert.range.last));
    }

    // More than 16 MB of data: the offsets no longer fit 24 bits, and the pointers grow.
    void largeDataTakesLargerRecords()
    {
        MmdbWriter writer(QStringLiteral("Test"), QStringLiteral("large"), 1);
        constexpr std::uint32_t count = 280;
        const auto text = [](std::uint32_t i) {
            return QString(60'000, QLatin1Char('a')) + QString::number(i);
        };
        for (std::uint32_t i = 0; i < count; ++i) {
            const MmdbValue shared { text(i) };
            const IpAddress first = IpAddress::fromIpv4(0x01000000 + 4 * i);
            const IpAddress second = IpAddress::fromIpv4(0x02000000 + 4 * i);
            writer.insert({ first, first },
                          MmdbValue { MmdbValue::Map { { QStringLiteral("n"), MmdbValue { i } },
                                                       { QStringLiteral("t"), shared } } });
            writer.insert({ second, second },
                          MmdbValue { MmdbValue::Map { { QStringLiteral("t"), shared } } });
        }
        const QByteArray file = writer.write();
        QVERIFY(file.size() > 1 << 24);
        QVERIFY(file.size() < 18'000'000); // the second half only points to the first
        const test::MmdbReader reader(m_dir, file);
        QCOMPARE(reader.status, MMDB_SUCCESS);
        QCOMPARE(int(reader.db.metadata.record_size), 28);
        for (std::uint32_t i = 0; i < count; ++i) {
            QCOMPARE(reader.numberAt(IpAddress::fromIpv4(0x01000000 + 4 * i)), std::optional(i));
            QCOMPARE(reader.textAt(IpAddress::fromIpv4(0x01000000 + 4 * i), "t"), text(i));
            QCOMPARE(reader.textAt(IpAddress::fromIpv4(0x02000000 + 4 * i), "t"), text(i));
        }
    }

    void sameInsertsSameBytes()
    {
        const auto make = [] {
            QRandomGenerator random(14);
            MmdbWriter writer(QStringLiteral("Test"), QStringLiteral("same"), 5);
            for (std::uint32_t i = 0; i < 500; ++i)
                writer.insert(randomBlock(random, 0).range, number(random.bounded(50U)));
            return writer.write();
        };
        QCOMPARE(make(), make());
    }

    void repeatedContentIsStoredOnce()
    {
        const auto value = [](const char* city) {
            const auto text = [](const char* t) {
                return MmdbValue { QString::fromLatin1(t) };
            };
            return MmdbValue { MmdbValue::Map {
                { QStringLiteral("country"),
                  MmdbValue { MmdbValue::Map { { QStringLiteral("iso_code"), text("DE") },
                                               { QStringLiteral("name"), text("Germany") } } } },
                { QStringLiteral("city"), text(city) } } };
        };
        MmdbWriter writer(QStringLiteral("Test"), QStringLiteral("dedup"), 1);
        writer.insert(range("1.0.0.0/24"), value("Berlin"));
        writer.insert(range("1.0.0.0/25"), value("Overwritten"));
        writer.insert(range("1.0.0.0/25"), value("Hamburg"));
        writer.insert(range("2.0.0.0/24"), value("Berlin"));
        const QByteArray file = writer.write();
        QCOMPARE(file.count("Germany"), 1);
        QCOMPARE(file.count("Berlin"), 1);
        QCOMPARE(file.count("Overwritten"), 0);
        const test::MmdbReader reader(m_dir, file);
        QCOMPARE(reader.textAt(range("1.0.0.1").first, "city"), QStringLiteral("Hamburg"));
        QCOMPARE(reader.textAt(range("1.0.0.129").first, "city"), QStringLiteral("Berlin"));
        const auto country = reader.value(range("2.0.0.1").first, "country", "name");
        QVERIFY(country.has_data);
        QCOMPARE(QByteArray(country.utf8_string, static_cast<qsizetype>(country.data_size)),
                 QByteArray("Germany"));
    }

    // A second reader, written by others: the command line program of libmaxminddb.
    void commandLineReaderAgrees()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("mmdblookup"));
        if (program.isEmpty())
            QSKIP("mmdblookup (package mmdb-bin) is not installed");
        QRandomGenerator random(15);
        std::vector<Insert> inserts;
        MmdbWriter writer(QStringLiteral("Test"), QStringLiteral("mmdblookup"), 1);
        for (std::uint32_t i = 0; i < 500; ++i) {
            inserts.push_back(randomBlock(random, i));
            writer.insert(inserts.back().range, number(i));
        }
        const test::MmdbReader reader(m_dir, writer.write());
        std::vector<IpAddress> addresses { range("250.250.250.250").first, range("3fff::1").first };
        for (std::size_t i = 0; i < 20; ++i)
            addresses.push_back(inserts[i * 25].range.last);
        for (const IpAddress& address : addresses) {
            QProcess process;
            process.start(program,
                          { QStringLiteral("--file"), reader.path, QStringLiteral("--ip"),
                            address.toString(), QStringLiteral("n") });
            QVERIFY(process.waitForFinished());
            const QString output = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
            const auto expected = lastInsert(inserts, address);
            QCOMPARE(output, expected ? QStringLiteral("%1 <uint32>").arg(*expected) : QString());
            QCOMPARE(process.exitCode() == 0, expected.has_value());
        }
    }
};

FW_TEST(TestMmdbWriter, "tst_mmdbwriter")

} // namespace fw

#include "tst_mmdbwriter.moc"
