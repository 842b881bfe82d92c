// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowtemplate.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

const char* const impalaRows = "INSERT OVERWRITE TABLE t (a, b) PARTITION (y = :y) VALUES\n"
                               "(CAST(:a AS STRING), CAST(:b AS INT)),\n"
                               "(:a, :b)";
const char* const postgresRows = "INSERT INTO t (y, a, b) VALUES\n(:y, :a, :b),\n(:y, :a, :b)";

Dialect boundDialect()
{
    Dialect dialect = postgresDialect();
    dialect.rowParameters = Parameters::Bind;
    return dialect;
}

// An engine with other limits than its own.
Dialect limited(Dialect dialect, int rows, std::int64_t bytes)
{
    dialect.maxRows = rows;
    dialect.maxBytes = bytes;
    return dialect;
}

Result<RowTemplate::Chunk> chunk(const char* sql, const Dialect& dialect, std::size_t from,
                                 std::size_t end, const RowValues& values)
{
    const auto rows = RowTemplate::of({ QString::fromUtf8(sql), {} });
    if (!rows)
        return failure(rows.error());
    return rows->chunk(dialect, { { "y", 2016 } }, from, end, values);
}

// Row 7: a = "it's 7", b = 7.
SqlValues valuesOf(std::size_t row)
{
    return { { "a", QStringLiteral("it's %1").arg(row) }, { "b", static_cast<int>(row) } };
}

// Texts of more bytes than characters.
SqlValues wideValues(std::size_t row)
{
    return { { "a", QString::fromUtf8("日ñ🙂") }, { "b", static_cast<int>(row) } };
}

} // namespace

