// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/doctor/checks.h"
#include "core/storage/spelling.h"
#include "core/storage/sqltext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace fw::doctor {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Doctor)
};

const QLatin1String creation("create_");
// Needs a schema's name of its own, and was sent when the session was opened.
const QLatin1String choosesSchema("use_schema");

// A value of the kind each placeholder takes. Nothing is written with them.
QVariant exampleOf(const QString& placeholder)
{
    static const QHash<QString, QVariant> texts {
        { QStringLiteral("tstart"), QStringLiteral("2016-07-08 00:00:00") },
        { QStringLiteral("treceived"), QStringLiteral("2016-07-08 00:00:00") },
        { QStringLiteral("imported_at"), QStringLiteral("2016-07-08T00:00:00Z") },
        { QStringLiteral("y"), 2016 },
        { QStringLiteral("m"), 7 },
        { QStringLiteral("d"), 8 },
        { QStringLiteral("tdur"), 0.5 },
    };
    static const QStringList words {
        QStringLiteral("srcip"),      QStringLiteral("dstip"),      QStringLiteral("proto"),
        QStringLiteral("src_geoloc"), QStringLiteral("dst_geoloc"), QStringLiteral("src_domain"),
        QStringLiteral("dst_domain"), QStringLiteral("src_rep"),    QStringLiteral("dst_rep"),
        QStringLiteral("sip"),        QStringLiteral("dip"),        QStringLiteral("flag"),
        QStringLiteral("rip"),        QStringLiteral("ip"),         QStringLiteral("run"),
        QStringLiteral("hash"),       QStringLiteral("name"),
    };
    if (words.contains(placeholder))
        return QStringLiteral("example");
    return texts.value(placeholder, 1);
}

// A statement the server can tell the plan of, and so examine without doing it.
bool hasPlan(const QString& sql)
{
    static const QString verbs[] = { QStringLiteral("SELECT"), QStringLiteral("INSERT"),
                                     QStringLiteral("DELETE"), QStringLiteral("UPDATE") };
    return std::any_of(std::begin(verbs), std::end(verbs), [&sql](const QString& verb) {
        return sql.startsWith(verb, Qt::CaseInsensitive);
    });
}

// What the server says of each of the store's statements, in a session that is inside the scratch
// schema. An error ends it: one that is not about a statement.
class StatementTrial
{
public:
    StatementTrial(OdbcConnection& connection, Statements statements)
        : m_connection(connection)
        , m_statements(std::move(statements))
    {
    }

    Result<void> tryAll()
    {
        QStringList names = m_statements.names();
        names.sort();
        // The others are about the tables these make.
        std::stable_partition(names.begin(), names.end(),
                              [](const QString& name) { return name.startsWith(creation); });
        for (const QString& name : std::as_const(names))
            if (name != choosesSchema)
                for (const Statement& statement : m_statements.named(name))
                    if (const auto tried = tryOne(name, statement); !tried)
                        return tried;
        return {};
    }

    int count() const { return m_count; }
    const QStringList& refused() const { return m_refused; }
    const QString& words() const { return m_words; } // about the first of them

private:
    Result<void> tryOne(const QString& name, Statement statement)
    {
        ++m_count;
        const bool isPlanned = hasPlan(statement.text);
        if (isPlanned)
            statement.text.prepend(QStringLiteral("EXPLAIN "));
        SqlValues values;
        std::vector<QByteArray> keys; // SqlValue keeps none
        keys.reserve(static_cast<std::size_t>(statement.placeholders.size()));
        for (const QString& placeholder : std::as_const(statement.placeholders))
            values.push_back(
                { keys.emplace_back(placeholder.toLatin1()).constData(), exampleOf(placeholder) });
        const auto text = renderSql(statement, values, m_connection.dialect().rule);
        if (!text)
            return failure(text.error());
        // Some of those that are run want a transaction (LOCK TABLE), and none may stay in it.
        const bool isInside = !isPlanned && !name.startsWith(creation);
        if (isInside)
            if (const auto begun = m_connection.begin(); !begun)
                return begun;
        const auto done = m_connection.execute(*text, name);
        if (isInside)
            m_connection.rollback();
        if (done)
            return {};
        if (done.error().code != ErrorCode::Database)
            return done;
        if (m_refused.isEmpty())
            m_words = done.error().detail;
        if (!m_refused.contains(name))
            m_refused += name;
        return {};
    }

    OdbcConnection& m_connection;
    Statements m_statements;
    int m_count = 0;
    QStringList m_refused;
    QString m_words;
};

} // namespace

// The only one that can say whether this server takes what this program will send it: no test
// elsewhere has this server.
Finding takesStatements(Examination& examination)
{
    const QString advice = Tr::tr("Attach this output to a bug report.");
    OdbcTarget target = *examination.target;
    target.schema = examination.scratch;
    const auto session = openShared(target, examination.isImpala());
    if (!session)
        return failed(session.error(), advice);
    (*session)->setStopToken(examination.stop);
    OdbcConnection& connection = *(*session)->connection();
    const auto statements = Statements::load(connection.dialect().folder);
    if (!statements)
        return failed(statements.error(), advice);
    StatementTrial trial(
        connection,
        statements->changed([](const QString& sql) { return Spelling().apply(sql); }));
    if (const auto tried = trial.tryAll(); !tried)
        return failed(tried.error(), advice);
    if (!trial.refused().isEmpty())
        return failed(Tr::tr("Refused, of %n statement(s): %1.", nullptr, trial.count())
                          .arg(trial.refused().join(QLatin1String(", "))),
                      advice, trial.words());
    return passed(Tr::tr("The server takes all %n of them.", nullptr, trial.count()));
}

} // namespace fw::doctor
