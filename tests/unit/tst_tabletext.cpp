// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tabletext.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace fw {

namespace {

// One column "text" with these values, beside a number that counts the rows.
TableExtract extractOf(const std::vector<QVariant>& values)
{
    return { { QStringLiteral("n"), QStringLiteral("text") },
             values.size(),
             [values](std::size_t row, std::size_t column) {
                 return column == 0 ? QVariant(static_cast<qlonglong>(row)) : values[row];
             } };
}

TableExtract extractOf(const QString& text)
{
    return extractOf(std::vector<QVariant> { text });
}

} // namespace

class TestTableText : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void markdownIsATable()
    {
        QCOMPARE(tableText(extractOf(QStringLiteral("Seattle")), TableFormat::Markdown),
                 QByteArray("| n | text |\n| ---: | --- |\n| 0 | Seattle |\n"));
        QCOMPARE(tableText(extractOf(std::vector<QVariant> {}), TableFormat::Markdown),
                 QByteArray("| n | text |\n| --- | --- |\n"));
    }

    void markdownIsInert_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        const auto row = [](const char* text, const char* cell) {
            QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(cell);
        };
        row("a|b", "a\\|b");
        row("a\nb\tc", "a b c");
        row("<script>x</script>", "&lt;script&gt;x&lt;/script&gt;");
        row("&lt;b&gt;", "&amp;lt;b&amp;gt;");
        row("[x](javascript:y)", "\\[x\\]\\(javascript:y\\)");
        row("![i](http://e.test)", "\\!\\[i\\]\\(http&#58;//e.test\\)");
        row("http://evil.test", "http&#58;//evil.test");
        row("WWW.evil.test", "www&#46;evil.test");
        row("a@b.test", "a&#64;b.test");
        row("*b* _i_ `c` ~s~ #1", "\\*b\\* \\_i\\_ \\`c\\` \\~s\\~ \\#1");
        row("back\\|slash", "back\\\\\\|slash");
    }

    // Nothing in a text is mark-up, a link, or the end of its cell.
    void markdownIsInert()
    {
        QFETCH(QString, text);
        const QByteArray all = tableText(extractOf(text), TableFormat::Markdown);
        QTEST(all.split('\n').value(2).mid(6).chopped(2), "cell");
    }

    void csvAndTsv_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArray>("tsv");
        const auto row = [](const char* name, const char* text, const char* csv, const char* tsv) {
            QTest::newRow(name) << QString::fromUtf8(text) << QByteArray(csv) << QByteArray(tsv);
        };
        row("plain", "Seattle", "Seattle", "Seattle");
        row("comma", "a, b", "\"a, b\"", "a, b");
        row("quote", "say \"hi\"", "\"say \"\"hi\"\"\"", "say \"hi\"");
        row("quote first", "\"hi\"", "\"\"\"hi\"\"\"", "'\"hi\"");
        row("line end", "a\nb", "\"a\nb\"", "a b");
        row("tab", "a\tb", "\"a\tb\"", "a b");
        row("semicolon", "Washington;Seattle", "\"Washington;Seattle\"", "Washington;Seattle");
        row("formula", "=1+2", "'=1+2", "'=1+2");
        row("command", "@SUM(A1)", "'@SUM(A1)", "'@SUM(A1)");
        row("plus", "+1", "'+1", "'+1");
        row("minus", "-1", "'-1", "'-1");
        row("leading tab", "\t=1", "\"'\t=1\"", " =1");
        row("full width", "\uff1dA1", "'\uff1dA1", "'\uff1dA1");
        row("formula behind a separator", "a;=1", "\"a;=1\"", "a;=1");
        row("empty", "", "", "");
    }

    void csvAndTsv()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, csv);
        QFETCH(QByteArray, tsv);
        QCOMPARE(tableText(extractOf(text), TableFormat::Csv), "n,text\n0," + csv + "\n");
        QCOMPARE(tableText(extractOf(text), TableFormat::Tsv), "n\ttext\n0\t" + tsv + "\n");
    }

    void numbersStayNumbers()
    {
        const TableExtract extract =
            extractOf({ QVariant(-5), QVariant(1.25e-7), QVariant(qlonglong(9007199254740993)) });
        QCOMPARE(tableText(extract, TableFormat::Csv),
                 QByteArray("n,text\n0,-5\n1,1.25e-07\n2,9007199254740993\n"));
        const QByteArray json = tableText(extract, TableFormat::Json);
        const QJsonArray rows = QJsonDocument::fromJson(json).array();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[1].toObject()[QStringLiteral("text")].toDouble(), 1.25e-7);
        QVERIFY(json.contains("9007199254740993"));
    }

    void jsonIsExact()
    {
        const QString hostile = QString::fromUtf8("=1\t\"<b>\"\n\u202ex\x01");
        const QJsonArray rows =
            QJsonDocument::fromJson(tableText(extractOf(hostile), TableFormat::Json)).array();
        QCOMPARE(rows[0].toObject()[QStringLiteral("text")].toString(), hostile);
    }

    void nothingIsNull()
    {
        QCOMPARE(tableText(extractOf(std::vector<QVariant> { QVariant() }), TableFormat::Json),
                 QByteArray("[\n{\"n\":0,\"text\":\"\"}\n]\n"));
        QCOMPARE(tableText(extractOf(std::vector<QVariant> {}), TableFormat::Json),
                 QByteArray("[\n]\n"));
        QCOMPARE(tableText(extractOf(std::vector<QVariant> {}), TableFormat::Csv),
                 QByteArray("n,text\n"));
    }

    void theNameTellsTheFormat()
    {
        QVERIFY(tableFormatOf(QStringLiteral("a.CSV")) == TableFormat::Csv);
        QVERIFY(tableFormatOf(QStringLiteral("a.b.tsv")) == TableFormat::Tsv);
        QVERIFY(tableFormatOf(QStringLiteral("x.json")) == TableFormat::Json);
        QVERIFY(tableFormatOf(QStringLiteral("x.MD")) == TableFormat::Markdown);
        QVERIFY(!tableFormatOf(QStringLiteral("csv")));
        QVERIFY(!tableFormatOf(QStringLiteral("a.xlsx")));
    }
};

FW_TEST(TestTableText, "tst_tabletext")

} // namespace fw

#include "tst_tabletext.moc"
