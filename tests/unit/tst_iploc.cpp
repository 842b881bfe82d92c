// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/geolocation.h"
#include "core/enrich/iplocsource.h"
#include "core/enrich/iploctable.h"
#include "tests/support/testmain.h"
#include "tests/unit/mmdbrecords.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <tuple>

namespace fw {

using test::ip;

namespace {

struct Line
{
    std::uint32_t first;
    std::uint32_t last;
    QByteArray city;
};

IplocTable::Texts onlyCity(const QByteArray& city)
{
    IplocTable::Texts texts;
    texts[2] = std::string_view(city.constData(), static_cast<std::size_t>(city.size()));
    return texts;
}

// What IplocTable promises, by looking at every range: of those around the address the one that
// begins last, of these the shortest, of these the first.
QString naive(const std::vector<Line>& lines, std::uint32_t address)
{
    const Line* best = nullptr;
    for (const Line& line : lines)
        if (line.first <= address && address <= line.last
            && (!best || std::tuple(line.first, best->last) > std::tuple(best->first, line.last)))
            best = &line;
    return best ? QString::fromUtf8(best->city) : QString();
}

} // namespace

class TestIploc : public test::TestCase
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString save(const QByteArray& content)
    {
        const QString path = m_dir->filePath(QStringLiteral("iploc.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a test file");
        return path;
    }

    static GeoPlace placeOf(const IplocSource& source, const char* address)
    {
        const std::uint32_t record = source.find(ip(address));
        GeoPlace place;
        if (record != GeoSource::noRecord)
            source.read(record, place);
        return place;
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_dir = std::make_unique<QTemporaryDir>();
    }

    void spotsOwnForm()
    {
        const QString path =
            save("\"16777216\",\"16777471\",\"AU\",\"Australia\",\"Queensland\",\"South Brisbane\","
                 "\"-27.48\",\"153.01\",\"Example, \"\"Net\"\" Ltd\",\"example.net\"\r\n"
                 "16777728,16777983,CN,China,-,-,26.06,119.31,-,-\n"
                 "\"4294967040\",\"4294967295\",\"ZA\",\"South Africa\",\"\",\"Cape\",\"0\",\"0\","
                 "\"\",\"\"");
        const auto source = IplocSource::open(path);
        QVERIFY2(source, source ? "" : qPrintable(source.error().text()));
        QVERIFY((*source)->warnings().empty());
        const GeoPlace first = placeOf(**source, "1.0.0.255");
        QCOMPARE(first.countryCode, QStringLiteral("AU"));
        QCOMPARE(first.geoloc(), QStringLiteral("Queensland;South Brisbane Example, \"Net\" Ltd"));
        QCOMPARE(first.domain, QStringLiteral("example.net"));
        QVERIFY(placeOf(**source, "1.0.1.0").isEmpty()); // behind the end: Spot gave it the place
        QVERIFY(placeOf(**source, "0.255.255.255").isEmpty()); // before the first: Spot crashed
        QCOMPARE(placeOf(**source, "1.0.2.0").geoloc(), QStringLiteral("CN"));
        QCOMPARE(placeOf(**source, "255.255.255.255").geoloc(), QStringLiteral("Cape"));
        QVERIFY(placeOf(**source, "::1").isEmpty());
        const GeoDatabase info = (*source)->info();
        QCOMPARE(info.networks, 3);
        QVERIFY(info.networksAreCounted);
        QVERIFY(!info.hasDate());
        QCOMPARE(info.kind, GeoKind::Mixed);
    }

    void wrongLinesAreNamedAndCounted()
    {
        const QByteArray tail = ",DE,Germany,Hesse,Kassel,0,0,Net,net.example\n";
        const QByteArray good = "16777216,16777471" + tail;
        const QString path =
            save("start_int,end_int,cc,country,state,city,lat,lon,owner,domain\n" + good + "\n"
                 + "9,8" + tail + "1,4294967296" + tail + "x,9" + tail + "1,2,DE\n" + "\"1,2" + tail
                 + "3,4,DE,Germany,He\xff,K,0,0,N,\n");
        const auto source = IplocSource::open(path);
        QVERIFY(source);
        QStringList said;
        for (const ContextWarning& warning : (*source)->warnings())
            said += QString::number(warning.line) + QStringLiteral(": ") + warning.reason;
        const QStringList wanted {
            QStringLiteral("3: The line is blank."),
            QStringLiteral("4: The range is reversed: 9 comes after 8."),
            QStringLiteral(
                "5: The range is '1' to '4294967296'; both must be whole numbers from 0 to "
                "4294967295, as 3221225985 for 192.0.2.1."),
            QStringLiteral("6: The range is 'x' to '9'; both must be whole numbers from 0 to "
                           "4294967295, as 3221225985 for 192.0.2.1."),
            QStringLiteral("7: Expected 10 columns, start,end,country code,country,state,city,"
                           "latitude,longitude,owner,domain, and found 3."),
            QStringLiteral("8: A double quote is not closed, or text follows a closing quote."),
        };
        QCOMPARE(said.mid(0, 6), wanted);
        QVERIFY(said.value(6).startsWith(QLatin1String("9: The text 'He")));
        QCOMPARE(said.size(), 7);
        QCOMPARE((*source)->skippedLines(), 6);
        QCOMPARE((*source)->info().networks, 2); // the last one is kept
        QCOMPARE(placeOf(**source, "1.0.0.9").city, QStringLiteral("Kassel"));
    }

    void filesThatAreNone()
    {
        const auto absent = IplocSource::open(m_dir->filePath(QStringLiteral("absent.csv")));
        QVERIFY(!absent);
        QVERIFY(absent.error().message.contains(QLatin1String("cannot be read")));
        const auto endless = IplocSource::open(save(QByteArray(100'000, 'x')));
        QVERIFY(!endless);
        QVERIFY(endless.error().message.endsWith(QLatin1String("replace it or remove it.")));
        const auto empty = IplocSource::open(save({}));
        QVERIFY(empty && (*empty)->info().kind == GeoKind::Unknown);
        QVERIFY(placeOf(**empty, "1.2.3.4").isEmpty());
    }

    // In a folder it is a source like the others, and asked last.
    void besideDatabases()
    {
        save("83886080,100663295,DE,Germany,Hesse,Kassel,0,0,Old Net,old.example\n"
             "bad line\n");
        MmdbWriter writer(QStringLiteral("City"), QStringLiteral("test"), 1);
        writer.insert(test::range("5.1.0.0/16"), test::flatRecord({ { "city", "Kiel" } }));
        writer.insert(test::range("5.2.0.0/16"), test::flatRecord({ { "country_code", "FR" } }));
        QFile file(m_dir->filePath(QStringLiteral("z.mmdb")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(writer.write()) > 0);
        file.close();
        const Geolocation geo = Geolocation::open(m_dir->path());
        QCOMPARE(geo.databases().size(), std::size_t { 2 });
        QCOMPARE(geo.databases()[1].type, QStringLiteral("iploc.csv"));
        QCOMPARE(geo.warnings().size(), std::size_t { 1 });
        QVERIFY(geo.warnings()[0].contains(QLatin1String("iploc.csv, line 2: ")));
        // Hesse;Kassel is closer than a city alone.
        QCOMPARE(geo.lookup(ip("5.1.0.1")).geoloc(), QStringLiteral("Hesse;Kassel Old Net"));
        QCOMPARE(geo.lookup(ip("5.2.0.1")).geoloc(), QStringLiteral("Hesse;Kassel Old Net"));
        QCOMPARE(geo.lookup(ip("5.9.0.1")).domain, QStringLiteral("old.example"));
        QVERIFY(geo.lookup(ip("10.0.0.1")).isEmpty());
        QVERIFY(geo.ageWarnings(4'000'000'000).empty());
        // Whoever asks for ages only does not wait for its lines.
        const Geolocation databases = Geolocation::openMmdb(m_dir->path());
        QCOMPARE(databases.databases().size(), std::size_t { 1 });
        QVERIFY(databases.databases()[0].file.endsWith(QLatin1String("z.mmdb")));
        QVERIFY(databases.warnings().empty());
    }

    void manyWrongLinesAreSummedUp()
    {
        save(QByteArray("x\n").repeated(500));
        const Geolocation geo = Geolocation::open(m_dir->path());
        QCOMPARE(geo.warnings().size(), std::size_t { 11 });
        QVERIFY(geo.warnings().back().contains(QLatin1String("500")));
    }

    void rangesAgainstLookingAtAll_data()
    {
        QTest::addColumn<int>("span");
        QTest::addColumn<int>("count");
        QTest::newRow("many that overlap") << 60 << 40;
        QTest::newRow("few") << 400 << 8;
        QTest::newRow("one") << 20 << 1;
    }

    void rangesAgainstLookingAtAll()
    {
        QFETCH(int, span);
        QFETCH(int, count);
        QRandomGenerator random(17);
        for (int round = 0; round < 200; ++round) {
            // Around the border of a /16, and at both ends of the number line.
            const std::uint32_t bases[] = { 0x0504ff80U, 0U,
                                            0xffffffffU - static_cast<std::uint32_t>(span) };
            const std::uint32_t base = bases[round % 3];
            std::vector<Line> lines;
            IplocTable table;
            for (int i = 0; i < count; ++i) {
                const auto one = static_cast<std::uint32_t>(random.bounded(span + 1));
                const auto two = static_cast<std::uint32_t>(random.bounded(span + 1));
                lines.push_back({ base + std::min(one, two), base + std::max(one, two),
                                  QByteArray::number(i) });
            }
            if (round % 2 == 0)
                std::sort(lines.begin(), lines.end(),
                          [](const Line& a, const Line& b) { return a.first < b.first; });
            for (const Line& line : lines)
                table.add(line.first, line.last, onlyCity(line.city));
            table.finish();
            for (std::int64_t at = std::int64_t { base } - 2;
                 at <= std::int64_t { base } + span + 2; ++at) {
                if (at < 0 || at > 0xffffffffLL)
                    continue;
                const auto address = static_cast<std::uint32_t>(at);
                const auto place = table.find(address);
                const QString found = place ? table.place(*place).city : QString();
                if (found != naive(lines, address))
                    QFAIL(qPrintable(QStringLiteral("round %1, %2: %3 instead of %4")
                                         .arg(round)
                                         .arg(address)
                                         .arg(found, naive(lines, address))));
            }
        }
    }

    void textsAndPlacesAreKeptOnce()
    {
        IplocTable table;
        for (std::uint32_t i = 0; i < 100'000; ++i)
            table.add(i * 10, i * 10 + 4,
                      { "DE", "Hesse", i % 2 == 0 ? "Kassel" : "Marburg", "Net", "net.example" });
        table.finish();
        QCOMPARE(table.placeCount(), std::size_t { 2 });
        QVERIFY2(table.memory() < 100'000 * 12 + 300'000,
                 qPrintable(QString::number(table.memory())));
        QVERIFY(table.find(4) && !table.find(5));
    }
};

FW_TEST(TestIploc, "tst_iploc")

} // namespace fw

#include "tst_iploc.moc"