// Many rows as few statements.
class TestRowTemplate : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoTemplateIsRefused_data()
    {
        QTest::addColumn<QString>("sql");
        int number = 0;
        for (const char* sql :
             { "", "SELECT 1", "(:a),\n(:a)", "INSERT INTO t (a) VALUES\n(:a)",
               "INSERT INTO t (a) VALUES\n(:a)\n(:a)", "INSERT INTO t (a)\n(:a),\n(:a)",
               "INSERT INTO t (a) VALUES\n:a,\n(:a)", "INSERT INTO t (a) VALUES\n(:a),\n(:a)," })
            QTest::addRow("%d", ++number) << QString::fromLatin1(sql);
    }

    void whatIsNoTemplateIsRefused()
    {
        QFETCH(QString, sql);
        const auto rows = RowTemplate::of({ sql, {} });
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::Database);
    }

    void rowsAreRendered()
    {
        const auto three = chunk(impalaRows, impalaDialect(), 7, 10, valuesOf);
        QVERIFY(three);
        QCOMPARE(three->rows, 3U);
        QVERIFY(three->values.isEmpty());
        QCOMPARE(three->text,
                 QStringLiteral("INSERT OVERWRITE TABLE t (a, b) PARTITION (y = 2016) VALUES\n"
                                "(CAST('it\\'s 7' AS STRING), CAST(7 AS INT)),\n"
                                "('it\\'s 8', 8),\n"
                                "('it\\'s 9', 9)"));
    }

    void rowsAreBound()
    {
        const auto two = chunk(postgresRows, boundDialect(), 7, 9, valuesOf);
        QVERIFY(two);
        QCOMPARE(two->rows, 2U);
        QCOMPARE(two->text,
                 QStringLiteral("INSERT INTO t (y, a, b) VALUES\n(?, ?, ?),\n(?, ?, ?)"));
        QCOMPARE(two->values,
                 (QVariantList { 2016, QStringLiteral("it's 7"), 7, 2016, QStringLiteral("it's 8"),
                                 8 }));
    }

    // A value is not looked through for placeholders, and a NULL is one.
    void valuesAreNotRead()
    {
        Dialect dialect = boundDialect();
        dialect.rowParameters = Parameters::Render;
        const auto two = chunk(postgresRows, dialect, 0, 2, [](std::size_t row) {
            return SqlValues { { "a", row == 0 ? QVariant(QStringLiteral("':b :y")) : QVariant() },
                               { "b", -0.5 } };
        });
        QVERIFY(two);
        QCOMPARE(two->text,
                 QStringLiteral("INSERT INTO t (y, a, b) VALUES\n"
                                "(2016, ''':b :y', (-5.0000000000000000e-01)),\n"
                                "(2016, NULL, (-5.0000000000000000e-01))"));
    }

    void limitsHold_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<std::int64_t>("bytes");
        QTest::addColumn<int>("expected");
        // What stands before the rows counts thrice, as if no character were ASCII.
        const auto rows = chunk(impalaRows, impalaDialect(), 0, 3, wideValues);
        QVERIFY(rows);
        const qsizetype head = rows->text.indexOf(QLatin1String("(CAST"));
        const std::int64_t three = head * 3 + rows->text.mid(head).toUtf8().size();
        QTest::newRow("rows") << 2 << std::int64_t(10000) << 2;
        QTest::newRow("bytes, just fitting") << 100 << three << 3;
        QTest::newRow("bytes, one short") << 100 << three - 1 << 2;
        QTest::newRow("at least one row") << 100 << std::int64_t(1) << 1;
    }

    void limitsHold()
    {
        QFETCH(int, rows);
        QFETCH(std::int64_t, bytes);
        QFETCH(int, expected);
        const auto some =
            chunk(impalaRows, limited(impalaDialect(), rows, bytes), 0, 10, wideValues);
        QVERIFY(some);
        QCOMPARE(static_cast<int>(some->rows), expected);
        QVERIFY(some->text.endsWith(QLatin1Char(')')));
        QCOMPARE(some->text.count(QStringLiteral("日")), expected);
    }

    // Drivers grow slow with the number of parameters, whatever the engine takes.
    void parametersAreCounted()
    {
        const auto some =
            chunk(postgresRows, limited(boundDialect(), 5000, 1 << 20), 0, 5000, valuesOf);
        QVERIFY(some);
        QCOMPARE(some->rows, 666U); // of three values each, 2,000 at most
        QCOMPARE(some->values.size(), 3 * 666);
    }

    void everyRowIsSentOnce()
    {
        const Dialect dialect = limited(impalaDialect(), 7, 400);
        QStringList seen;
        for (std::size_t from = 0; from < 100;) {
            const auto some = chunk(impalaRows, dialect, from, 100, valuesOf);
            QVERIFY(some);
            QVERIFY(some->rows > 0);
            QVERIFY(some->text.toUtf8().size() <= 400);
            const QStringList lines = some->text.split(QLatin1Char('\n')).mid(1);
            QCOMPARE(static_cast<std::size_t>(lines.size()), some->rows);
            seen += lines;
            from += some->rows;
        }
        QCOMPARE(seen.size(), 100);
        for (int row = 0; row < 100; ++row)
            QVERIFY(seen[row].contains(QStringLiteral("it\\'s %1'").arg(row)));
    }

    void whatCannotBeWrittenIsRefused()
    {
        const Dialect impala = impalaDialect();
        const auto nul = chunk(impalaRows, impala, 0, 1, [](std::size_t) {
            return SqlValues { { "a", QString(QChar(0)) }, { "b", 1 } };
        });
        QVERIFY(!nul);
        QCOMPARE(nul.error().code, ErrorCode::BadInput);
        for (const Dialect& dialect : { impalaDialect(), boundDialect() }) {
            const auto missing =
                chunk("INSERT INTO t (a, c) VALUES\n(:a, :c),\n(:a, :c)", dialect, 0, 1, valuesOf);
            QVERIFY(!missing);
            QVERIFY(missing.error().message.contains(QStringLiteral(":c")));
        }
        QVERIFY(!chunk("INSERT INTO t (a) PARTITION (z = :z) VALUES\n(:a),\n(:a)", impala, 0, 1,
                       valuesOf));
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
