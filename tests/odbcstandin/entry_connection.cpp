// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/odbcstandin/handles.h"

#include <condition_variable>
#include <mutex>

using namespace fw::standin;

namespace {

// NAME=value;NAME={value;with}}braces}
QMap<QString, QString> attributesOf(const QString& text)
{
    QMap<QString, QString> attributes;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype equals = text.indexOf(u'=', at);
        if (equals < 0)
            break;
        const QString name = text.mid(at, equals - at).trimmed().toLower();
        QString value;
        at = equals + 1;
        if (at < text.size() && text[at] == u'{') {
            for (++at; at < text.size(); ++at) {
                if (text[at] == u'}' && (at + 1 == text.size() || text[++at] != u'}'))
                    break;
                value += text[at];
            }
        }
        qsizetype end = text.indexOf(u';', at);
        end = end < 0 ? text.size() : end;
        if (value.isEmpty())
            value = text.mid(at, end - at);
        attributes.insert(name, value);
        at = end + 1;
    }
    return attributes;
}

// Waits by LoginStallMs. False: the login timeout came first.
bool waitForLogin(const Connection& connection)
{
    using namespace std::chrono;
    const milliseconds length(connection.attributes[QStringLiteral("loginstallms")].toInt());
    const milliseconds most = seconds(connection.loginTimeout);
    const bool limited = most.count() > 0 && most < length;
    std::mutex guard;
    std::unique_lock lock(guard);
    std::condition_variable().wait_for(lock, limited ? most : length, [] { return false; });
    return !limited;
}

} // namespace

Connection::Connection() = default;
Connection::~Connection() = default;

STANDIN_EXPORT SQLAllocHandle(SQLSMALLINT kind, SQLHANDLE parent, SQLHANDLE* made)
{
    if (kind == SQL_HANDLE_ENV) {
        *made = new Environment;
    } else if (kind == SQL_HANDLE_DBC) {
        *made = new Connection;
    } else if (kind == SQL_HANDLE_STMT) {
        auto& connection = handle<Connection>(parent);
        connection.open.push_back(std::make_unique<Statement>());
        connection.open.back()->connection = &connection;
        *made = connection.open.back().get();
    } else {
        *made = SQL_NULL_HANDLE;
        return SQL_ERROR;
    }
    return SQL_SUCCESS;
}

STANDIN_EXPORT SQLFreeHandle(SQLSMALLINT kind, SQLHANDLE any)
{
    if (kind == SQL_HANDLE_ENV)
        delete static_cast<Environment*>(any);
    else if (kind == SQL_HANDLE_DBC)
        delete static_cast<Connection*>(any);
    else if (kind == SQL_HANDLE_STMT)
        std::erase_if(static_cast<Statement*>(any)->connection->open,
                      [any](const auto& statement) { return statement.get() == any; });
    else
        return SQL_ERROR;
    return SQL_SUCCESS;
}

STANDIN_EXPORT SQLSetEnvAttr(SQLHENV, SQLINTEGER, SQLPOINTER, SQLINTEGER)
{
    return SQL_SUCCESS;
}

STANDIN_EXPORT SQLDriverConnectW(SQLHDBC dbc, SQLHWND, SQLWCHAR* in, SQLSMALLINT inLength,
                                 SQLWCHAR* out, SQLSMALLINT room, SQLSMALLINT* outLength,
                                 SQLUSMALLINT)
{
    auto& connection = handle<Connection>(dbc);
    const QString text = textOf(in, inLength);
    connection.attributes = attributesOf(text);
    const QString log = connection.attributes[QStringLiteral("log")];
    connection.log = EventLog(log);
    connection.world = &World::at(log);
    connection.schema =
        connection.attributes.value(QStringLiteral("schema"), QStringLiteral("default"));
    connection.statements = 0;
    connection.dropped = false;
    connection.log.connected();
    if (!waitForLogin(connection))
        return connection.fail("HYT00", "Login timeout expired");
    if (connection.attributes[QStringLiteral("refuse")] == u"1")
        return connection.fail("28000", "Invalid authorization specification");
    copyText(text, out, room, outLength);
    return SQL_SUCCESS;
}

STANDIN_EXPORT SQLDisconnect(SQLHDBC dbc)
{
    handle<Connection>(dbc).open.clear();
    return SQL_SUCCESS;
}

STANDIN_EXPORT SQLSetConnectAttrW(SQLHDBC dbc, SQLINTEGER attribute, SQLPOINTER value, SQLINTEGER)
{
    auto& connection = handle<Connection>(dbc);
    const auto number = reinterpret_cast<SQLULEN>(value);
    if (attribute == SQL_ATTR_LOGIN_TIMEOUT)
        connection.loginTimeout = static_cast<SQLUINTEGER>(number);
    else if (attribute == SQL_ATTR_AUTOCOMMIT && number == SQL_AUTOCOMMIT_OFF)
        return connection.fail("HYC00", "There are no transactions");
    return SQL_SUCCESS;
}

STANDIN_EXPORT SQLGetConnectAttrW(SQLHDBC dbc, SQLINTEGER attribute, SQLPOINTER value, SQLINTEGER,
                                  SQLINTEGER*)
{
    auto& connection = handle<Connection>(dbc);
    auto& number = *static_cast<SQLUINTEGER*>(value);
    if (attribute == SQL_ATTR_CONNECTION_DEAD)
        number = connection.dropped ? SQL_CD_TRUE : SQL_CD_FALSE;
    else if (attribute == SQL_ATTR_LOGIN_TIMEOUT)
        number = connection.loginTimeout;
    else if (attribute == SQL_ATTR_AUTOCOMMIT)
        number = SQL_AUTOCOMMIT_ON;
    else
        return connection.fail("HYC00", "Optional feature not implemented");
    return SQL_SUCCESS;
}

// Every statement has ended its own transaction.
STANDIN_EXPORT SQLEndTran(SQLSMALLINT, SQLHANDLE, SQLSMALLINT)
{
    return SQL_SUCCESS;
}
