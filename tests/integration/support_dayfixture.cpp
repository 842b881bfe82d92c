// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/dayfixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

namespace fw::test {

namespace {

QByteArray parts(const char* time, char separator)
{
    QByteArray text;
    for (const auto& [at, length] :
         { std::pair { 0, 4 }, { 5, 2 }, { 8, 2 }, { 11, 2 }, { 14, 2 }, { 17, 2 } }) {
        text += separator;
        text += QByteArray::number(QByteArray(time).mid(at, length).toInt());
    }
    return text;
}

QString dayCondition(Day day)
{
    return QStringLiteral(" WHERE y = %1 AND m = %2 AND d = %3")
        .arg(day.year())
        .arg(day.month())
        .arg(day.day());
}

QStringList reportText(const QByteArray& json)
{
    const QJsonObject report = QJsonDocument::fromJson(json).object();
    QStringList lines { QStringLiteral("limit %1").arg(report[QLatin1String("limit")].toInt()),
                        report[QLatin1String("results_blake2b")].toString() };
    for (const auto& value : report[QLatin1String("stages")].toArray()) {
        const QJsonObject stage = value.toObject();
        // How many notebooks were new depends on what was there, as it should.
        if (stage[QLatin1String("stage")].toString() == QLatin1String("notebooks"))
            continue;
        lines += QStringLiteral("%1 %2")
                     .arg(stage[QLatin1String("stage")].toString())
                     .arg(stage[QLatin1String("rows")].toInt());
    }
    return lines;
}

} // namespace

QString temporaryTemplate()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const QString folder =
        memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
    return folder + QStringLiteral("/flow-test-XXXXXX");
}

Day theDay()
{
    return Day(2016, 7, 8);
}

QByteArray flowHeader()
{
    return "treceived,unix_tstamp,tryear,trmonth,trday,trhour,trminute,trsec,tdur,sip,dip,sport,"
           "dport,proto,flag,fwd,stos,ipkt,ibyt,opkt,obyt,input,output,sas,das,dtos,dir,rip\n";
}

QByteArray flowLine(const char* time, const Ends& ends, const char* proto, qint64 ipkt, qint64 ibyt)
{
    std::int64_t seconds = 0;
    parseTime(time, seconds);
    return QByteArray(time) + ',' + QByteArray::number(static_cast<qint64>(seconds))
        + parts(time, ',') + ",0.5," + ends.src + ',' + ends.dst + ','
        + QByteArray::number(ends.sport) + ',' + QByteArray::number(ends.dport) + ',' + proto
        + ",.AP.SF,0,0," + QByteArray::number(ipkt) + ',' + QByteArray::number(ibyt)
        + ",0,0,1,2,0,0,0,0,10.0.0.1\n";
}

QByteArray resultLine(const char* time, const Ends& ends, const char* proto, qint64 ipkt,
                      qint64 ibyt, const char* score)
{
    return QByteArray(time) + parts(time, '\t') + "\t0.5\t" + ends.src + '\t' + ends.dst + '\t'
        + QByteArray::number(ends.sport) + '\t' + QByteArray::number(ends.dport) + '\t' + proto
        + '\t' + QByteArray::number(ipkt) + '\t' + QByteArray::number(ibyt) + "\t0\t0\t" + score
        + '\n';
}

constexpr Ends ab { "10.0.0.5", 50123, "203.0.113.9", 443 };
constexpr Ends ba { "203.0.113.9", 443, "10.0.0.5", 50123 };
constexpr Ends ac { "10.0.0.5", 50124, "198.51.100.7", 22 };
constexpr Ends self { "10.0.0.7", 0, "10.0.0.7", 0 };
constexpr Ends six { "2001:db8::1", 1000, "2001:db8::2", 53 };

QByteArray smallDayFlows()
{
    return flowHeader() //
        + flowLine("2016-07-08 10:00:01", ab, "TCP", 1, 100)
        + flowLine("2016-07-08 10:00:30", ba, "TCP", 2, 200)
        + flowLine("2016-07-08 10:00:30", ba, "TCP", 2, 200) // two equal flows are two flows
        + flowLine("2016-07-08 10:00:59", ab, "UDP", 3, 300)
        + flowLine("2016-07-08 10:01:00", ab, "TCP", 4, 400)
        + flowLine("2016-07-08 10:05:00", ac, "TCP", 5, 500)
        + flowLine("2016-07-08 10:06:00", self, "ICMP", 6, 600)
        + flowLine("2016-07-08 11:00:00", six, "UDP", 7, 700)
        + flowLine("2016-07-08 23:59:59", { "192.0.2.1", 1, "192.0.2.2", 2 }, "TCP", 8, 800);
}

QByteArray firstResults()
{
    return resultLine("2016-07-08 10:00:01", ab, "TCP", 1, 100, "1e-9")
        + resultLine("2016-07-08 10:05:00", ac, "TCP", 5, 500, "1e-8")
        + resultLine("2016-07-08 10:06:00", self, "ICMP", 6, 600, "1e-7");
}

