// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowtemplate.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

Statement statement(const char* sql)
{
    return { QString::fromUtf8(sql), {} };
}

const char* const impala = "INSERT OVERWRITE TABLE t (a, b) PARTITION (y = :y) VALUES\n"
                           "(CAST(:a AS STRING), CAST(:b AS INT)),\n"
                           "(:a, :b)";

Result<RowText> rowText(const char* sql, RowLimits limits = {},
                        StringRule rule = StringRule::Backslash)
{
    const auto rows = rowTemplateOf(statement(sql));
    if (!rows)
        return failure(rows.error());
    return RowText::make(*rows, { "a", "b" }, { { "y", 2016 } }, rule, limits);
}

// Row 7: a = "it's 7", b = 7.
void fill(std::size_t row, std::vector<QVariant>& values)
{
    values[0] = QStringLiteral("it's %1").arg(row);
    values[1] = static_cast<int>(row);
}

} // namespace

// Many rows as few statements.
class TestRowTemplate : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aTemplateIsTakenApart()
    {
        const auto rows = rowTemplateOf(statement(impala));
        QVERIFY(rows);
        QCOMPARE(rows->head.text,
                 QStringLiteral("INSERT OVERWRITE TABLE t (a, b) PARTITION (y = :y) VALUES"));
        QCOMPARE(rows->head.placeholders, QStringList { QStringLiteral("y") });
        QCOMPARE(rows->firstRow.text, QStringLiteral("(CAST(:a AS STRING), CAST(:b AS INT))"));
        QCOMPARE(rows->nextRow.text, QStringLiteral("(:a, :b)"));
        QCOMPARE(rows->nextRow.placeholders,
                 (QStringList { QStringLiteral("a"), QStringLiteral("b") }));
    }

    void whatIsNoTemplateIsRefused()
    {
        QVERIFY(!rowTemplateOf(statement("")));
        QVERIFY(!rowTemplateOf(statement("SELECT 1")));
        QVERIFY(!rowTemplateOf(statement("(:a),\n(:a)")));
        QVERIFY(!rowTemplateOf(statement("INSERT INTO t (a) VALUES\n(:a)")));
        QVERIFY(!rowTemplateOf(statement("INSERT INTO t (a) VALUES\n(:a)\n(:a)")));
        QVERIFY(!rowTemplateOf(statement("INSERT INTO t (a)\n(:a),\n(:a)")));
        QVERIFY(!rowTemplateOf(statement("INSERT INTO t (a) VALUES\n:a,\n(:a)")));
        QVERIFY(!rowTemplateOf(statement("INSERT INTO t (a) VALUES\n(:a),\n(:a),")));
    }

    void rowsAreWritten()
    {
        const auto text = rowText(impala);
        QVERIFY(text);
        const auto chunk = text->render(7, 3, fill);
        QVERIFY(chunk);
        QCOMPARE(chunk->rows, 3U);
        QCOMPARE(chunk->sql,
                 QStringLiteral("INSERT OVERWRITE TABLE t (a, b) PARTITION (y = 2016) VALUES\n"
                                "(CAST('it\\'s 7' AS STRING), CAST(7 AS INT)),\n"
                                "('it\\'s 8', 8),\n"
                                "('it\\'s 9', 9)"));
    }

    // The day stands in every row of PostgreSQL, and a value is not looked through.
    void constantsStandInEveryRow()
    {
        const auto text = rowText("INSERT INTO t (y, a, b) VALUES\n(:y, :a, :b),\n(:y, :a, :b)", {},
                                  StringRule::DoubledQuote);
        QVERIFY(text);
        const auto chunk = text->render(0, 2, [](std::size_t row, std::vector<QVariant>& values) {
            values[0] = row == 0 ? QVariant(QStringLiteral("':b :y")) : QVariant();
            values[1] = -0.5;
        });
        QVERIFY(chunk);
        QCOMPARE(chunk->sql,
                 QStringLiteral("INSERT INTO t (y, a, b) VALUES\n"
                                "(2016, ''':b :y', (-5.0000000000000000e-01)),\n"
                                "(2016, NULL, (-5.0000000000000000e-01))"));
    }

    void limitsHold_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("bytes"); // more than three rows take
        QTest::addColumn<int>("expected");
        QTest::newRow("rows") << 2 << 10000 << 2;
        QTest::newRow("bytes, just fitting") << 100 << 0 << 3;
        QTest::newRow("bytes, one short") << 100 << -1 << 2;
        QTest::newRow("at least one row") << 100 << -10000 << 1;
        QTest::newRow("at least one row of none") << 0 << 10000 << 1;
    }

    void limitsHold()
    {
        QFETCH(int, rows);
        QFETCH(int, bytes);
        QFETCH(int, expected);
        const auto fillWide = [](std::size_t row, std::vector<QVariant>& values) {
            values[0] = QString::fromUtf8("日ñ🙂");
            values[1] = static_cast<int>(row);
        };
        const auto three = rowText(impala)->render(0, 3, fillWide);
        QVERIFY(three);
        const auto size = static_cast<int>(three->sql.toUtf8().size());
        QVERIFY(size > three->sql.size());
        const auto text = rowText(impala, { static_cast<std::size_t>(rows), size + bytes });
        QVERIFY(text);
        const auto chunk = text->render(0, 10, fillWide);
        QVERIFY(chunk);
        QCOMPARE(static_cast<int>(chunk->rows), expected);
        QVERIFY(chunk->sql.endsWith(QLatin1Char(')')));
        QCOMPARE(chunk->sql.count(QStringLiteral("日")), expected);
    }

    void everyRowIsSentOnce()
    {
        const auto text = rowText(impala, { 7, 200 });
        QVERIFY(text);
        QStringList seen;
        for (std::size_t first = 0; first < 100;) {
            const auto chunk = text->render(first, 100 - first, fill);
            QVERIFY(chunk);
            QVERIFY(chunk->rows > 0);
            QVERIFY(chunk->rows == 1 || chunk->sql.toUtf8().size() <= 200);
            const QStringList lines = chunk->sql.split(QLatin1Char('\n')).mid(1);
            QCOMPARE(static_cast<std::size_t>(lines.size()), chunk->rows);
            seen += lines;
            first += chunk->rows;
        }
        for (int row = 0; row < 100; ++row)
            QVERIFY(seen[row].contains(QStringLiteral("it\\'s %1'").arg(row)));
        QCOMPARE(seen.size(), 100);
    }

    void whatCannotBeWrittenIsRefused()
    {
        const auto text = rowText(impala);
        QVERIFY(text);
        const auto nul = text->render(0, 1, [](std::size_t, std::vector<QVariant>& values) {
            values[0] = QString(QChar(0));
        });
        QVERIFY(!nul);
        QCOMPARE(nul.error().code, ErrorCode::BadInput);
        const auto missing = rowText("INSERT INTO t (a) VALUES\n(:a, :c),\n(:a, :c)");
        QVERIFY(!missing);
        QVERIFY(missing.error().message.contains(QStringLiteral(":c")));
        QVERIFY(!rowText("INSERT INTO t (a) PARTITION (z = :z) VALUES\n(:a),\n(:a)"));
    }

    void piecesAreCutAtPlaceholders()
    {
        const auto texts = [](const char* sql) {
            QStringList result;
            for (const SqlPiece& piece : sqlPieces(QString::fromLatin1(sql)))
                result += (piece.isPlaceholder ? QStringLiteral("<%1>") : QStringLiteral("%1"))
                              .arg(piece.text);
            return result.join(QLatin1Char('|'));
        };
        QCOMPARE(texts(""), QString());
        QCOMPARE(texts(":a"), QStringLiteral("<a>"));
        QCOMPARE(texts(":a :b, ':c' x::int 10:30 :"),
                 QStringLiteral("<a>| |<b>|, ':c' x::int 10:30 :"));
        QCOMPARE(texts("(:a_1,:b)"), QStringLiteral("(|<a_1>|,|<b>|)"));
    }
};

FW_TEST(TestRowTemplate, "tst_rowtemplate")

} // namespace fw

#include "tst_rowtemplate.moc"
