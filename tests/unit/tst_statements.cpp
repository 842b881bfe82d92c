// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/flowbatch.h"
#include "core/storage/statements.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

namespace fw {

namespace {

Statements load(const char* folder)
{
    auto statements = Statements::load(QStringLiteral(":/sql/sqlite/") + QLatin1String(folder));
    if (!statements)
        qFatal("%s", qPrintable(statements.error().text()));
    return *statements;
}

// What SQLite itself finds: every token it would bind, by an independent reading of the text.
QStringList bindTokens(QString sql)
{
    sql.remove(QRegularExpression(QStringLiteral("'[^']*'")));
    QStringList found;
    auto at = QRegularExpression(QStringLiteral(":([a-z_0-9]+)")).globalMatch(sql);
    while (at.hasNext())
        found += at.next().captured(1);
    found.removeDuplicates();
    return found;
}

} // namespace

// Every statement of the resources, prepared by SQLite against the tables it is for.
class TestStatements : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* folder : { "raw", "journal", "store", "reputation" }) {
            auto database =
                Database::open(m_folder.filePath(QLatin1String(folder)), load(folder), {});
            QVERIFY(database);
            QVERIFY(database->run("schema"));
            m_databases[QLatin1String(folder)] = std::make_unique<Database>(std::move(*database));
        }
        QVERIFY(m_batch.offer(m_databases[QStringLiteral("raw")]->handle()));
        Database& store = *m_databases[QStringLiteral("store")];
        QVERIFY(store.attach(m_folder.filePath(QStringLiteral("raw")), QStringLiteral("raw")));
        QVERIFY(store.run("ranked_tables"));
    }

    void everyStatementPrepares_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("name");
        for (const char* folder : { "store", "raw", "journal", "reputation" })
            for (const QString& name : load(folder).names())
                QTest::addRow("%s/%s", folder, qPrintable(name))
                    << QString::fromLatin1(folder) << name;
    }

    void everyStatementPrepares()
    {
        QFETCH(QString, folder);
        QFETCH(QString, name);
        const Statements statements = load(folder.toLatin1().constData());
        Database* const database = m_databases.at(folder).get();
        QVERIFY(!statements.named(name).empty());
        for (const Statement& statement : statements.named(name)) {
            QCOMPARE(statement.placeholders, bindTokens(statement.text));
            if (statements.named(name).size() > 1)
                continue; // a schema: it was run above
            const auto query = database->prepare(name.toLatin1().constData());
            QVERIFY2(query, query ? "" : qPrintable(query.error().text()));
        }
    }

    void placeholdersAreFound()
    {
        const auto placeholders = [](const char* folder, const char* name) {
            return load(folder).named(QLatin1String(name)).front().placeholders;
        };
        QCOMPARE(placeholders("raw", "has_source"), QStringList { QStringLiteral("hash") });
        // Not the %H:%M of a format, and each once.
        QCOMPARE(placeholders("store", "insert_ingest_summary"),
                 (QStringList { QStringLiteral("start"), QStringLiteral("y"), QStringLiteral("m"),
                                QStringLiteral("d") }));
        QCOMPARE(placeholders("store", "details").count(QStringLiteral("srcip")), 1);
    }

    void aValueNobodyGivesIsAnError()
    {
        const QTemporaryDir temporary;
        auto database = Database::open(temporary.filePath(QStringLiteral("db")), load("raw"), {});
        QVERIFY(database && database->run("schema"));
        const auto done = database->run("insert_batch");
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(QLatin1String(":id")));
        QVERIFY(!database->run("no_such_statement"));
        QVERIFY(!Statements::load(QStringLiteral(":/sql/nowhere")));
    }

    // Names are strings in the code: each must be a file, and each file must be named.
    void everyNameInTheCodeExists()
    {
        QStringList known;
        for (const char* folder : { "store", "raw", "journal", "reputation" })
            known += load(folder).names();
        // Those of the shared stores; which of them are used, their own code composes.
        QStringList shared;
        for (const char* dialect : { "postgres", "impala" })
            shared += Statements::load(QStringLiteral(":/sql/%1/store").arg(QLatin1String(dialect)))
                          ->names();
        const QRegularExpression uses[] = {
            QRegularExpression(QStringLiteral("\\b(?:run|query|number|prepare)\\(\\s*\"(\\w+)\"")),
            QRegularExpression(QStringLiteral("\\bwrite\\(\\*\\w+,\\s*\"(\\w+)\"")),
            QRegularExpression(QStringLiteral("readableRows\\(\\*\\w+,\\s*\"(\\w+)\"")),
            QRegularExpression(
                QStringLiteral("readableRows\\(\\*\\w+,\\s*\"\\w+\",\\s*\"(\\w+)\"")),
            QRegularExpression(QStringLiteral("\\bprepare\\(\\s*[\\w.*>()-]+,\\s*\"(\\w+)\"")),
            QRegularExpression(QStringLiteral("replaceBySelect\\(\\s*\"(\\w+)\"")),
            QRegularExpression(QStringLiteral("replaceBySelect\\(\\s*\"\\w+\",\\s*\"(\\w+)\"")),
        };
        QStringList used;
        QDirIterator it(QStringLiteral(FLOW_SOURCE_DIR "/core/storage"),
                        { QStringLiteral("*.cpp") }, QDir::Files);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString code = QString::fromUtf8(file.readAll());
            for (const QRegularExpression& use : uses) {
                auto at = use.globalMatch(code);
                while (at.hasNext())
                    used += at.next().captured(1);
            }
        }
        used.removeDuplicates();
        QVERIFY(used.size() > 30);
        for (const QString& name : used)
            QVERIFY2(known.contains(name) || shared.contains(name), qPrintable(name));
        for (const QString& name : known)
            QVERIFY2(used.contains(name), qPrintable(name + QStringLiteral(".sql is never used")));
    }

private:
    QTemporaryDir m_folder;
    FlowBatch m_batch; // insert_flow.sql reads it
    std::map<QString, std::unique_ptr<Database>> m_databases;
};

FW_TEST(TestStatements, "tst_statements")

} // namespace fw

#include "tst_statements.moc"
