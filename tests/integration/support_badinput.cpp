// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/badinput.h"

#include <QDir>
#include <QDirIterator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <sys/stat.h>
#include <unistd.h>

namespace fw::test {

namespace {

const char* const tables[] = { "flow_scores",
                               "flow_edge",
                               "flow_chords",
                               "flow_ingest_summary",
                               "flow_threat_investigation",
                               "flow_storyboard",
                               "flow_timeline",
                               "oa_run",
                               "entry",
                               "entry_row",
                               "source",
                               "flow" };

// The rows of the tables of ours that it has, sorted; its bytes when it is no database (any more).
QByteArray databaseContent(const QString& path)
{
    QByteArray content;
    const QString name = QStringLiteral("kept-reader");
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(path);
        QSqlQuery query(connection);
        bool read = connection.open();
        for (const char* table : tables) {
            if (!read || !connection.tables(QSql::AllTables).contains(QLatin1String(table)))
                continue;
            query = QSqlQuery(connection);
            read = query.exec(QStringLiteral("SELECT * FROM ") + QLatin1String(table));
            QList<QByteArray> rows;
            while (read && query.next()) {
                QByteArray row(table);
                for (int i = 0; i < query.record().count(); ++i)
                    row += '|' + query.value(i).toByteArray();
                rows += row;
            }
            read = read && !query.lastError().isValid();
            std::sort(rows.begin(), rows.end());
            content += rows.join('\n') + '\n';
        }
        query = QSqlQuery();
        connection.close();
        if (!read || content.isEmpty())
            content = readFile(path);
    }
    QSqlDatabase::removeDatabase(name);
    return content;
}

constexpr uid_t nobody = 65534;

// In the child.
void dropRights()
{
    if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        ::_exit(99);
}

} // namespace

QMap<QString, QByteArray> contentOf(const QString& workspace)
{
    QMap<QString, QByteArray> content;
    QStringList files;
    QDirIterator it(workspace, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        files += it.next();
    for (const QString& file : files) {
        // What SQLite and the lock keep beside a file comes and goes.
        if (file.endsWith(QLatin1String("-wal")) || file.endsWith(QLatin1String("-shm"))
            || file.endsWith(QLatin1String("/.lock")))
            continue;
        // What an import did is told there, also that it did nothing.
        if (file.contains(QLatin1String("/data/flow/import_reports/")))
            continue;
        content[file.mid(workspace.size() + 1)] =
            file.endsWith(QLatin1String(".sqlite")) ? databaseContent(file) : readFile(file);
    }
    return content;
}

BadInputPlace::BadInputPlace()
{
    importSmallDay();
    runSmallDay();
    const Ended scored = run("score -d 20160708 --score high --dst-port 443 --note seen");
    QVERIFY2(scored.code == 0, qPrintable(scored.err));
    writeFile(inWorkspace("ipynb/flow/20160708/mine.ipynb"), "my own notes");
    writeFile(inWorkspace("context/ipranges.csv"), "10.0.0.0,10.255.255.255,inside\n");
    copyFolder(workspace(), path("template"));
    rememberKept();
}

void BadInputPlace::makeAnew()
{
    QDir(workspace()).removeRecursively();
    copyFolder(path("template"), workspace());
    rememberKept();
}

QString BadInputPlace::badFile(const QByteArray& content) const
{
    writeFile(badPath(), content);
    return badPath();
}

Ended BadInputPlace::runModified(const char* commandLine, const QStringList& more,
                                 const std::function<void()>& modifier) const
{
    QProcess process;
    program.prepare(process,
                    QString::fromUtf8(commandLine).split(QLatin1Char(' ')) + more
                        + QStringList { QStringLiteral("--workspace"), workspace() });
    process.setChildProcessModifier(modifier);
    process.start();
    return ProgramRunner::finish(process);
}

Ended BadInputPlace::runUnprivileged(const char* commandLine, const QStringList& more) const
{
    return runModified(commandLine, more, dropRights);
}

bool BadInputPlace::canRunUnprivileged() const
{
    QProcess process;
    program.prepare(process, { QStringLiteral("--version") });
    process.setChildProcessModifier(dropRights);
    process.start();
    return ProgramRunner::finish(process).code == 0;
}

void BadInputPlace::giveAway() const
{
    if (::geteuid() != 0)
        return;
    QStringList paths { workspace() };
    QDirIterator it(workspace(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        paths += it.next();
    for (const QString& path : paths)
        QVERIFY2(::chown(QFile::encodeName(path).constData(), nobody, nobody) == 0,
                 qPrintable(path));
    // A temporary folder is its maker's alone.
    QVERIFY(::chmod(QFile::encodeName(folder.path()).constData(), 0711) == 0);
}

void BadInputPlace::requireEnd(const Ended& ended, int code, const char* lastLine) const
{
    QString wanted = QString::fromUtf8(lastLine);
    wanted.replace(QLatin1String("{ws}"), workspace()).replace(QLatin1String("{bad}"), badPath());
    const QStringList lines = ended.err.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QString last = lines.isEmpty() ? QString() : lines.last();
    QVERIFY2(ended.err.isEmpty() || ended.err.endsWith(QLatin1Char('\n')), qPrintable(ended.err));
    if (wanted.endsWith(QLatin1Char('*'))) {
        wanted.chop(1);
        last.truncate(wanted.size());
    }
    QCOMPARE(last, wanted);
    QCOMPARE(ended.code, code);
    if (code != 0)
        QCOMPARE(ended.out, QByteArray());
}

void BadInputPlace::requireKept(const QStringList& changed) const
{
    const auto now = contentOf(workspace());
    for (auto at = m_kept.begin(); at != m_kept.end(); ++at) {
        if (changed.contains(at.key()))
            continue;
        QVERIFY2(now.contains(at.key()), qPrintable(at.key()));
        QVERIFY2(now[at.key()] == at.value(),
                 at.key().toUtf8() + ":\n" + now[at.key()].left(2000) + "\nagainst\n"
                     + at.value().left(2000));
    }
    for (auto at = now.begin(); at != now.end(); ++at)
        QVERIFY2(m_kept.contains(at.key()) || changed.contains(at.key()), qPrintable(at.key()));
}

void BadInputPlace::rememberKept()
{
    m_kept = contentOf(workspace());
}

} // namespace fw::test
