// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqltext.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

namespace fw {

namespace {

// Reads a literal as Impala does, independently of what wrote it: up to the first quote that no
// backslash precedes, then the escapes. Nothing when it is not one literal from end to end.
std::optional<QString> readAsImpala(const QString& sql)
{
    if (sql.size() < 2 || sql[0] != QLatin1Char('\''))
        return {};
    QString text;
    for (qsizetype i = 1; i < sql.size(); ++i) {
        if (sql[i] == QLatin1Char('\''))
            return i == sql.size() - 1 ? std::optional(text) : std::nullopt;
        if (sql[i] != QLatin1Char('\\')) {
            text += sql[i];
            continue;
        }
        if (++i == sql.size())
            return {};
        const QChar escaped = sql[i];
        const QString known = QStringLiteral("nrtb0Z");
        const QString meant = QStringLiteral("\n\r\t\b\0\x1a");
        const qsizetype at = known.indexOf(escaped);
        text += at < 0 ? escaped : meant[at];
    }
    return {};
}

// The same by SQL's own rule.
std::optional<QString> readAsStandard(const QString& sql)
{
    if (sql.size() < 2 || sql[0] != QLatin1Char('\''))
        return {};
    QString text;
    for (qsizetype i = 1; i < sql.size(); ++i) {
        if (sql[i] != QLatin1Char('\'')) {
            text += sql[i];
        } else if (i + 1 < sql.size() && sql[i + 1] == QLatin1Char('\'')) {
            text += sql[i++];
        } else {
            return i == sql.size() - 1 ? std::optional(text) : std::nullopt;
        }
    }
    return {};
}

QString randomText(QRandomGenerator& random)
{
    // What hurts comes often.
    const QString pool = QString::fromUtf8("''\\\\\"\n\r\t%_:?;-- abnrt0Zñ日");
    QString text;
    for (int left = random.bounded(12); left > 0; --left)
        text += pool[random.bounded(pool.size())];
    if (random.bounded(8) == 0)
        text += QString::fromUtf8("🙂");
    return text;
}

QString literal(const QVariant& value, StringRule rule = StringRule::Backslash)
{
    return sqlLiteral(value, rule).value_or(QStringLiteral("refused"));
}

QString rendered(const char* sql, const std::vector<std::pair<const char*, QVariant>>& values)
{
    return renderSql({ QString::fromUtf8(sql), {} }, values, StringRule::Backslash)
        .value_or(QStringLiteral("refused"));
}

} // namespace

// Values as text in SQL: what the engine reads is what was meant, whatever it was.
class TestSqlText : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsReadBack()
    {
        QRandomGenerator random(20161127);
        for (int i = 0; i < 100'000; ++i) {
            const QString text = randomText(random);
            const auto impala = readAsImpala(literal(text, StringRule::Backslash));
            QVERIFY2(impala == text, qPrintable(text));
            const auto standard = readAsStandard(literal(text, StringRule::DoubledQuote));
            QVERIFY2(standard == text, qPrintable(text));
        }
    }

    // Each rule read by the other engine loses or leaks: the reason there are two.
    void theRulesAreNotEachOthers()
    {
        const QString text = QStringLiteral("it's \\ x");
        QVERIFY(readAsImpala(literal(text, StringRule::DoubledQuote)) != text);
        QVERIFY(readAsStandard(literal(text, StringRule::Backslash)) != text);
    }

    void numbersAreExact()
    {
        QCOMPARE(literal(QVariant()), QStringLiteral("NULL"));
        QCOMPARE(literal(QVariant(QMetaType(QMetaType::QString))), QStringLiteral("NULL"));
        QCOMPARE(literal(QStringLiteral("")), QStringLiteral("''"));
        QCOMPARE(literal(0), QStringLiteral("0"));
        QCOMPARE(literal(-5), QStringLiteral("(-5)"));
        QCOMPARE(literal(qlonglong(9007199254740993)), QStringLiteral("9007199254740993"));
        QCOMPARE(literal(std::numeric_limits<qlonglong>::min()),
                 QStringLiteral("(-9223372036854775808)"));
        QCOMPARE(literal(std::numeric_limits<qulonglong>::max()),
                 QStringLiteral("18446744073709551615"));
        for (const double number : { 0.5, 1e-7, 0.1, 1.0 / 3, 5e-324, 1.7976931348623157e308 }) {
            const QString text = literal(number);
            QVERIFY2(text.contains(QLatin1Char('e')), qPrintable(text));
            QCOMPARE(text.toDouble(), number);
        }
        QCOMPARE(literal(-0.5), QStringLiteral("(-5.0000000000000000e-01)"));
    }

    void whatCannotBeStoredIsRefused()
    {
        QCOMPARE(literal(std::numeric_limits<double>::quiet_NaN()), QStringLiteral("refused"));
        QCOMPARE(literal(std::numeric_limits<double>::infinity()), QStringLiteral("refused"));
        QCOMPARE(literal(QString(QChar(0))), QStringLiteral("refused"));
        QCOMPARE(literal(QString(QChar(0xd800))), QStringLiteral("refused"));
        QCOMPARE(literal(QString(QChar(0xdc00)) + QChar(0xd800)), QStringLiteral("refused"));
        QCOMPARE(literal(QByteArray("bytes")), QStringLiteral("refused"));
        QCOMPARE(literal(QStringList()), QStringLiteral("refused"));
        QCOMPARE(literal(QVariantList { 1, QByteArray("x") }), QStringLiteral("refused"));
    }

    void placeholdersGetTheirValues()
    {
        QCOMPARE(rendered("SELECT :a - :b, :a1 FROM t WHERE x IN (:list) AND c = ':a'",
                          { { "a", 1 },
                            { "b", -2 },
                            { "a1", QStringLiteral("it's") },
                            { "list", QStringList { QStringLiteral("x"), QStringLiteral("\\") } },
                            { "unused", 7 } }),
                 QStringLiteral("SELECT 1 - (-2), 'it\\'s' FROM t WHERE x IN ('x', '\\\\') AND "
                                "c = ':a'"));
        // A value is not looked through for placeholders.
        QCOMPARE(rendered(":a:b", { { "a", QStringLiteral(":b") }, { "b", 3 } }),
                 QStringLiteral("':b':b"));
        QCOMPARE(rendered("x::int, 10:30", {}), QStringLiteral("x::int, 10:30"));
        QCOMPARE(rendered("SELECT :missing", { { "a", 1 } }), QStringLiteral("refused"));
        QCOMPARE(rendered("SELECT :a", { { "a", QByteArray("x") } }), QStringLiteral("refused"));
    }
};

FW_TEST(TestSqlText, "tst_sqltext")

} // namespace fw

#include "tst_sqltext.moc"
