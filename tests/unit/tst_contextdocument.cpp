// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/contextdocument.h"
#include "core/enrich/networkcontext.h"
#include "core/enrich/rangeconflicts.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

namespace {

IpRange range(const char* text)
{
    const auto parsed = IpRange::parse(std::string_view(text));
    if (!parsed)
        qFatal("%s is no range", text);
    return *parsed;
}

QStringList textsOf(const std::vector<ContextWarning>& problems)
{
    QStringList texts;
    for (const ContextWarning& problem : problems)
        texts += problem.text();
    return texts;
}

bool put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray got(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("?");
}

} // namespace

class TestContextDocument : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodyTouchedStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("plain") << QByteArray("10.0.0.0,10.0.0.9,a\n10.1.0.0,10.1.0.9,b\n");
        QTest::newRow("no last ending") << QByteArray("10.0.0.0,10.0.0.9,a");
        QTest::newRow("Windows") << QByteArray(
            "\xef\xbb\xbfstart,end,name\r\n10.0.0.0,10.0.0.9,a\r\n");
        QTest::newRow("mixed") << QByteArray("10.0.0.0,10.0.0.9,a\r\n10.1.0.0,10.1.0.9,b\n");
        QTest::newRow("rubbish") << QByteArray(
            "\n  \nwhat is this\n10.0.0.0 , 10.0.0.9,\"x\" \n\"open\n");
    }
    void whatNobodyTouchedStaysAsItIs()
    {
        QFETCH(QByteArray, content);
        ContextDocument document = ContextDocument::parse(content, ContextTable::IpRanges);
        QCOMPARE(document.toBytes(), content);
        QVERIFY(!document.isChanged());
    }

    void oneLineIsChangedAlone()
    {
        ContextDocument document = ContextDocument::parse(
            "start,end,name\r\n10.0.0.0 , 10.0.0.9,\"a\"\r\nrubbish\r\n10.1.0.0,10.1.0.9,b",
            ContextTable::IpRanges);
        QVERIFY(!document.lines()[0].row);
        QVERIFY(document.lines()[0].problem.isEmpty());
        QVERIFY(!document.lines()[2].problem.isEmpty());
        document.setRow(1, { range("10.0.0.0-10.0.0.9"), QStringLiteral("a") }); // as it is
        QVERIFY(!document.isChanged());
        document.setRow(3, { range("10.1.0.0/24"), QStringLiteral("b, \"the\" second") });
        document.append({ range("2001:db8::/32"), QString() });
        QCOMPARE(document.toBytes(),
                 QByteArray("start,end,name\r\n10.0.0.0 , 10.0.0.9,\"a\"\r\nrubbish\r\n"
                            "10.1.0.0,10.1.0.255,\"b, \"\"the\"\" second\"\r\n"
                            "2001:db8::,2001:db8:ffff:ffff:ffff:ffff:ffff:ffff\r\n"));
        document.remove(2);
        document.remove(0);
        QVERIFY(document.toBytes().startsWith("10.0.0.0 , 10.0.0.9,\"a\"\r\n10.1.0.0"));
        QVERIFY(document.isChanged());
    }

    void columnsNobodyKnowsStay()
    {
        auto ranges = ContextDocument::parse(
            "10.0.0.0,10.0.0.9,a,\"x, y\", z \n10.1.0.0,10.1.0.9,,n\n", ContextTable::IpRanges);
        ranges.setRow(0, { range("10.0.0.0-10.0.0.8"), QStringLiteral("b, c") });
        ranges.setRow(1, { range("10.1.0.0-10.1.0.8"), QString() });
        QCOMPARE(ranges.toBytes(),
                 QByteArray("10.0.0.0,10.0.0.8,\"b, c\",\"x, y\",z\n10.1.0.0,10.1.0.8,,n\n"));
        auto names = ContextDocument::parse("10.0.0.1,a,by ann\n", ContextTable::Names);
        names.setName(range("10.0.0.1"), QStringLiteral("b"));
        QCOMPARE(names.toBytes(), QByteArray("10.0.0.1,b,by ann\n"));
    }

    void aHeaderMayStandBehindBlankLines()
    {
        const auto document = ContextDocument::parse("\n \nstart,end,name\n10.0.0.0,10.0.0.9,a\n",
                                                     ContextTable::IpRanges);
        QVERIFY(document.lines()[2].problem.isEmpty());
        QVERIFY(document.lines()[3].row);
    }

    // More than a table in a window is made for.
    void aFileThatIsTooLargeIsRefusedOrReadForOneName()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("networkcontext_1.csv"));
        QByteArray many("ip,name\r\n");
        for (int i = 0; i < 60'000; ++i)
            many += IpAddress::fromIpv4(0x0a000000U + static_cast<std::uint32_t>(i))
                        .toString()
                        .toLatin1()
                + ",host " + QByteArray::number(i) + "\r\n";
        QVERIFY(put(path, many));
        const auto shown = ContextDocument::read(path, ContextTable::Names);
        QVERIFY(!shown);
        QVERIFY2(shown.error().message.contains(QStringLiteral("too many to be shown")),
                 qPrintable(shown.error().text()));
        auto whole = ContextDocument::read(path, ContextTable::Names, ContextDocument::Size::Any);
        QVERIFY(whole);
        whole->setName(range("10.0.0.5"), QStringLiteral("printer"));
        whole->setName(range("192.0.2.1"), QStringLiteral("new"));
        QVERIFY(whole->save(path));
        QByteArray wanted = many;
        wanted.replace("10.0.0.5,host 5\r", "10.0.0.5,printer\r");
        QCOMPARE(got(path), wanted + "192.0.2.1,new\r\n");
    }

    void namesAreGivenAndTaken()
    {
        ContextDocument document(ContextTable::Names);
        const IpRange host = range("10.0.0.5");
        document.setName(host, QStringLiteral(" the\nprinter "));
        QCOMPARE(document.toBytes(), QByteArray("ip,name\n10.0.0.5,the printer\n"));
        document.setName(range("10.0.0.0/24"), QStringLiteral("office"));
        document.setName(host, QStringLiteral("old printer"));
        QCOMPARE(document.nameOf(host), QStringLiteral("old printer"));
        QCOMPARE(document.toBytes(),
                 QByteArray("ip,name\n10.0.0.5,old printer\n10.0.0.0/24,office\n"));
        document.setName(host, QString());
        QCOMPARE(document.nameOf(host), QString());
        QCOMPARE(document.toBytes(), QByteArray("ip,name\n10.0.0.0/24,office\n"));
    }

    void whatIsWrongIsNamed()
    {
        const ContextDocument document =
            ContextDocument::parse("10.0.0.0,10.0.0.255,office\n"
                                   "10.0.0.16,10.0.0.31,inside is fine\n"
                                   "10.0.0.9,10.0.0.1,reversed\n"
                                   "10.0.0.128,10.0.1.10,across\n"
                                   "10.0.0.0,10.0.0.255,again\n"
                                   "10.0.0.0,2001:db8::1,mixed\n"
                                   "ten,eleven,words\n"
                                   "2001:db8::,2001:db8::ff,six\n",
                                   ContextTable::IpRanges);
        const QStringList texts = textsOf(document.problems(QStringLiteral("f.csv")));
        QCOMPARE(texts.size(), 5);
        QVERIFY2(texts[0].startsWith(QLatin1String("f.csv, line 3: The range is reversed")),
                 qPrintable(texts[0]));
        QVERIFY2(texts[1].startsWith(QLatin1String("f.csv, line 4: It overlaps"))
                     && texts[1].contains(QLatin1String("10.0.0.0/24 in line")),
                 qPrintable(texts[1]));
        QVERIFY2(texts[2].startsWith(QLatin1String("f.csv, line 5: The same range as in line 1")),
                 qPrintable(texts[2]));
        QVERIFY2(texts[3].startsWith(QLatin1String("f.csv, line 6: ")), qPrintable(texts[3]));
        QVERIFY2(texts[4].startsWith(QLatin1String("f.csv, line 7: ")), qPrintable(texts[4]));
    }

    // Against a look at every pair.
    void conflictsAreThoseOfANaiveSearch()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            std::vector<std::optional<IpRange>> ranges;
            for (int i = 0; i < 8; ++i) {
                const quint32 first = random.bounded(30);
                ranges.push_back(IpRange { IpAddress::fromIpv4(first),
                                           IpAddress::fromIpv4(first + random.bounded(12)) });
            }
            std::vector<bool> expected(ranges.size(), false);
            const auto conflicts = [&ranges](std::size_t a, std::size_t b) {
                const IpRange& x = *ranges[a];
                const IpRange& y = *ranges[b];
                const bool apart = x.last < y.first || y.last < x.first;
                const bool xInY = y.first <= x.first && x.last <= y.last;
                const bool yInX = x.first <= y.first && y.last <= x.last;
                return x == y || (!apart && !xInY && !yInX);
            };
            std::vector<RangeConflict> found = rangeConflicts(ranges);
            for (const RangeConflict& conflict : found)
                QVERIFY(conflicts(conflict.index, conflict.other)
                        && conflict.other < conflict.index);
            // Each range that conflicts with any is in at least one.
            for (std::size_t a = 0; a < ranges.size(); ++a) {
                bool any = false;
                for (std::size_t b = 0; b < ranges.size(); ++b)
                    any = any || (a != b && conflicts(a, b));
                if (!any)
                    for (const RangeConflict& conflict : found)
                        QVERIFY(conflict.index != a && conflict.other != a);
                expected[a] = any;
            }
            const bool anyExpected =
                std::find(expected.begin(), expected.end(), true) != expected.end();
            QCOMPARE(!found.empty(), anyExpected);
        }
    }

    void savedAndReadByARun()
    {
        QTemporaryDir folder;
        const QString ranges = folder.filePath(QStringLiteral("ipranges.csv"));
        const QString names = folder.filePath(QStringLiteral("networkcontext_1.csv"));
        auto document = ContextDocument::read(ranges, ContextTable::IpRanges);
        QVERIFY(document);
        document->append({ range("10.0.0.0/8"), QStringLiteral("caf\u00e9, \"main\"") });
        QVERIFY(document->save(ranges));
        QVERIFY(!document->isChanged());
        document->append({ range("2001:db8::/32"), QString() });
        QVERIFY(document->save(ranges)); // one save after the other
        auto named = ContextDocument::read(names, ContextTable::Names);
        QVERIFY(named);
        named->setName(range("10.0.0.1-10.0.0.3"), QStringLiteral("three"));
        QVERIFY(named->save(names));
        const auto context = NetworkContext::load(ranges, names);
        QVERIFY(context);
        QVERIFY(context->warnings().empty());
        QVERIFY(context->isInternal(range("2001:db8::5").first));
        QCOMPARE(context->label(range("10.9.9.9").first).name,
                 QStringLiteral("caf\u00e9, \"main\""));
        QCOMPARE(context->label(range("10.0.0.2").first).name, QStringLiteral("three"));
    }

    void somebodyElsesChangeIsNotLost()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("ipranges.csv"));
        QVERIFY(put(path, "10.0.0.0,10.0.0.9,a\n"));
        auto document = ContextDocument::read(path, ContextTable::IpRanges);
        QVERIFY(document);
        document->remove(0);
        QVERIFY(put(path, "10.0.0.0,10.0.0.9,a\n10.1.0.0,10.1.0.9,b\n"));
        const auto saved = document->save(path);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::Refused);
        QCOMPARE(got(path), QByteArray("10.0.0.0,10.0.0.9,a\n10.1.0.0,10.1.0.9,b\n"));
        // One that was not there, and is now.
        const QString other = folder.filePath(QStringLiteral("names.csv"));
        auto fresh = ContextDocument::read(other, ContextTable::Names);
        QVERIFY(fresh && put(other, "ip,name\n"));
        fresh->setName(range("10.0.0.1"), QStringLiteral("x"));
        QVERIFY(!fresh->save(other));
    }
};

FW_TEST(TestContextDocument, "tst_contextdocument")

} // namespace fw

#include "tst_contextdocument.moc"