QByteArray secondResults()
{
    return resultLine("2016-07-08 11:00:00", six, "UDP", 7, 700, "1e-10")
        + resultLine("2016-07-08 10:00:01", ab, "TCP", 1, 100, "1e-9")
        + resultLine("2016-07-08 10:00:01", ab, "TCP", 9, 900, "1e-9")
        + resultLine("2016-07-08 10:06:00", self, "ICMP", 6, 600, "1e-7");
}

void writeFile(const QString& path, const QByteArray& content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(),
             qPrintable(path));
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    const auto all = QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot;
    for (const QFileInfo& entry : QDir(from).entryInfoList(all)) {
        const QString target = to + QLatin1Char('/') + entry.fileName();
        if (entry.isDir())
            copyFolder(entry.filePath(), target);
        else
            QVERIFY2(QFile::copy(entry.filePath(), target), qPrintable(target));
    }
}

QList<QVariantList> rowsOf(const QString& database, const QString& sql)
{
    QList<QVariantList> rows;
    const QString name = QStringLiteral("test-reader");
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        connection.setDatabaseName(database);
        if (!connection.open())
            qFatal("%s cannot be opened", qPrintable(database));
        QSqlQuery query(connection);
        if (!query.exec(sql))
            qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        while (query.next()) {
            QVariantList row;
            for (int i = 0; i < query.record().count(); ++i)
                row += query.value(i);
            rows += row;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return rows;
}

DayState stateOf(const QString& workspace, Day day)
{
    DayState state;
    const QString store = workspace + QStringLiteral("/workbench.sqlite");
    for (const char* table : { "flow_scores", "flow_edge", "flow_chords", "flow_ingest_summary",
                               "flow_threat_investigation", "flow_storyboard", "flow_timeline" }) {
        QStringList& lines = state.tables[QLatin1String(table)];
        const auto rows = rowsOf(
            store, QStringLiteral("SELECT * FROM ") + QLatin1String(table) + dayCondition(day));
        for (const QVariantList& row : rows) {
            QStringList fields;
            for (const QVariant& value : row)
                fields += value.toString();
            lines += fields.join(QLatin1Char('|'));
        }
        lines.sort();
    }
    const QString data = QStringLiteral("data/flow/") + day.compact();
    for (const char* name : { "flow_scores.csv", "flow_results.csv", "ml_feedback.csv" }) {
        const QString path = data + QLatin1Char('/') + QLatin1String(name);
        if (QFile::exists(workspace + QLatin1Char('/') + path))
            state.files[path] = readFile(workspace + QLatin1Char('/') + path);
    }
    const QString notebooks = QStringLiteral("ipynb/flow/") + day.compact();
    const QStringList names = QDir(workspace + QLatin1Char('/') + notebooks).entryList(QDir::Files);
    for (const QString& name : names)
        state.files[notebooks + QLatin1Char('/') + name] =
            readFile(workspace + QLatin1Char('/') + notebooks + QLatin1Char('/') + name);
    state.report = reportText(
        readFile(workspace + QLatin1Char('/') + data + QStringLiteral("/run_report.json")));
    return state;
}

QString DayState::difference(const DayState& other) const
{
    QStringList found;
    for (const QString& name : tables.keys())
        if (tables[name] != other.tables[name])
            found += name + QStringLiteral(":\n  ") + tables[name].join(QLatin1String("\n  "))
                + QStringLiteral("\nagainst\n  ") + other.tables[name].join(QLatin1String("\n  "));
    const QStringList paths = files.keys() + other.files.keys();
    for (const QString& path : QSet<QString>(paths.begin(), paths.end()))
        if (files.value(path) != other.files.value(path)
            || files.contains(path) != other.files.contains(path))
            found += path + QStringLiteral(":\n") + QString::fromUtf8(files.value(path))
                + QStringLiteral("\nagainst\n") + QString::fromUtf8(other.files.value(path));
    if (report != other.report)
        found += QStringLiteral("report: ") + report.join(QLatin1Char(','))
            + QStringLiteral(" against ") + other.report.join(QLatin1Char(','));
    return found.join(QLatin1Char('\n'));
}

QStringList stagedFiles(const QString& workspace)
{
    QStringList found;
    QDirIterator it(workspace, { QStringLiteral(".*.run-*") }, QDir::Files | QDir::Hidden,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        found += it.next();
    return found;
}

bool reportFitsStore(const QString& workspace, Day day)
{
    const auto id = [](const QByteArray& json) {
        return QJsonDocument::fromJson(json).object()[QLatin1String("id")].toString();
    };
    const auto rows = rowsOf(workspace + QStringLiteral("/workbench.sqlite"),
                             QStringLiteral("SELECT report FROM oa_run") + dayCondition(day)
                                 + QStringLiteral(" ORDER BY rowid DESC LIMIT 1"));
    const QByteArray file = readFile(workspace + QStringLiteral("/data/flow/") + day.compact()
                                     + QStringLiteral("/run_report.json"));
    return rows.isEmpty() ? file.isEmpty() : id(rows[0][0].toByteArray()) == id(file);
}

} // namespace fw::test
