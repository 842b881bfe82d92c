// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/countrycodes.h"
#include "core/enrich/countryname.h"
#include "core/enrich/geolocation.h"
#include "tests/support/testmain.h"
#include "tests/unit/mmdbrecords.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

using test::flatRecord;
using test::ip;
using test::range;

// The ways in which vendors write their records, and what is said of their files.
class TestGeoLayouts : public test::EnglishTestCase
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    void save(const char* name, const QByteArray& content)
    {
        QFile file(m_dir->filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a test file");
    }

    // A file of one record for 5.0.0.0/8.
    void saveOne(const char* name, const MmdbValue& record)
    {
        MmdbWriter writer(QStringLiteral("a type"), QStringLiteral("test"), 1'700'000'000);
        writer.insert(range("5.0.0.0/8"), record);
        save(name, writer.write());
    }

    GeoPlace found(GeoKind kind)
    {
        const Geolocation geo = Geolocation::open(m_dir->path());
        if (!geo.warnings().empty())
            qFatal("%s", qPrintable(geo.warnings().front()));
        if (geo.databases().front().kind != kind)
            qFatal("of kind %d", static_cast<int>(geo.databases().front().kind));
        return geo.lookup(ip("5.1.2.3"));
    }

private Q_SLOTS:
    void init()
    {
        EnglishTestCase::init();
        m_dir = std::make_unique<QTemporaryDir>();
    }

    void ipinfoLite()
    {
        saveOne("ipinfo_lite.mmdb",
                flatRecord({ { "as_domain", "example.net" },
                             { "as_name", "Example Net" },
                             { "asn", "AS64500" },
                             { "continent", "Europe" },
                             { "continent_code", "EU" },
                             { "country", "Germany" },
                             { "country_code", "DE" } }));
        const GeoPlace place = found(GeoKind::Mixed);
        QCOMPARE(place.countryCode, QStringLiteral("DE")); // not "Germany"
        QCOMPARE(place.geoloc(), QStringLiteral("DE Example Net"));
        QCOMPARE(place.domain, QStringLiteral("example.net"));
    }

    void ipinfoLocation()
    {
        saveOne("location.mmdb",
                flatRecord({ { "city", "Marburg" },
                             { "country", "DE" },
                             { "lat", "50.8" },
                             { "postal_code", "35037" },
                             { "region", "Hesse" },
                             { "region_code", "HE" } }));
        const GeoPlace place = found(GeoKind::City);
        QCOMPARE(place.countryCode, QStringLiteral("DE"));
        QCOMPARE(place.geoloc(), QStringLiteral("Hesse;Marburg"));
        QCOMPARE(place.domain, QString());
    }

    void ipinfoAsnAndCompany()
    {
        saveOne("asn.mmdb",
                flatRecord({ { "asn", "AS64500" },
                             { "domain", "example.net" },
                             { "name", "Example Net" },
                             { "route", "5.0.0.0/8" },
                             { "type", "isp" } }));
        const GeoPlace asn = found(GeoKind::Owner);
        QCOMPARE(asn.geoloc(), QStringLiteral("Example Net"));
        QCOMPARE(asn.domain, QStringLiteral("example.net"));
        saveOne("asn.mmdb",
                flatRecord({ { "as_domain", "example.net" },
                             { "as_name", "Example Net" },
                             { "asn", "AS64500" },
                             { "domain", "customer.example" },
                             { "name", "A Customer" } }));
        const GeoPlace company = found(GeoKind::Owner);
        QCOMPARE(company.owner, QStringLiteral("Example Net"));
        QCOMPARE(company.domain, QStringLiteral("example.net"));
    }

    void ipLocationDb()
    {
        saveOne("dbip-city.mmdb",
                flatRecord({ { "city", "London" },
                             { "country_code", "GB" },
                             { "postcode", "" },
                             { "state1", "England" },
                             { "state2", "" },
                             { "timezone", "" } }));
        QCOMPARE(found(GeoKind::City).geoloc(), QStringLiteral("England;London"));
        saveOne("dbip-city.mmdb",
                flatRecord({ { "autonomous_system_organization", "Example Net" } }));
        QCOMPARE(found(GeoKind::Owner).geoloc(), QStringLiteral("Example Net"));
        saveOne("dbip-city.mmdb", flatRecord({ { "country_code", "GB" } }));
        QCOMPARE(found(GeoKind::Country).geoloc(), QStringLiteral("GB"));
    }

    void geoip2IspEnterpriseAndDomain()
    {
        saveOne("isp.mmdb",
                flatRecord({ { "autonomous_system_organization", "" },
                             { "isp", "A Provider" },
                             { "organization", "A Customer" } }));
        QCOMPARE(found(GeoKind::Owner).owner, QStringLiteral("A Customer"));
        saveOne("isp.mmdb",
                MmdbValue { MmdbValue::Map {
                    { QStringLiteral("country"), flatRecord({ { "iso_code", "US" } }) },
                    { QStringLiteral("traits"),
                      flatRecord({ { "isp", "A Provider" }, { "domain", "example.com" } }) } } });
        const GeoPlace enterprise = found(GeoKind::Mixed);
        QCOMPARE(enterprise.geoloc(), QStringLiteral("US A Provider"));
        QCOMPARE(enterprise.domain, QStringLiteral("example.com"));
        saveOne("isp.mmdb", flatRecord({ { "domain", "example.org" } }));
        const GeoPlace domain = found(GeoKind::Domain);
        QVERIFY(domain.isEmpty());
        QCOMPARE(domain.domain, QStringLiteral("example.org"));
    }

    // What a file has is learned from some of its records, and holds for all of them.
    void rareFieldsAreNotLost()
    {
        MmdbWriter writer(QStringLiteral("City"), QStringLiteral("test"), 1);
        const auto country = flatRecord({ { "iso_code", "DE" } });
        for (std::uint32_t i = 0; i < 5000; ++i) {
            const IpAddress at = IpAddress::fromIpv4(0x05000000 + 2 * i);
            MmdbValue::Map record { { QStringLiteral("country"), country } };
            if (i == 4321)
                record.push_back(
                    { QStringLiteral("city"),
                      MmdbValue { MmdbValue::Map {
                          { QStringLiteral("names"), flatRecord({ { "en", "Kassel" } }) } } } });
            writer.insert({ at, at }, MmdbValue { record });
        }
        save("rare.mmdb", writer.write());
        const Geolocation geo = Geolocation::open(m_dir->path());
        QCOMPARE(geo.lookup(IpAddress::fromIpv4(0x05000000 + 2 * 4321)).city,
                 QStringLiteral("Kassel"));
        QCOMPARE(geo.lookup(IpAddress::fromIpv4(0x05000000)).geoloc(), QStringLiteral("DE"));
    }

    void domainAndOwnerFromWhicheverHasThem()
    {
        saveOne("a-city.mmdb", flatRecord({ { "city", "Kiel" }, { "country_code", "DE" } }));
        saveOne("b-asn.mmdb", flatRecord({ { "as_name", "Net" }, { "as_domain", "net.example" } }));
        saveOne("c-lite.mmdb",
                flatRecord({ { "as_name", "Other" },
                             { "as_domain", "other.example" },
                             { "country_code", "FR" } }));
        const Geolocation geo = Geolocation::open(m_dir->path());
        const GeoPlace place = geo.lookup(ip("5.1.2.3"));
        QCOMPARE(place.countryCode, QStringLiteral("DE"));
        QCOMPARE(place.geoloc(), QStringLiteral("Kiel Net"));
        QCOMPARE(place.domain, QStringLiteral("net.example"));
        const std::vector<IpAddress> addresses { ip("5.0.0.1"), ip("6.0.0.1"), ip("5.0.0.2") };
        const GeoPlaces places = geo.lookupEach(addresses);
        QCOMPARE(places.at(0), place);
        QCOMPARE(places.at(2), place);
        QCOMPARE(places.ofAddress[0], places.ofAddress[2]); // kept once
        QCOMPARE(places.ofAddress[1], 0U);
        QCOMPARE(places.at(1), GeoPlace());
    }

    void whatIsSaidOfAFile()
    {
        GeoDatabase database;
        database.file = QStringLiteral("/x/city.mmdb");
        database.kind = GeoKind::City;
        database.networks = 3'900'123;
        database.builtAt = 1'780'617'600;
        QCOMPARE(describe(database),
                 QStringLiteral("City database, up to 3.9 M networks, built 2026-06-05"));
        database.networks = 300'000;
        database.networksAreCounted = true;
        database.kind = GeoKind::Mixed;
        database.builtAt = 1;
        QCOMPARE(describe(database),
                 QStringLiteral("Database of places and network owners, 300.0 k networks, build "
                                "date not known"));
        database.networks = 999'999;
        QVERIFY(describe(database).contains(QStringLiteral("1.0 M")));
        database.networks = 7;
        QVERIFY(describe(database).contains(QStringLiteral(" 7 networks")));
    }

    void oldFilesAreNamed()
    {
        GeoDatabase database;
        database.file = QStringLiteral("/x/city.mmdb");
        database.builtAt = 1'700'000'000; // 2023-11-14
        constexpr std::int64_t day = 86'400;
        QCOMPARE(ageWarning(database, database.builtAt + 366 * day), QString());
        QCOMPARE(ageWarning(database, database.builtAt - 10 * day), QString()); // a wrong clock
        QCOMPARE(ageWarning(database, database.builtAt + 400 * day),
                 QStringLiteral("/x/city.mmdb was built on 2023-11-14, 13 months before this run, "
                                "so places and owners may be out of date: replace it with a newer "
                                "one of the same kind."));
        for (const std::int64_t unknown :
             { std::int64_t { 0 }, std::int64_t { 1 }, std::int64_t { -5 },
               std::int64_t { 1'000'000'000'000'000 } }) {
            database.builtAt = unknown;
            QCOMPARE(ageWarning(database, 2'000'000'000), QString());
        }
        saveOne("old.mmdb", flatRecord({ { "city", "Kiel" } }));
        const Geolocation geo = Geolocation::open(m_dir->path());
        QVERIFY(geo.ageWarnings(1'700'000'000 + 100 * day).empty());
        QCOMPARE(geo.ageWarnings(1'700'000'000 + 400 * day).size(), std::size_t { 1 });
        QVERIFY(geo.warnings().empty());
    }

    // What is stored of a place has no country where it has a city.
    void codesOfManyAddresses()
    {
        saveOne("a.mmdb", flatRecord({ { "country_code", "DE" }, { "city", "Kiel" } }));
        const Geolocation geo = Geolocation::open(m_dir->path());
        const IpAddress known = ip("5.1.2.3");
        const IpAddress own = ip("10.0.0.1");
        QCOMPARE(geo.lookup(known).geoloc(), QStringLiteral("Kiel"));
        const CountryCodes codes(geo, { known, own, known });
        QCOMPARE(codes.of(known), QStringLiteral("DE"));
        QCOMPARE(codes.of(own), QString());
        QCOMPARE(codes.of(ip("5.1.2.4")), QString()); // was not looked up
        QCOMPARE(CountryCodes().of(known), QString());
    }

    void countries()
    {
        QCOMPARE(countryName(QStringLiteral("DE")), QStringLiteral("Germany"));
        QCOMPARE(countryName(QStringLiteral("gb")), QStringLiteral("United Kingdom"));
        QCOMPARE(countryName(QStringLiteral("ZZ")), QString());
        QCOMPARE(countryName(QStringLiteral("A1")), QString());
        QCOMPARE(countryName(QString()), QString());
        QCOMPARE(countryText(QStringLiteral("de")), QStringLiteral("DE Germany"));
        QCOMPARE(countryText(QStringLiteral("XX")), QStringLiteral("XX"));
        // In the language of the window, where the CLDR's names are there.
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Spanish));
        const QString spanish = countryText(QStringLiteral("DE"));
        QLocale::setDefault(before);
        if (spanish == QLatin1String("DE Germany"))
            test::printSkipped(QStringLiteral("without ICU, names of countries are English"));
        else
            QCOMPARE(spanish, QStringLiteral("DE Alemania"));
        // Every code that Qt has is a country's; the list of ISO has about 250.
        int known = 0;
        for (char a = 'A'; a <= 'Z'; ++a)
            for (char b = 'A'; b <= 'Z'; ++b)
                known += countryName(QString(QLatin1Char(a)) + QLatin1Char(b)).isEmpty() ? 0 : 1;
        QVERIFY2(known >= 240 && known <= 265, qPrintable(QString::number(known)));
    }
};

FW_TEST(TestGeoLayouts, "tst_geolayouts")

} // namespace fw

#include "tst_geolayouts.moc"
