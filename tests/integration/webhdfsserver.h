// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QObject>
#include <QPair>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTcpServer>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QSslConfiguration;

namespace fw::test {

// A request as it came in.
struct Seen
{
    bool atDataNode = false;
    QByteArray verb;
    QString path; // of the file, decoded, without /webhdfs/v1
    QMap<QString, QString> query; // decoded
    QMap<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;

    QString operation() const { return query.value(QStringLiteral("op")); }
    // "PUT CREATE /path", and a D in front when it went to the data node.
    QString line() const;
};

struct Answer
{
    enum After
    {
        Keep,
        Close // break the connection when this is written
    };

    int status = 200; // 0: not a word
    QList<QPair<QByteArray, QByteArray>> headers {};
    QByteArray body {};
    After after = Keep;
    // What Content-Length says, where that is not the body's length; -1: no such header. More than
    // the body, and the rest never comes.
    std::optional<qint64> saidLength {};

    static Answer json(int status, const QByteArray& body);
    // {"RemoteException": ...}
    static Answer exception(int status, const char* name, const char* message);
    static Answer redirect(const QByteArray& location);
};

// A name node and a data node that keep files in memory. Built from Hadoop's published "WebHDFS
// REST API" and the errors and defaults it lists; no Hadoop ever stood behind it, so it knows what
// is written there and nothing else. renameoptions, which is not written there, follows the source
// of Hadoop's name node. Lives in the thread of the test, whose event loop must run.
class WebHdfsServer : public QObject
{
    Q_OBJECT

public:
    WebHdfsServer();
    ~WebHdfsServer() override;

    // Listens, after a stop() on the same ports again.
    bool start();
    // The same with a name node that speaks https.
    bool startSecure(const QSslConfiguration& configuration);
    // As a machine that is switched off.
    void stop();

    QString url(const QString& path) const;
    QByteArray dataNode() const; // "http://127.0.0.1:port"
    QByteArray nameNode() const; // the same, with https when it is secure

    QMap<QString, QByteArray> files;
    QSet<QString> folders;
    QList<Seen> seen;

    // How it behaves besides.
    bool answersItself = false; // without a data node
    bool locationInJson = false; // {"Location": ...} in place of 307
    bool knowsRenameOptions = true;
    bool chunked = false; // OPEN without a Content-Length
    qint64 dropUploadAfter = -1; // bytes of a body, after which the data node is gone
    // Asked first; what it returns is the answer.
    std::function<std::optional<Answer>(const Seen&)> script;

    // The lines of what was seen.
    QStringList lines() const;
    QStringList hiddenFiles() const;

private:
    struct Connection;

    bool listen(std::unique_ptr<QTcpServer> nameNode);
    void take(QTcpServer& listener, bool isDataNode);
    void read(Connection& connection);
    Answer answer(const Seen& request);
    Answer answerGet(const Seen& request);
    Answer answerPut(const Seen& request);
    Answer rename(const Seen& request);
    void write(Connection& connection, const Answer& answer);

    std::unique_ptr<QTcpServer> m_nameNode;
    bool m_secure = false;
    QTcpServer m_dataNode;
    quint16 m_namePort = 0;
    quint16 m_dataPort = 0;
    std::vector<std::shared_ptr<Connection>> m_connections;
};

} // namespace fw::test
