// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowtemplate.h"
#include "core/storage/spelling.h"
#include "core/storage/statements.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <map>

namespace fw {

namespace {

const QString goldenFolder = QStringLiteral(FLOW_SOURCE_DIR "/tests/unit/golden/impala");

// What would end a text too early, begin a comment or a hint, be a placeholder or a token, or be
// taken for another character.
const QString hostile =
    QString::fromUtf8("it's \\ '' \" ; -- /* +x */ :y {score} ? %s\n\t\\' ñ日🙂 \\");

Spelling spotSpelling()
{
    Spelling spelling;
    spelling.isMlScore = spelling.isDstipInternal = spelling.isMn = true;
    spelling.hasIntCounters = spelling.hasSingleScore = true;
    spelling.hasPkts = false;
    return spelling;
}

QVariant valueOf(const QString& placeholder, int row, bool isVerdict)
{
    static const QHash<QString, QVariant> values {
        { QStringLiteral("y"), 2016 },
        { QStringLiteral("m"), 7 },
        { QStringLiteral("d"), 8 },
        { QStringLiteral("hh"), 0 },
        { QStringLiteral("md"), 59 },
        { QStringLiteral("from_day"), 20160701 },
        { QStringLiteral("to_day"), 20160731 },
        { QStringLiteral("from_hour"), -1 },
        { QStringLiteral("to_hour"), 23 },
        { QStringLiteral("sport"), 65535 },
        { QStringLiteral("dport"), QVariant() },
        { QStringLiteral("srcport"), 0 },
        { QStringLiteral("dstport"), 443 },
        { QStringLiteral("rank"), 0 },
        { QStringLiteral("srcip_internal"), 1 },
        { QStringLiteral("destip_internal"), 0 },
        { QStringLiteral("ipkt"), qlonglong(9007199254740993) },
        { QStringLiteral("ibyt"), qlonglong(-9223372036854775807LL - 1) },
        { QStringLiteral("opkt"), 2147483647 },
        { QStringLiteral("obyt"), 0 },
    };
    if (placeholder == QLatin1String("score") && isVerdict)
        return row + 1;
    if (placeholder == QLatin1String("score"))
        return row == 0 ? 2.829756736597e-08 : row == 1 ? 0.0 : 1.0 / 3;
    if (values.contains(placeholder))
        return values[placeholder];
    return row == 0 ? hostile : row == 1 ? QStringLiteral("x") : QStringLiteral("'");
}

// The statement as it would be sent: with values, a row template with three rows.
Result<QString> rendered(const Statement& statement, std::int64_t largestCounter)
{
    const bool isVerdict = statement.text.contains(QLatin1String("flow_threat_investigation"));
    const auto value = [&](const QString& placeholder, int row) {
        const QVariant given = valueOf(placeholder, row, isVerdict);
        return given.typeId() == QMetaType::LongLong
            ? QVariant(std::min<qlonglong>(given.toLongLong(), largestCounter))
            : given;
    };
    std::map<QString, QByteArray> names;
    for (const QString& placeholder : statement.placeholders)
        names[placeholder] = placeholder.toLatin1();
    const auto rowValues = [&](std::size_t row) {
        SqlValues values;
        for (const auto& [placeholder, name] : names)
            values.push_back({ name.constData(), value(placeholder, static_cast<int>(row)) });
        return values;
    };
    const Dialect impala = impalaDialect();
    const auto rows = RowTemplate::of(statement);
    if (!rows)
        return renderSql(statement, rowValues(0), impala.rule);
    const auto chunk = rows->chunk(impala, rowValues(0), 0, 3, rowValues);
    if (!chunk)
        return failure(chunk.error());
    return chunk->text;
}

// Every file there has to be: name and content.
QMap<QString, QByteArray> allRendered()
{
    const auto statements = Statements::load(QStringLiteral(":/sql/impala/store"));
    if (!statements)
        qFatal("%s", qPrintable(statements.error().text()));
    QMap<QString, QByteArray> files;
    for (const QString& name : statements->names()) {
        for (const bool isSpots : { false, true }) {
            const Spelling spelling = isSpots ? spotSpelling() : Spelling();
            QByteArray content;
            bool isSpelled = false;
            for (const Statement& statement : statements->named(name)) {
                Statement spelled { spelling.apply(statement.text), statement.placeholders };
                spelled.text.replace(QLatin1String("{schema}"), QLatin1String("flows"));
                isSpelled =
                    isSpelled || spelling.apply(statement.text) != Spelling().apply(statement.text);
                const auto sql = rendered(spelled, spelling.largestCounter());
                content += sql.value_or(QStringLiteral("refused")).toUtf8() + ";\n";
            }
            if (!isSpots)
                files[name + QStringLiteral(".sql")] = content;
            else if (isSpelled)
                files[name + QStringLiteral(".spot.sql")] = content;
        }
    }
    return files;
}

} // namespace

// The text of every Impala statement with values in it, byte by byte as it would reach the driver:
// no Impala is here to say whether it is right, so a change has to be seen by a person. The files
// of golden/impala, *.spot.sql in the spelling of Spot 1.0, are made anew by
//   FLOW_RENEW_GOLDEN=1 build/dev/tests/tests_unit tst_sqlgolden
// and their difference is then read before it is committed.
class TestSqlGolden : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_files = allRendered();
        if (!qEnvironmentVariableIsSet("FLOW_RENEW_GOLDEN"))
            return;
        QDir folder(goldenFolder);
        QVERIFY(folder.mkpath(QStringLiteral(".")));
        for (const QString& old : folder.entryList({ QStringLiteral("*.sql") }, QDir::Files))
            QVERIFY(folder.remove(old));
        for (auto at = m_files.cbegin(); at != m_files.cend(); ++at) {
            QFile file(folder.filePath(at.key()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(at.value()), at.value().size());
        }
    }

    void thereIsAFileForEach()
    {
        QCOMPARE(QDir(goldenFolder).entryList({ QStringLiteral("*.sql") }, QDir::Files, QDir::Name),
                 m_files.keys());
    }

    void theTextIsTheSame_data()
    {
        QTest::addColumn<QString>("name");
        for (auto at = m_files.cbegin(); at != m_files.cend(); ++at)
            QTest::addRow("%s", qPrintable(at.key())) << at.key();
    }

    void theTextIsTheSame()
    {
        QFETCH(QString, name);
        QFile file(QDir(goldenFolder).filePath(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        QCOMPARE(m_files[name], file.readAll());
        QVERIFY(!m_files[name].contains("refused"));
    }

private:
    QMap<QString, QByteArray> m_files;
};

FW_TEST(TestSqlGolden, "tst_sqlgolden")

} // namespace fw

#include "tst_sqlgolden.moc"
