// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/webhdfsserver.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>
#include <QUrlQuery>

#include <algorithm>

namespace fw::test {

namespace {

const QString prefix = QStringLiteral("/webhdfs/v1");

Seen parseHead(const QByteArray& head)
{
    Seen seen;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.front().trimmed().split(' ');
    seen.verb = first.value(0);
    const QUrl url = QUrl::fromEncoded(first.value(1));
    const QString path = url.path(QUrl::FullyDecoded);
    seen.path = path.startsWith(prefix) ? path.mid(prefix.size()) : path;
    // As a servlet container reads it: a plus is a blank.
    const QString query = url.query(QUrl::FullyEncoded).replace(QLatin1Char('+'), QLatin1Char(' '));
    for (const auto& [name, value] : QUrlQuery(query).queryItems(QUrl::FullyDecoded))
        seen.query[name] = value;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        seen.headers[lines[i].left(colon).trimmed().toLower()] = lines[i].mid(colon + 1).trimmed();
    }
    return seen;
}

Answer boolean(bool value)
{
    return Answer::json(200, value ? "{\"boolean\": true}" : "{\"boolean\": false}");
}

Answer notThere(const QString& path)
{
    return Answer::exception(404, "FileNotFoundException",
                             ("File does not exist: " + path.toUtf8()).constData());
}

} // namespace

struct WebHdfsServer::Connection
{
    std::unique_ptr<QTcpSocket> socket;
    bool atDataNode = false;
    QByteArray buffer;
};

QString Seen::line() const
{
    return (atDataNode ? QStringLiteral("D ") : QString()) + QString::fromLatin1(verb)
        + QLatin1Char(' ') + operation() + QLatin1Char(' ') + path;
}

Answer Answer::json(int status, const QByteArray& body)
{
    return { status, { { "Content-Type", "application/json;charset=utf-8" } }, body };
}

Answer Answer::exception(int status, const char* name, const char* message)
{
    return json(status,
                QByteArray("{\"RemoteException\": {\"exception\": \"") + name
                    + "\", \"javaClassName\": \"java.io." + name + "\", \"message\": \"" + message
                    + "\"}}");
}

Answer Answer::redirect(const QByteArray& location)
{
    return { 307,
             { { "Location", location }, { "Content-Type", "application/octet-stream" } },
             {} };
}

WebHdfsServer::WebHdfsServer()
{
    // Whatever proxy this machine has, it is not on the way to itself.
    qputenv("no_proxy", "127.0.0.1,localhost");
    connect(&m_dataNode, &QTcpServer::newConnection, this, [this] { take(m_dataNode, true); });
}

WebHdfsServer::~WebHdfsServer()
{
    stop();
}

bool WebHdfsServer::start()
{
    return listen(std::make_unique<QTcpServer>());
}

bool WebHdfsServer::startSecure(const QSslConfiguration& configuration)
{
    auto nameNode = std::make_unique<QSslServer>();
    nameNode->setSslConfiguration(configuration);
    m_secure = true;
    return listen(std::move(nameNode));
}

bool WebHdfsServer::listen(std::unique_ptr<QTcpServer> nameNode)
{
    m_nameNode = std::move(nameNode);
    connect(m_nameNode.get(), &QTcpServer::pendingConnectionAvailable, this,
            [this] { take(*m_nameNode, false); });
    if (!m_nameNode->listen(QHostAddress::LocalHost, m_namePort)
        || !m_dataNode.listen(QHostAddress::LocalHost, m_dataPort))
        return false;
    m_namePort = m_nameNode->serverPort();
    m_dataPort = m_dataNode.serverPort();
    return true;
}

void WebHdfsServer::stop()
{
    m_nameNode.reset();
    m_dataNode.close();
    for (const auto& connection : m_connections) {
        connection->socket->disconnect();
        connection->socket->abort();
    }
    m_connections.clear();
}

QString WebHdfsServer::url(const QString& path) const
{
    return QStringLiteral("%1://127.0.0.1:%2%3")
        .arg(m_secure ? QStringLiteral("swebhdfs") : QStringLiteral("webhdfs"))
        .arg(m_namePort)
        .arg(path);
}

QByteArray WebHdfsServer::dataNode() const
{
    return "http://127.0.0.1:" + QByteArray::number(m_dataPort);
}

QByteArray WebHdfsServer::nameNode() const
{
    return (m_secure ? "https://127.0.0.1:" : "http://127.0.0.1:") + QByteArray::number(m_namePort);
}

QStringList WebHdfsServer::lines() const
{
    QStringList all;
    for (const Seen& one : seen)
        all += one.line();
    return all;
}

QStringList WebHdfsServer::hiddenFiles() const
{
    QStringList hidden;
    for (const QString& path : files.keys())
        if (path.contains(QStringLiteral("/.")))
            hidden += path;
    return hidden;
}

void WebHdfsServer::take(QTcpServer& listener, bool isDataNode)
{
    while (QTcpSocket* const socket = listener.nextPendingConnection()) {
        socket->setParent(nullptr);
        auto connection = std::make_shared<Connection>();
        connection->socket.reset(socket);
        connection->atDataNode = isDataNode;
        m_connections.push_back(connection);
        connect(socket, &QTcpSocket::readyRead, this,
                [this, which = connection.get()] { read(*which); });
        connect(socket, &QTcpSocket::disconnected, this, [socket] { socket->disconnect(); });
    }
}

