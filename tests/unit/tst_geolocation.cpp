// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/geolocation.h"
#include "core/enrich/mmdbwriter.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

namespace fw {

namespace {

using Map = MmdbValue::Map;

IpAddress ip(const char* text)
{
    const auto address = IpAddress::parse(std::string_view(text));
    if (!address)
        qFatal("%s is no address", text);
    return *address;
}

IpRange range(const char* text)
{
    const auto parsed = IpRange::parse(std::string_view(text));
    if (!parsed)
        qFatal("%s is no range", text);
    return *parsed;
}

MmdbValue text(const char* value)
{
    return MmdbValue { QString::fromUtf8(value) };
}

MmdbValue map(const char* key, MmdbValue value)
{
    return MmdbValue { Map { { QString::fromLatin1(key), std::move(value) } } };
}

// A record as in GeoLite2-City and DB-IP City Lite; null parts are left out.
Map city(const char* country, const char* subdivision, const char* name)
{
    Map record { { QStringLiteral("continent"), map("code", text("EU")) } };
    if (country)
        record.push_back({ QStringLiteral("country"), map("iso_code", text(country)) });
    if (subdivision)
        record.push_back(
            { QStringLiteral("subdivisions"),
              MmdbValue { MmdbValue::Array { map("names", map("en", text(subdivision))),
                                             map("names", map("en", text("a smaller one"))) } } });
    if (name)
        record.push_back({ QStringLiteral("city"), map("names", map("en", text(name))) });
    return record;
}

Map owner(const char* organization)
{
    return { { QStringLiteral("autonomous_system_number"), MmdbValue { std::uint32_t { 64500 } } },
             { QStringLiteral("autonomous_system_organization"), text(organization) } };
}

// The same tree as an IPv4-only file, which our writer does not make: its metadata changed, and
// the tree cut at the node where IPv4 begins. Only for a tree that holds nothing but IPv4.
QByteArray ipv4Only(QByteArray file)
{
    constexpr int chain = 96; // nodes above the IPv4 part, 24 bit records
    const qsizetype metadata = file.lastIndexOf("\xab\xcd\xefMaxMind.com");
    const qsizetype countAt = file.indexOf("node_count", metadata) + 10;
    const auto count = static_cast<quint8>(file[countAt + 1]);
    if (file[countAt] != static_cast<char>(0xc1)) // one byte long
        qFatal("the test tree is too large");
    file[countAt + 1] = static_cast<char>(count - chain);
    file[file.indexOf("ip_version", metadata) + 11] = 4;
    QByteArray tree;
    for (int record = chain * 2; record < count * 2; ++record) {
        quint32 value = 0;
        for (int i = 0; i < 3; ++i)
            value = value << 8 | static_cast<quint8>(file[record * 3 + i]);
        value -= chain;
        for (int i = 2; i >= 0; --i)
            tree.append(static_cast<char>(value >> (8 * i)));
    }
    return tree + file.mid(count * 6);
}

} // namespace

class TestGeolocation : public test::TestCase
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    void save(const char* name, const QByteArray& content)
    {
        QFile file(m_dir->filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a test file");
    }

    static QByteArray cityFile()
    {
        MmdbWriter writer(QStringLiteral("GeoLite2-City"), QStringLiteral("test"), 1'600'000'000);
        writer.insert(range("1.0.0.0/8"), MmdbValue { city("FR", nullptr, nullptr) });
        writer.insert(range("1.2.0.0/16"),
                      MmdbValue { city("DE", "Hesse", "Frankfurt\n am Main") });
        writer.insert(range("1.3.0.0/16"), MmdbValue { city(nullptr, nullptr, nullptr) });
        writer.insert(range("2a00:1::/32"), MmdbValue { city("CH", "Zurich", "Zürich") });
        writer.insert(range("10.0.0.0/8"), MmdbValue { city("US", "wrong", "wrong") });
        return writer.write();
    }

    static QByteArray asnFile()
    {
        MmdbWriter writer(QStringLiteral("DBIP-ASN-Lite (compat=GeoLite2-ASN)"),
                          QStringLiteral("test"), 1'650'000'000);
        writer.insert(range("1.2.0.0/16"), MmdbValue { owner("Example Networks") });
        writer.insert(range("9.9.9.0/24"), MmdbValue { owner("Only Owner") });
        writer.insert(range("2a00::/16"), MmdbValue { owner("Sechs GmbH") });
        return writer.write();
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_dir = std::make_unique<QTemporaryDir>();
    }

    void nothingThere()
    {
        for (const QString& folder :
             { m_dir->path(), m_dir->filePath(QStringLiteral("absent")), QString() }) {
            const Geolocation geo = Geolocation::open(folder);
            QVERIFY(geo.isEmpty());
            QVERIFY(geo.warnings().empty());
            QVERIFY(geo.lookup(ip("1.2.3.4")).isEmpty());
        }
        QVERIFY(Geolocation().lookup(ip("1.2.3.4")).isEmpty());
    }

    void placeAndOwnerFromTwoFiles()
    {
        save("city.mmdb", cityFile());
        save("asn.mmdb", asnFile());
        save("readme.txt", "not a database");
        const Geolocation geo = Geolocation::open(m_dir->path());
        QVERIFY(geo.warnings().empty());

        const auto databases = geo.databases();
        QCOMPARE(databases.size(), std::size_t { 2 });
        QCOMPARE(databases[0].file, m_dir->filePath(QStringLiteral("asn.mmdb")));
        QCOMPARE(databases[0].type, QStringLiteral("DBIP-ASN-Lite (compat=GeoLite2-ASN)"));
        QCOMPARE(databases[0].builtAt, 1'650'000'000);
        QCOMPARE(databases[1].type, QStringLiteral("GeoLite2-City"));
        QCOMPARE(databases[1].builtAt, 1'600'000'000);

        const GeoPlace place = geo.lookup(ip("1.2.3.4"));
        QCOMPARE(place.countryCode, QStringLiteral("DE"));
        QCOMPARE(place.subdivision, QStringLiteral("Hesse"));
        QCOMPARE(place.city, QStringLiteral("Frankfurt am Main")); // one line, whatever the file
        QCOMPARE(place.owner, QStringLiteral("Example Networks"));
        QCOMPARE(place.geoloc(), QStringLiteral("Hesse;Frankfurt am Main Example Networks"));

        QCOMPARE(geo.lookup(ip("1.9.9.9")).geoloc(), QStringLiteral("FR"));
        QCOMPARE(geo.lookup(ip("9.9.9.9")).geoloc(), QStringLiteral("Only Owner"));
        QCOMPARE(geo.lookup(ip("2a00:1::5")).geoloc(), QStringLiteral("Zurich;Zürich Sechs GmbH"));
        QVERIFY(geo.lookup(ip("1.3.0.1")).isEmpty()); // a record without a place
        QVERIFY(geo.lookup(ip("200.1.1.1")).isEmpty());
        QVERIFY(geo.lookup(ip("2b00::1")).isEmpty());
        QVERIFY(geo.warnings().empty());
    }

    void allInOneFile()
    {
        MmdbWriter writer(QStringLiteral("Own"), QStringLiteral("test"), 1);
        Map record = city("DE", "Bavaria", "Munich");
        for (auto& field : owner("Isar Net"))
            record.push_back(field);
        writer.insert(range("5.0.0.0/8"), MmdbValue { record });
        save("own.mmdb", writer.write());
        const Geolocation geo = Geolocation::open(m_dir->path());
        QCOMPARE(geo.lookup(ip("5.1.1.1")).geoloc(), QStringLiteral("Bavaria;Munich Isar Net"));
    }

    void theClosestPlaceIsTakenWhole()
    {
        MmdbWriter country(QStringLiteral("GeoLite2-Country"), QStringLiteral("test"), 1);
        country.insert(range("1.0.0.0/8"), MmdbValue { city("XX", nullptr, nullptr) });
        country.insert(range("6.0.0.0/8"), MmdbValue { city("YY", nullptr, nullptr) });
        save("a-country.mmdb", country.write()); // first by name
        save("city.mmdb", cityFile());
        const Geolocation geo = Geolocation::open(m_dir->path());
        QCOMPARE(geo.lookup(ip("1.2.3.4")).countryCode, QStringLiteral("DE"));
        QCOMPARE(geo.lookup(ip("1.9.9.9")).countryCode, QStringLiteral("XX")); // equally close
        QCOMPARE(geo.lookup(ip("6.1.1.1")).countryCode, QStringLiteral("YY"));
    }

    void specialPurposeAddressesHaveNoPlace()
    {
        save("city.mmdb", cityFile());
        const Geolocation geo = Geolocation::open(m_dir->path());
        QVERIFY(geo.lookup(ip("10.0.0.1")).isEmpty()); // although the file has a place for it
        QVERIFY(geo.lookup(ip("fe80::1")).isEmpty());
        QVERIFY(geo.lookup(ip("0.0.0.0")).isEmpty());
    }

    void ipv6InAnIpv4FileIsUnknown()
    {
        MmdbWriter writer(QStringLiteral("GeoLite2-City"), QStringLiteral("test"), 1);
        writer.insert(range("1.2.0.0/16"), MmdbValue { city("DE", "Hesse", "Kassel") });
        save("four.mmdb", ipv4Only(writer.write()));
        const Geolocation geo = Geolocation::open(m_dir->path());
        QVERIFY(geo.warnings().empty());
        QCOMPARE(geo.lookup(ip("1.2.3.4")).city, QStringLiteral("Kassel"));
        QVERIFY(geo.lookup(ip("1.3.3.4")).isEmpty());
        QVERIFY(geo.lookup(ip("2a00:1::5")).isEmpty());
        QVERIFY(geo.warnings().empty());
    }

    void unusableFilesAreNamedAndSkipped()
    {
        MmdbWriter foreign(QStringLiteral("GeoIP2-Anonymous-IP"), QStringLiteral("test"), 1);
        foreign.insert(range("1.0.0.0/8"), map("is_tor_exit_node", MmdbValue { true }));
        MmdbWriter otherShape(QStringLiteral("privacy"), QStringLiteral("test"), 1);
        otherShape.insert(range("1.0.0.0/8"), map("name", text("a name of something")));
        save("a-text.mmdb", "this is no database\n");
        save("b-empty.mmdb", "");
        save("c-truncated.mmdb", cityFile().left(500));
        save("d-foreign.mmdb", foreign.write());
        save("e-other.mmdb", otherShape.write());
        save("good.mmdb", cityFile());
        QVERIFY(QFile::link(QStringLiteral("nowhere"), m_dir->filePath(QStringLiteral("z.mmdb"))));

        const Geolocation geo = Geolocation::open(m_dir->path());
        QCOMPARE(geo.databases().size(), std::size_t { 1 });
        QCOMPARE(geo.lookup(ip("1.2.3.4")).countryCode, QStringLiteral("DE"));
        const auto warnings = geo.warnings();
        QCOMPARE(warnings.size(), std::size_t { 5 });
        const char* const names[] = { "a-text.mmdb", "b-empty.mmdb", "c-truncated.mmdb",
                                      "d-foreign.mmdb", "e-other.mmdb" };
        for (std::size_t i = 0; i < warnings.size(); ++i)
            QVERIFY2(warnings[i].contains(QLatin1String(names[i])), qPrintable(warnings[i]));
        QVERIFY(warnings[3].contains(QLatin1String("GeoIP2-Anonymous-IP")));
    }

    // Damage that open() does not meet is met by a lookup: no place, and a warning afterwards.
    void damageFoundLaterIsReported()
    {
        MmdbWriter writer(QStringLiteral("GeoLite2-City"), QStringLiteral("test"), 1);
        for (std::uint32_t i = 0; i < 600; ++i) {
            const IpAddress at = IpAddress::fromIpv4(0x05000000 + 2 * i);
            const QByteArray name = "City " + QByteArray::number(i);
            writer.insert({ at, at }, MmdbValue { city("DE", nullptr, name.constData()) });
        }
        QByteArray file = writer.write();
        const qsizetype at = file.indexOf("City 590");
        QVERIFY(at > 0);
        // The text claims to be 16 MB long, which reaches beyond the end of the file.
        file[at - 1] = 0x5f;
        save("city.mmdb", file);
        const Geolocation geo = Geolocation::open(m_dir->path());
        QVERIFY(geo.warnings().empty());
        QCOMPARE(geo.lookup(IpAddress::fromIpv4(0x05000000)).city, QStringLiteral("City 0"));
        QVERIFY(geo.lookup(IpAddress::fromIpv4(0x05000000 + 2 * 590)).isEmpty());
        const auto warnings = geo.warnings();
        QCOMPARE(warnings.size(), std::size_t { 1 });
        QVERIFY(warnings.front().contains(QLatin1String("city.mmdb")));
        QCOMPARE(geo.databases().front().failedLookups, 1);
    }

    // Whatever a file holds, it is opened or refused: no crash, no endless walk.
    void damagedFilesDoNoHarm()
    {
        QRandomGenerator random(21);
        const QByteArray good = cityFile();
        for (int round = 0; round < 300; ++round) {
            QByteArray file = good;
            for (int i = 0; i <= round % 8; ++i)
                file[random.bounded(static_cast<int>(file.size()))] =
                    static_cast<char>(random.bounded(256));
            if (round % 3 == 0)
                file.truncate(random.bounded(static_cast<int>(file.size())));
            save("city.mmdb", file);
            const Geolocation geo = Geolocation::open(m_dir->path());
            for (const char* address : { "1.2.3.4", "1.9.9.9", "200.1.1.1", "2a00:1::5" })
                geo.lookup(ip(address));
        }
    }

    void circlesAreDamage()
    {
        const QByteArray good = cityFile();
        const qsizetype data = good.indexOf(QByteArray(16, '\0')) + 16;
        QByteArray pointer = good; // the first value is a pointer to itself
        pointer[data] = 0x20;
        pointer[data + 1] = 0;
        save("a-pointer.mmdb", pointer);
        QByteArray tree = good; // every node leads to the one below the root
        tree.replace(0, data - 16, QByteArray("\0\0\1", 3).repeated((data - 16) / 3));
        save("b-tree.mmdb", tree);
        const Geolocation geo = Geolocation::open(m_dir->path());
        QVERIFY(geo.isEmpty());
        QCOMPARE(geo.warnings().size(), std::size_t { 2 });
        for (const QString& warning : geo.warnings())
            QVERIFY2(warning.contains(QLatin1String("damaged")), qPrintable(warning));
    }

    // The same with what other vendors write, in records of other widths.
    void damagedRecordsOfOtherLayoutsDoNoHarm()
    {
        MmdbWriter writer(QStringLiteral("ipinfo"), QStringLiteral("test"), 1);
        Map record;
        for (const char* key : { "as_domain", "as_name", "asn", "city", "country", "region" })
            record.push_back({ QString::fromLatin1(key), text(key) });
        record.push_back({ QStringLiteral("traits"), map("domain", text("example.net")) });
        writer.insert(range("1.0.0.0/8"), MmdbValue { record });
        writer.insert(range("2a00::/16"), MmdbValue { owner("Sechs GmbH") });
        QRandomGenerator random(22);
        for (int round = 0; round < 300; ++round) {
            QByteArray file = writer.write(24 + 4 * (round % 3));
            for (int i = 0; i <= round % 8; ++i)
                file[random.bounded(static_cast<int>(file.size()))] =
                    static_cast<char>(random.bounded(256));
            if (round % 5 == 0)
                file.truncate(random.bounded(static_cast<int>(file.size())));
            save("other.mmdb", file);
            const Geolocation geo = Geolocation::open(m_dir->path());
            const std::vector<IpAddress> addresses { ip("1.2.3.4"), ip("200.1.1.1"),
                                                     ip("2a00:1::5") };
            const GeoPlaces places = geo.lookupEach(addresses);
            for (std::size_t i = 0; i < addresses.size(); ++i)
                QCOMPARE(geo.lookup(addresses[i]), places.at(i));
        }
    }

    void lookupAllGivesEveryAddress()
    {
        save("city.mmdb", cityFile());
        const Geolocation geo = Geolocation::open(m_dir->path());
        const std::vector<IpAddress> addresses { ip("1.2.3.4"), ip("10.0.0.1"), ip("200.1.1.1"),
                                                 ip("1.2.3.4") };
        const auto places = geo.lookupAll(addresses);
        QCOMPARE(places.size(), std::size_t { 3 });
        QCOMPARE(places.at(ip("1.2.3.4")).countryCode, QStringLiteral("DE"));
        QVERIFY(places.at(ip("10.0.0.1")).isEmpty());
        QVERIFY(places.at(ip("200.1.1.1")).isEmpty());
    }

    void manyThreadsMayLookUp()
    {
        save("city.mmdb", cityFile());
        const Geolocation geo = Geolocation::open(m_dir->path());
        std::array<int, 4> right {};
        {
            std::vector<std::jthread> threads;
            for (int& count : right)
                threads.emplace_back([&geo, &count] {
                    for (std::uint32_t i = 0; i < 2000; ++i)
                        count += geo.lookup(IpAddress::fromIpv4(0x01020000 + i)).countryCode
                                == QLatin1String("DE")
                            ? 1
                            : 0;
                });
        }
        for (const int count : right)
            QCOMPARE(count, 2000);
    }

    void movesLikeAValue()
    {
        save("city.mmdb", cityFile());
        Geolocation geo = Geolocation::open(m_dir->path());
        const Geolocation moved = std::move(geo);
        QCOMPARE(moved.lookup(ip("1.2.3.4")).countryCode, QStringLiteral("DE"));
    }
};

FW_TEST(TestGeolocation, "tst_geolocation")

} // namespace fw

#include "tst_geolocation.moc"
