// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/jsonmembers.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QStringList>
#include <QTest>

namespace fw {

namespace {

// "a=1 b.c=x", or "no object".
QString walk(const QByteArray& line)
{
    JsonMembers members(std::string_view(line.constData(), static_cast<std::size_t>(line.size())));
    JsonMember member;
    QStringList found;
    const auto text = [](std::string_view view) {
        return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
    };
    while (members.next(member))
        found += (member.parent.empty() ? QString() : text(member.parent) + QLatin1Char('.'))
            + text(member.key) + QLatin1Char('=') + text(member.value);
    return members.isWhole() ? found.join(QLatin1Char(' ')) : QStringLiteral("no object");
}

} // namespace

class TestJsonMembers : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void members_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("found");
        const auto row = [](const char* line, const char* found) {
            QTest::newRow(line) << QByteArray(line) << QString::fromUtf8(found);
        };
        row("{}", "");
        row("  { }  ", "");
        row("{\"a\":1,\"b\":\"x\"}", "a=1 b=x");
        row(" { \"a\" : -1.5e+3 , \"b\" : true , \"c\" : null } ", "a=-1.5e+3 b=true c=");
        row("{\"a\":{\"b\":1,\"c\":{\"d\":2},\"e\":3},\"f\":4}", "a.b=1 a.e=3 f=4");
        row("{\"a\":{},\"b\":1}", "b=1");
        row("{\"a\":[1,{\"b\":[2]},\"]}\"],\"c\":3}", "c=3");
        row("{\"a\":\"say \\\"x\\\"\",\"b\":\"\\\\\",\"c\":\"\\\\\\\"\",\"d\":1}",
            "a=say \\\"x\\\" b=\\\\ c=\\\\\\\" d=1");
        row("{\"a\\\"b\":1}", "a\\\"b=1");
        row("{\"a\":{\"b\":\"}\"},\"c\":\"{\"}", "a.b=} c={");
        for (const char* wrong : { "",
                                   " ",
                                   "x",
                                   "{",
                                   "}",
                                   "[1]",
                                   "{\"a\"}",
                                   "{\"a\":}",
                                   "{\"a\":1",
                                   "{\"a\":1,}",
                                   "{\"a\":1}}",
                                   "{\"a\":1} x",
                                   "{a:1}",
                                   "{\"a\" 1}",
                                   "{\"a\":1 \"b\":2}",
                                   "{\"a\":\"x}",
                                   "{\"a\":\"x\\\"}",
                                   "{\"a\":[1}",
                                   "{\"a\":[1,{]}]}",
                                   "{\"a\":{\"b\":1}",
                                   "{\"a\":{\"b\":[}}",
                                   "{,\"a\":1}",
                                   "{\"a\":{,}}",
                                   "{\"a\":=}",
                                   "null",
                                   "1" })
            row(wrong, "no object");
    }

    void members()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, found);
        QCOMPARE(walk(line), found);
        if (found != QLatin1String("no object"))
            QVERIFY(QJsonDocument::fromJson(line).isObject()); // Qt thinks so, too
    }

    void everyCutIsNoObject()
    {
        const QByteArray line =
            "{\"a\":\"x\\\"y\",\"b\":{\"c\":[1,{\"d\":null}],\"e\":\"f\"},\"g\":12}";
        QVERIFY(walk(line) != QLatin1String("no object"));
        for (qsizetype size = 0; size < line.size(); ++size)
            QCOMPARE(walk(line.left(size)), QStringLiteral("no object"));
    }

    void whatIsNestedBeyondReasonIsNoObject()
    {
        QVERIFY(walk("{\"a\":" + QByteArray(64, '[') + QByteArray(64, ']') + '}').isEmpty());
        QCOMPARE(walk("{\"a\":" + QByteArray(65, '[') + QByteArray(65, ']') + '}'),
                 QStringLiteral("no object"));
    }
};

FW_TEST(TestJsonMembers, "tst_jsonmembers")

} // namespace fw

#include "tst_jsonmembers.moc"