void WebHdfsServer::read(Connection& connection)
{
    connection.buffer += connection.socket->readAll();
    for (;;) {
        const qsizetype end = connection.buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Seen request = parseHead(connection.buffer.left(end));
        request.atDataNode = connection.atDataNode;
        const qsizetype length = request.headers.value("content-length").toLongLong();
        const qsizetype got = connection.buffer.size() - end - 4;
        if (request.atDataNode && dropUploadAfter >= 0 && length > dropUploadAfter
            && got >= dropUploadAfter) {
            // A file under construction is what a data node then leaves.
            files[request.path] = connection.buffer.mid(end + 4);
            seen += request;
            connection.socket->abort();
            connection.buffer.clear();
            return;
        }
        if (got < length)
            return;
        request.body = connection.buffer.mid(end + 4, length);
        connection.buffer.remove(0, end + 4 + length);
        seen += request;
        std::optional<Answer> scripted = script ? script(request) : std::nullopt;
        write(connection, scripted ? *scripted : answer(request));
    }
}

Answer WebHdfsServer::answer(const Seen& request)
{
    if (request.verb == "GET")
        return answerGet(request);
    if (request.verb == "PUT")
        return answerPut(request);
    if (request.verb == "DELETE" && request.operation() == QLatin1String("DELETE"))
        return boolean(files.remove(request.path) > 0);
    return Answer::exception(400, "IllegalArgumentException", "Invalid value for op");
}

Answer WebHdfsServer::answerGet(const Seen& request)
{
    const QString& path = request.path;
    if (request.operation() == QLatin1String("GETFILESTATUS")) {
        if (folders.contains(path))
            return Answer::json(200, "{\"FileStatus\": {\"length\": 0, \"type\": \"DIRECTORY\"}}");
        if (!files.contains(path))
            return notThere(path);
        return Answer::json(200,
                            "{\"FileStatus\": {\"blockSize\": 134217728, \"length\": "
                                + QByteArray::number(files[path].size())
                                + ", \"type\": \"FILE\", \"pathSuffix\": \"\"}}");
    }
    if (request.operation() != QLatin1String("OPEN"))
        return Answer::exception(400, "IllegalArgumentException", "Invalid value for op");
    if (!files.contains(path))
        return notThere(path);
    if (!request.atDataNode && !answersItself) {
        QByteArray location = dataNode() + "/webhdfs/v1" + QUrl::toPercentEncoding(path, "/")
            + "?op=OPEN&namenoderpcaddress=nn:8020&offset=0";
        if (request.query.contains(QStringLiteral("length")))
            location += "&length=" + request.query[QStringLiteral("length")].toLatin1();
        return locationInJson ? Answer::json(200, "{\"Location\":\"" + location + "\"}")
                              : Answer::redirect(location);
    }
    QByteArray content = files[path];
    if (request.query.contains(QStringLiteral("length")))
        content = content.left(request.query[QStringLiteral("length")].toLongLong());
    Answer given { 200, { { "Content-Type", "application/octet-stream" } }, content };
    if (chunked) {
        given.saidLength = -1;
        given.after = Answer::Close;
    }
    return given;
}

Answer WebHdfsServer::answerPut(const Seen& request)
{
    if (request.operation() == QLatin1String("RENAME"))
        return rename(request);
    if (request.operation() != QLatin1String("CREATE"))
        return Answer::exception(400, "IllegalArgumentException", "Invalid value for op");
    if (!request.atDataNode && !answersItself) {
        const QByteArray location = dataNode() + "/webhdfs/v1"
            + QUrl::toPercentEncoding(request.path, "/")
            + "?op=CREATE&namenoderpcaddress=nn:8020&overwrite=true&delegation=SECRET";
        return locationInJson ? Answer::json(200, "{\"Location\":\"" + location + "\"}")
                              : Answer::redirect(location);
    }
    files[request.path] = request.body;
    return { 201, { { "Location", "webhdfs://nn:9870" + request.path.toUtf8() } }, {} };
}

// What the file system does: no file is replaced, and into a folder one is moved.
Answer WebHdfsServer::rename(const Seen& request)
{
    const QString to = request.query.value(QStringLiteral("destination"));
    const QString options = request.query.value(QStringLiteral("renameoptions"));
    if (!files.contains(request.path))
        return knowsRenameOptions && !options.isEmpty() ? notThere(request.path) : boolean(false);
    if (knowsRenameOptions && options == QLatin1String("OVERWRITE")) {
        files[to] = files.take(request.path);
        return { 200, { { "Content-Type", "application/octet-stream" } }, {} };
    }
    if (files.contains(to))
        return boolean(false);
    files[folders.contains(to) ? to + QLatin1Char('/') + request.path.section(QLatin1Char('/'), -1)
                               : to] = files.take(request.path);
    return boolean(true);
}

void WebHdfsServer::write(Connection& connection, const Answer& answer)
{
    if (answer.status == 0)
        return;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Status\r\n";
    for (const auto& [name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    const qint64 length = answer.saidLength.value_or(answer.body.size());
    if (length >= 0)
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    connection.socket->write(head + "\r\n" + answer.body);
    if (answer.after == Answer::Close)
        connection.socket->disconnectFromHost();
}

} // namespace fw::test
