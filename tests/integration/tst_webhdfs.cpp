// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/webhdfs.h"
#include "tests/integration/dayfixture.h"
#include "tests/integration/owncertificate.h"
#include "tests/integration/webhdfsserver.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

#include <stop_token>

namespace fw {

namespace {

using namespace test;
using namespace std::chrono_literals;

const QString resultsPath = QStringLiteral("/user/spot/flow results+1/flow_results.csv");
const QString feedbackPath = QStringLiteral("/user/spot/20160708/feedback/ml_feedback.csv");

bool isStatus(const Seen& request)
{
    return request.operation() == QLatin1String("GETFILESTATUS");
}

} // namespace

// Files to and from a server that is built from Hadoop's published description of WebHDFS; none of
// this was run against Hadoop.
class TestWebHdfs : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        qunsetenv("HADOOP_USER_NAME");
        m_folder = std::make_unique<QTemporaryDir>(temporaryTemplate());
        m_server = std::make_unique<WebHdfsServer>();
        QVERIFY(m_server->start());
        m_server->files[resultsPath] = m_content;
    }

    void cleanup()
    {
        m_server.reset();
        m_folder.reset();
    }

    void initTestCase()
    {
        for (int i = 0; i < 300'000; ++i)
            m_content += "a line of results\n"; // 5.4 MB: many buffers
    }

    // Fetching

    void aFileIsFetchedThroughTheRedirect()
    {
        const auto length = fetch();
        QVERIFY2(length, qPrintable(length ? QString() : length.error().text()));
        QCOMPARE(*length, m_content.size());
        QVERIFY(readFile(target()) == m_content);
        QCOMPARE(m_server->lines(),
                 QStringList({ QStringLiteral("GET GETFILESTATUS ") + resultsPath,
                               QStringLiteral("GET OPEN ") + resultsPath,
                               QStringLiteral("D GET OPEN ") + resultsPath }));
        // What the data node is told is what the name node said, and nothing of ours.
        QCOMPARE(m_server->seen[0].query.value(QStringLiteral("user.name")),
                 where().effectiveUser());
        QVERIFY(!m_server->seen[2].query.contains(QStringLiteral("user.name")));
        for (const Seen& request : m_server->seen) {
            QCOMPARE(request.headers.value("user-agent"), QByteArray("flow-workbench"));
            QCOMPARE(request.headers.value("accept-encoding"), QByteArray("identity"));
            QVERIFY(!request.headers.contains("authorization"));
        }
    }

    void otherWaysToAnswerAreTaken_data()
    {
        QTest::addColumn<bool>("itself");
        QTest::addColumn<bool>("json");
        QTest::addColumn<bool>("chunked");
        QTest::newRow("directly") << true << false << false;
        QTest::newRow("the location as JSON") << false << true << false;
        QTest::newRow("without a length") << false << false << true;
    }

    void otherWaysToAnswerAreTaken()
    {
        QFETCH(bool, itself);
        QFETCH(bool, json);
        QFETCH(bool, chunked);
        m_server->answersItself = itself;
        m_server->locationInJson = json;
        m_server->chunked = chunked;
        QCOMPARE(fetch().value_or(-1), m_content.size());
        QVERIFY(readFile(target()) == m_content);
        const auto put = upload(where(feedbackPath), "new", {}, quick());
        QVERIFY2(put, qPrintable(put ? QString() : put.error().text()));
        QCOMPARE(m_server->files.value(feedbackPath), QByteArray("new"));
    }

    void theUserIsWhoTheAddressNames()
    {
        qputenv("HADOOP_USER_NAME", "ann+bob");
        QVERIFY(fetch());
        QCOMPARE(m_server->seen[0].query.value(QStringLiteral("user.name")),
                 QStringLiteral("ann+bob"));
        WebHdfsUrl url = where();
        url.user = QStringLiteral("spot");
        QVERIFY(download(url, target(), {}, quick()));
        QCOMPARE(m_server->seen.last().query.value(QStringLiteral("user.name")), QString());
        QCOMPARE(m_server->seen[4].query.value(QStringLiteral("user.name")),
                 QStringLiteral("spot"));
    }

    void onlyTheHeadIsFetched()
    {
        const auto head = downloadHead(where(), 1000, {}, quick());
        QVERIFY(head);
        QCOMPARE(*head, m_content.left(1000));
        QCOMPARE(m_server->seen[2].query.value(QStringLiteral("length")), QStringLiteral("1000"));
        // A server that knows no length is not listened to until its end.
        m_server->script = [this](const Seen& request) -> std::optional<Answer> {
            if (isStatus(request))
                return std::nullopt;
            return Answer { 200, {}, m_content };
        };
        QCOMPARE(downloadHead(where(), 1000, {}, quick()).value_or(QByteArray()),
                 m_content.left(1000));
        m_server->script = {};
        m_server->files[resultsPath] = "short";
        QCOMPARE(downloadHead(where(), 1000, {}, quick()).value_or(QByteArray()),
                 QByteArray("short"));
    }

    void anErrorIsOneSentence_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("detail");
        QTest::newRow("not there")
            << 404 << QByteArray("FileNotFoundException")
            << QByteArray("File does not exist: /x\\n\\tat java.lang.Thread.run")
            << int(ErrorCode::NotFound) << QStringLiteral("{url} does not exist.")
            << QStringLiteral("FileNotFoundException: File does not exist: /x");
        QTest::newRow("no right") << 403 << QByteArray("AccessControlException")
                                  << QByteArray("Permission denied: user=ann")
                                  << int(ErrorCode::Refused)
                                  << QStringLiteral("{url} may not be accessed by ann; have the "
                                                    "right given, or name another user as "
                                                    "webhdfs://user@host.")
                                  << QStringLiteral(
                                         "AccessControlException: Permission denied: user=ann");
        QTest::newRow("standby")
            << 403 << QByteArray("StandbyException")
            << QByteArray("Operation category READ is not supported in state standby")
            << int(ErrorCode::Io)
            << QStringLiteral("{server} is a name node in standby; name the active one.")
            << QStringLiteral("StandbyException: Operation category READ is not supported in "
                              "state standby");
        QTest::newRow("safe mode")
            << 403 << QByteArray("SafeModeException") << QByteArray("Name node is in safe mode.")
            << int(ErrorCode::Io)
            << QStringLiteral("{server} is in safe mode and changes nothing; try again later.")
            << QStringLiteral("SafeModeException: Name node is in safe mode.");
        QTest::newRow("another") << 500 << QByteArray("RuntimeException")
                                 << QByteArray("\\u001b[31m") << int(ErrorCode::Io)
                                 << QStringLiteral("{server} reports a failure; nothing was done.")
                                 << QStringLiteral("RuntimeException: \ufffd[31m");
        QTest::newRow("no words") << 500 << QByteArray() << QByteArray() << int(ErrorCode::Io)
                                  << QStringLiteral("{server} reports a failure; nothing was done.")
                                  << QStringLiteral("HTTP 500 Status");
        QTest::newRow("no WebHDFS") << 404 << QByteArray() << QByteArray() << int(ErrorCode::Io)
                                    << QStringLiteral("{server} does not answer as a WebHDFS "
                                                      "server does; check host and port.")
                                    << QStringLiteral("HTTP 404 Status");
    }

    void anErrorIsOneSentence()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, words);
        QFETCH(int, code);
        QFETCH(QString, message);
        QFETCH(QString, detail);
        qputenv("HADOOP_USER_NAME", "ann");
        m_server->script = [&](const Seen&) {
            return name.isEmpty() ? Answer { status, {}, "<html>no</html>" }
                                  : Answer::exception(status, name.constData(), words.constData());
        };
        message.replace(QStringLiteral("{url}"), where().toString());
        message.replace(QStringLiteral("{server}"), where().server());
        const Error error = fetchError();
        QCOMPARE(error.message, message);
        QCOMPARE(error.detail, detail);
        QCOMPARE(int(error.code), code);
        const auto put = upload(where(feedbackPath), "new", {}, quick());
        QCOMPARE(put.has_value(), false);
        // A target that is not there yet is none of these errors; the next step then fails.
        message.replace(where().toString(), where(m_server->seen.last().path).toString());
        if (code != int(ErrorCode::NotFound))
            QCOMPARE(put.error().detail, detail);
    }

    // The data node says no, not the name node.
    void anErrorOfTheDataNodeIsTold()
    {
        m_server->script = [](const Seen& request) -> std::optional<Answer> {
            if (request.atDataNode)
                return Answer::exception(403, "AccessControlException", "no token");
            return std::nullopt;
        };
        QCOMPARE(fetchError().detail, QStringLiteral("AccessControlException: no token"));
    }

    void aFolderIsNoFile()
    {
        m_server->folders += QStringLiteral("/user/spot");
        const WebHdfsUrl folder = where(QStringLiteral("/user/spot"));
        const QString words =
            QStringLiteral("%1 is a folder; name a file in it.").arg(folder.toString());
        QCOMPARE(download(folder, target(), {}, quick()).error().message, words);
        QCOMPARE(downloadHead(folder, 10, {}, quick()).error().message, words);
        QCOMPARE(upload(folder, "new", {}, quick()).error().message, words);
        QCOMPARE(m_server->files.size(), 1);
    }

    void whatIsNotWholeIsNotKept_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("message");
        const QString size = QString::number(m_content.size());
        QTest::newRow("dropped with a length")
            << 0 << QStringLiteral("{dn} broke off in the middle; try again.");
        QTest::newRow("dropped without a length")
            << 1
            << QStringLiteral("{url} did not come whole: 1000 of %1 bytes. Try again.").arg(size);
        QTest::newRow("shorter than it was said to be")
            << 2
            << QStringLiteral("{url} did not come whole: 1000 of %1 bytes. Try again.").arg(size);
        QTest::newRow("longer than it was said to be")
            << 3
            << QStringLiteral("{url} is longer than the %1 bytes the server spoke of; try again "
                              "when it is complete.")
                   .arg(size);
        QTest::newRow("silent in the middle")
            << 4 << QStringLiteral("{dn} fell silent: nothing came for 0.2 s. Try again later.");
        QTest::newRow("silent from the start")
            << 5 << QStringLiteral("{dn} fell silent: nothing came for 0.2 s. Try again later.");
    }

    void whatIsNotWholeIsNotKept()
    {
        QFETCH(int, kind);
        QFETCH(QString, message);
        const QByteArray part = m_content.left(1000);
        const Answer answers[] = {
            { 200, {}, part, Answer::Close, m_content.size() },
            { 200, {}, part, Answer::Close, -1 },
            { 200, {}, part },
            { 200, {}, m_content + part },
            { 200, {}, part, Answer::Keep, m_content.size() },
            { 0, {}, {} },
        };
        m_server->script = [&](const Seen& request) {
            return request.atDataNode ? std::optional(answers[kind]) : std::nullopt;
        };
        message.replace(QStringLiteral("{url}"), where().toString());
        message.replace(QStringLiteral("{dn}"), QString::fromLatin1(m_server->dataNode()).mid(7));
        WebHdfsOptions options;
        options.limits.idle = kind < 4 ? 30s : 200ms;
        const auto fetched = download(where(), target(), {}, options);
        QVERIFY(!fetched);
        // Whether the network says that it broke or that it ended is its own affair.
        const QString ended = QStringLiteral("%1 did not come whole: 1000 of %2 bytes. Try again.")
                                  .arg(where().toString())
                                  .arg(m_content.size());
        if (kind != 0 || fetched.error().message != ended)
            QCOMPARE(fetched.error().message, message);
        nothingIsLeft();
    }

    void aServerThatIsGoneIsTold()
    {
        m_server->stop();
        const Error error = fetchError();
        QCOMPARE(error.message,
                 QStringLiteral("%1 cannot be reached, or broke off.").arg(where().server()));
        QVERIFY(!error.detail.isEmpty());
        QVERIFY(!upload(where(feedbackPath), "new", {}, quick()));
    }

    void anAnswerWithoutEndIsNotCollected()
    {
        m_server->script = [](const Seen&) {
            return Answer::json(200, "{\"FileStatus\": \"" + QByteArray(8'000'000, 'x') + "\"}");
        };
        QCOMPARE(fetchError().message,
                 QStringLiteral("%1 answers with more than such an answer can have; it may be "
                                "another kind of server.")
                     .arg(where().server()));
        m_server->script = [](const Seen&) {
            return Answer::json(500, QByteArray(8'000'000, 'x'));
        };
        QVERIFY(fetchError().message.contains(QStringLiteral("more than such an answer")));
    }

    void nonsenseIsTold_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("<html>");
        QTest::newRow("no length") << QByteArray("{\"FileStatus\": {\"type\": \"FILE\"}}");
        QTest::newRow("a negative length")
            << QByteArray("{\"FileStatus\": {\"type\": \"FILE\", \"length\": -5}}");
        QTest::newRow("a length that is text")
            << QByteArray("{\"FileStatus\": {\"type\": \"FILE\", \"length\": \"5\"}}");
        QTest::newRow("no type") << QByteArray("{\"FileStatus\": {\"length\": 5}}");
    }

    void nonsenseIsTold()
    {
        QFETCH(QByteArray, body);
        m_server->script = [&](const Seen&) {
            return Answer::json(200, body);
        };
        QCOMPARE(fetchError().message,
                 QStringLiteral("%1 does not answer as a WebHDFS server does; check host and port.")
                     .arg(where().server()));
    }

    void redirectsAreFollowedByTheRules_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("message");
        QTest::newRow("a loop") << QByteArray("/webhdfs/v1/again?op=OPEN")
                                << QStringLiteral("{server} was the last of 5 redirects, and sends "
                                                  "us on again; that is not followed.");
        const QString other = QStringLiteral("{server} sends us on to an address that is not http "
                                             "or https; that is not followed.");
        QTest::newRow("a file") << QByteArray("file:///etc/passwd") << other;
        QTest::newRow("ftp") << QByteArray("ftp://127.0.0.1/x?token=SECRET") << other;
        QTest::newRow("nowhere") << QByteArray() << other;
    }

    void redirectsAreFollowedByTheRules()
    {
        QFETCH(QByteArray, location);
        QFETCH(QString, message);
        m_server->script = [&](const Seen& request) {
            return isStatus(request) ? std::nullopt : std::optional(Answer::redirect(location));
        };
        message.replace(QStringLiteral("{server}"), where().server());
        const Error error = fetchError();
        QCOMPARE(error.message, message);
        QVERIFY(!error.text().contains(QStringLiteral("SECRET")));
        QVERIFY(m_server->seen.size() <= 7);
    }

    void aCancelledTransferLeavesNothing()
    {
        for (const bool fetching : { true, false }) {
            std::stop_source stop;
            m_server->script = [&](const Seen& request) -> std::optional<Answer> {
                if (!request.atDataNode)
                    return std::nullopt;
                stop.request_stop();
                if (!fetching) // it arrived, but we are not told
                    m_server->files[request.path] = request.body;
                return Answer { 200, {}, "part", Answer::Keep, 1000 };
            };
            const RunContext context(stop.get_token(), {});
            const std::optional<Error> error = fetching
                ? errorOf(download(where(), target(), context))
                : errorOf(upload(where(feedbackPath), "new", context));
            QVERIFY(error);
            QCOMPARE(int(error->code), int(ErrorCode::Cancelled));
            nothingIsLeft();
        }
        // And one that is cancelled before it begins asks nobody.
        m_server->seen.clear();
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!download(where(), target(), RunContext(stop.get_token(), {})));
        QVERIFY(m_server->seen.isEmpty());
    }

    void aFullDiskIsTold()
    {
        if (!QFile::exists(QStringLiteral("/dev/full"))) {
            printSkipped(QStringLiteral("there is no /dev/full"));
            QSKIP("there is no /dev/full");
        }
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), target()));
        const Error error = fetchError();
        QCOMPARE(error.message,
                 QStringLiteral("%1 cannot be written: No space left on device.").arg(target()));
        nothingIsLeft();
    }

    // Putting

    void aNewFileIsPutInTwoSteps()
    {
        putGood("new");
        const QString hidden = m_server->seen[1].path;
        QVERIFY(hidden.startsWith(
            QStringLiteral("/user/spot/20160708/feedback/.ml_feedback.csv._COPYING_")));
        QCOMPARE(m_server->lines(),
                 QStringList({ QStringLiteral("GET GETFILESTATUS ") + feedbackPath,
                               QStringLiteral("PUT CREATE ") + hidden,
                               QStringLiteral("D PUT CREATE ") + hidden,
                               QStringLiteral("GET GETFILESTATUS ") + hidden,
                               QStringLiteral("PUT RENAME ") + hidden }));
        // The name node gets no byte of it, and the data node exactly what it was told to get.
        QCOMPARE(m_server->seen[1].headers.value("content-length"), QByteArray("0"));
        QCOMPARE(m_server->seen[2].body, QByteArray("new"));
        QCOMPARE(m_server->seen[2].headers.value("content-type"),
                 QByteArray("application/octet-stream"));
        QCOMPARE(m_server->seen[2].query.value(QStringLiteral("delegation")),
                 QStringLiteral("SECRET"));
    }

    void anOldFileIsReplacedInOneStep()
    {
        m_server->files[feedbackPath] = "old";
        putGood("new, and longer");
        QCOMPARE(m_server->seen.size(), 5);
        QCOMPARE(m_server->seen[4].query.value(QStringLiteral("renameoptions")),
                 QStringLiteral("OVERWRITE"));
        putGood({});
        putGood(m_content);
    }

    // By the published API alone: at every moment the old or the new one is there whole.
    void anOldFileIsReplacedWithoutAnyOptions_data()
    {
        QTest::addColumn<bool>("refuses");
        QTest::newRow("ignored") << false;
        QTest::newRow("refused") << true;
    }

    void anOldFileIsReplacedWithoutAnyOptions()
    {
        QFETCH(bool, refuses);
        m_server->knowsRenameOptions = false;
        m_server->files[feedbackPath] = "old";
        bool alwaysOne = true;
        m_server->script = [&](const Seen& request) -> std::optional<Answer> {
            const auto all = m_server->files.values();
            alwaysOne = alwaysOne && (all.contains("old") || all.contains("new"));
            if (refuses && request.query.contains(QStringLiteral("renameoptions")))
                return Answer::exception(400, "IllegalArgumentException", "Invalid value");
            return std::nullopt;
        };
        putGood("new");
        QVERIFY(alwaysOne);
        QCOMPARE(m_server->lines().mid(4).size(), 4);
        QCOMPARE(m_server->seen.last().verb, QByteArray("DELETE"));
    }

    void whenTheNewOneCannotBeRenamedTheOldOneComesBack()
    {
        m_server->knowsRenameOptions = false;
        m_server->files[feedbackPath] = "old";
        m_server->script = [](const Seen& request) -> std::optional<Answer> {
            const bool isIntoPlace = request.operation() == QLatin1String("RENAME")
                && request.path.contains(QStringLiteral("_COPYING_"));
            return isIntoPlace ? std::optional(Answer::json(200, "{\"boolean\": false}"))
                               : std::nullopt;
        };
        const auto put = upload(where(feedbackPath), "new", {}, quick());
        QVERIFY(!put);
        QCOMPARE(put.error().message,
                 QStringLiteral("%1 could not be put in place: the server did not rename it. Try "
                                "again.")
                     .arg(where(feedbackPath).toString()));
        QCOMPARE(m_server->files.value(feedbackPath), QByteArray("old"));
        QCOMPARE(m_server->hiddenFiles(), QStringList());
    }

    void aFailedUploadLeavesTheOldOne_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("dropped in the middle") << 0;
        QTest::newRow("silent after the body") << 1;
        QTest::newRow("another length than was sent") << 2;
        QTest::newRow("no space") << 3;
        QTest::newRow("no right to rename") << 4;
    }

    void aFailedUploadLeavesTheOldOne()
    {
        QFETCH(int, kind);
        m_server->files[feedbackPath] = "old";
        if (kind == 0)
            m_server->dropUploadAfter = 100'000;
        m_server->script = [&](const Seen& request) -> std::optional<Answer> {
            if (kind == 4 && request.operation() == QLatin1String("RENAME"))
                return Answer::exception(403, "AccessControlException", "no");
            if (!request.atDataNode || kind == 0 || kind == 4)
                return std::nullopt;
            m_server->files[request.path] = request.body.left(1000);
            if (kind == 1)
                return Answer { 0, {}, {} };
            if (kind == 2)
                return Answer { 201, {}, {} };
            return Answer::exception(500, "DSQuotaExceededException", "The quota is exceeded");
        };
        WebHdfsOptions options;
        options.limits.idle = kind == 1 ? 200ms : 30s;
        const auto put = upload(where(feedbackPath), m_content, {}, options);
        QVERIFY(!put);
        if (kind == 2)
            QCOMPARE(put.error().message,
                     QStringLiteral("%1 was not written: %2 bytes were sent, and 1000 arrived. Try "
                                    "again.")
                         .arg(where(feedbackPath).toString())
                         .arg(m_content.size()));
        QVERIFY(!put.error().text().contains(QStringLiteral("SECRET")));
        QCOMPARE(m_server->files.value(feedbackPath), QByteArray("old"));
        QCOMPARE(m_server->hiddenFiles(), QStringList());
    }

    // https

    void httpsIsForCertificatesThatAreTrusted()
    {
        const auto own = makeOwnCertificate(*m_folder);
        if (!own) {
            printSkipped(QStringLiteral("there is no openssl to make a certificate"));
            QSKIP("there is no openssl to make a certificate");
        }
        m_server->stop();
        QVERIFY(m_server->startSecure(own->configuration));
        m_server->answersItself = true;
        const Error error = fetchError();
        QCOMPARE(error.message,
                 QStringLiteral("The certificate of %1 is not trusted; have its authority added to "
                                "this computer's certificates.")
                     .arg(where().server()));
        QVERIFY(!error.detail.isEmpty());
        QCOMPARE(m_server->seen.size(), 0); // not even a name was told
        nothingIsLeft();

        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = before;
        trusting.addCaCertificate(own->certificate);
        QSslConfiguration::setDefaultConfiguration(trusting);
        const auto fetched = fetch();
        m_server->answersItself = false;
        const Error redirected = fetchError();
        QSslConfiguration::setDefaultConfiguration(before);
        QVERIFY2(fetched, qPrintable(fetched ? QString() : fetched.error().text()));
        QCOMPARE(*fetched, m_content.size());
        QCOMPARE(redirected.message,
                 QStringLiteral("%1 sends us on from https to http, to %2; that is not followed.")
                     .arg(where().server(), QString::fromLatin1(m_server->dataNode()).mid(7)));
    }

    // Kerberos

    void aChallengeIsAnsweredWithATicket()
    {
        QStringList hosts;
        WebHdfsOptions options = quick();
        options.ticket = [&](const QString& host) -> Result<QByteArray> {
            hosts += host;
            return QByteArray("\x60\x82ticket");
        };
        demandTickets();
        QVERIFY(download(where(), target(), {}, options));
        QVERIFY(readFile(target()) == m_content);
        const auto put = upload(where(feedbackPath), "new", {}, options);
        QVERIFY2(put, qPrintable(put ? QString() : put.error().text()));
        QCOMPARE(m_server->files.value(feedbackPath), QByteArray("new"));
        QCOMPARE(hosts.count(QStringLiteral("127.0.0.1")), hosts.size());
        const Seen& first = m_server->seen[0];
        const Seen& second = m_server->seen[1];
        QVERIFY(!first.headers.contains("authorization"));
        QCOMPARE(second.headers.value("authorization"),
                 "Negotiate " + QByteArray("\x60\x82ticket").toBase64());
        QCOMPARE(second.line(), first.line());
        // Hadoop refuses a name that is not the ticket's.
        QVERIFY(first.query.contains(QStringLiteral("user.name")));
        QVERIFY(!second.query.contains(QStringLiteral("user.name")));
        QVERIFY(!m_server->seen[2].query.contains(QStringLiteral("user.name")));
        // What one server was shown goes to no other one.
        for (const Seen& request : m_server->seen)
            QVERIFY(!request.atDataNode || !request.headers.contains("authorization"));
    }

    // The server says once who we are, in a cookie, and needs no ticket then.
    void theServersCookieSavesTickets()
    {
        int tickets = 0;
        WebHdfsOptions options = quick();
        options.ticket = [&](const QString&) -> Result<QByteArray> {
            ++tickets;
            return QByteArray("ticket");
        };
        demandTickets();
        const auto demand = m_server->script;
        m_server->script = [demand](const Seen& request) -> std::optional<Answer> {
            if (request.headers.value("cookie").contains("hadoop.auth="))
                return std::nullopt;
            auto answer = demand(request);
            if (!answer && !request.atDataNode) {
                answer = Answer::json(200,
                                      "{\"FileStatus\": {\"length\": 5400000, "
                                      "\"type\": \"FILE\"}}");
                answer->headers.push_back(
                    { "Set-Cookie", "hadoop.auth=\"u=spot&t=kerberos\"; Path=/" });
            }
            return answer;
        };
        const auto fetched = download(where(), target(), {}, options);
        QVERIFY2(fetched, qPrintable(fetched ? QString() : fetched.error().text()));
        QCOMPARE(tickets, 1);
    }

    void withoutATicketTheWayOutIsTold()
    {
        demandTickets();
        // No cache, no configuration: whatever this machine has is left alone.
        qputenv("KRB5CCNAME", "FILE:/nonexistent/cache");
        qputenv("KRB5_CONFIG", "/dev/null");
        const Error error = fetchError();
        qunsetenv("KRB5CCNAME");
        qunsetenv("KRB5_CONFIG");
        QVERIFY2(error.message
                     == QStringLiteral("127.0.0.1 asks for a Kerberos ticket, and there is none "
                                       "for it: run kinit, then try again."),
                 qPrintable(error.text()));
        QVERIFY(!error.detail.isEmpty());
        QCOMPARE(int(error.code), int(ErrorCode::Refused));
        QCOMPARE(m_server->seen.size(), 1);
    }

    void aTicketThatIsNotAcceptedIsShownOnce()
    {
        WebHdfsOptions options = quick();
        options.ticket = [](const QString&) -> Result<QByteArray> {
            return QByteArray("ticket");
        };
        m_server->script = [](const Seen&) {
            Answer no = Answer::exception(401, "AuthenticationException", "GSSException: no");
            no.headers.push_back({ "WWW-Authenticate", "Negotiate" });
            return no;
        };
        const auto fetched = download(where(), target(), {}, options);
        QVERIFY(!fetched);
        QCOMPARE(fetched.error().message,
                 QStringLiteral("%1 may not be accessed with this Kerberos ticket; have the right "
                                "given to its owner.")
                     .arg(where().toString()));
        QCOMPARE(fetched.error().detail,
                 QStringLiteral("AuthenticationException: GSSException: no"));
        QCOMPARE(m_server->seen.size(), 2);
    }

    // Another way to log in is not ours, and no password is asked for.
    void anotherChallengeIsNotAnswered()
    {
        m_server->script = [](const Seen&) {
            Answer no { 401, { { "WWW-Authenticate", "Basic realm=\"x\"" } }, {} };
            return no;
        };
        QCOMPARE(int(fetchError().code), int(ErrorCode::Refused));
        QCOMPARE(m_server->seen.size(), 1);
    }

