// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/storyjson.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

// With ' in place of ".
QByteArray json(const char* text)
{
    return QByteArray(text).replace('\'', '"');
}

} // namespace

class TestStoryJson : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aStoryWithItsTimeline()
    {
        const auto read = parseStory(
            json("{'ip': '10.0.0.5', 'title': 'Beacon', 'text': 'a\\nb', 'timeline': ["
                 "{'tstart': '2016-07-08 01:02:03', 'tend': '2016-07-08 01:02:40', "
                 "'srcip': '10.0.0.5', 'dstip': '2001:db8::9', 'proto': 'TCP', 'sport': 0, "
                 "'dport': 65535, 'ipkt': 12, 'ibyt': 9007199254740993}]}"));
        QVERIFY2(read, read ? "" : qPrintable(read.error()));
        QCOMPARE(read->story.ip.toString(), QStringLiteral("10.0.0.5"));
        QCOMPARE(read->story.text, QStringLiteral("a\nb"));
        QCOMPARE(read->timeline.size(), std::size_t(1));
        QCOMPARE(read->timeline.front().ibyt, 9007199254740993);
        QCOMPARE(read->timeline.front().dport, std::uint16_t(65535));
        QCOMPARE(read->timeline.front().tend - read->timeline.front().tstart, 37);
        QVERIFY(parseStory(json("{'ip': '::1', 'title': 'x'}")));
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const char* text, const char* said) {
            QTest::newRow(name) << json(text) << QString::fromUtf8(said);
        };
        row("part", "{", "it is not JSON from byte");
        row("list", "[]", "it is not a JSON object");
        row("address", "{'ip': '10.0.0', 'title': 'x'}", "'ip' must be an address");
        row("blank title", "{'ip': '::1', 'title': ' '}", "'title' is empty");
        row("number", "{'ip': '::1', 'title': 5}", "'title' must be a text");
        row("zero", "{'ip': '::1', 'title': 'x', 'text': 'a\\u0000b'}", "'text' must be a text");
        row("mistyped", "{'ip': '::1', 'title': 'x', 'titel': 'y'}",
            "the field 'titel' is not known");
        row("object", "{'ip': '::1', 'title': 'x', 'timeline': {}}", "'timeline' must be a list");
        row("row", "{'ip': '::1', 'title': 'x', 'timeline': [7]}", "timeline, row 1: 'tstart'");
        row("port",
            "{'ip': '::1', 'title': 'x', 'timeline': [{'tstart': '2016-07-08 01:02:03', 'tend': "
            "'2016-07-08 01:02:40', 'srcip': '::1', 'dstip': '::1', 'proto': 'TCP', 'sport': "
            "65536, 'dport': 1, 'ipkt': 1, 'ibyt': 1}]}",
            "timeline, row 1: 'sport' must be a whole number, 0 to 65535");
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        const auto read = parseStory(text);
        QVERIFY(!read);
        QVERIFY2(read.error().startsWith(said), qPrintable(read.error()));
    }
};

FW_TEST(TestStoryJson, "tst_storyjson")

} // namespace fw

#include "tst_storyjson.moc"