private:
    static WebHdfsOptions quick()
    {
        WebHdfsOptions options;
        options.limits = { 30s, 30s };
        return options;
    }

    WebHdfsUrl where(const QString& path = resultsPath) const
    {
        return WebHdfsUrl::parse(m_server->url(QStringLiteral("/x")))->withPath(path);
    }
    QString target() const { return m_folder->filePath(QStringLiteral("fetched")); }
    Result<std::int64_t> fetch() { return download(where(), target(), {}, quick()); }

    template<typename T>
    static std::optional<Error> errorOf(const Result<T>& result)
    {
        return result ? std::nullopt : std::optional(result.error());
    }
    Error fetchError()
    {
        const auto fetched = fetch();
        return fetched ? Error { ErrorCode::BadInput, QStringLiteral("no error"), {} }
                       : fetched.error();
    }

    void nothingIsLeft() const
    {
        QCOMPARE(
            QDir(m_folder->path())
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot),
            QStringList());
        QCOMPARE(m_server->hiddenFiles(), QStringList());
    }

    void putGood(const QByteArray& content)
    {
        m_server->seen.clear();
        const auto put = upload(where(feedbackPath), content, {}, quick());
        QVERIFY2(put, qPrintable(put ? QString() : put.error().text()));
        QVERIFY(m_server->files.value(feedbackPath, "none") == content);
        QCOMPARE(m_server->hiddenFiles(), QStringList());
    }

    // As a name node with security on; data nodes then go by the token in the address.
    void demandTickets()
    {
        m_server->script = [](const Seen& request) -> std::optional<Answer> {
            if (request.atDataNode
                || request.headers.value("authorization").startsWith("Negotiate "))
                return std::nullopt;
            return Answer { 401,
                            { { "WWW-Authenticate", "Negotiate" } },
                            "Authentication required" };
        };
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WebHdfsServer> m_server;
    QByteArray m_content;
};

FW_TEST(TestWebHdfs, "tst_webhdfs")

} // namespace fw

#include "tst_webhdfs.moc"
