// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"
#include "core/config/credentials.h"
#include "core/config/keyringcredentials.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

// Says what it is told to, and counts how often it was asked.
class Keeper : public Credentials
{
public:
    Keeper(Result<std::optional<QString>> answer, int* asked)
        : m_answer(std::move(answer))
        , m_asked(asked)
    {
    }
    Result<std::optional<QString>> password(const ConnectionSettings&) override
    {
        ++*m_asked;
        return m_answer;
    }

private:
    Result<std::optional<QString>> m_answer;
    int* m_asked;
};

using Answer = Result<std::optional<QString>>;

const Answer none = std::optional<QString>();

Answer some(const char* password)
{
    return std::optional(QString::fromLatin1(password));
}

} // namespace

class TestCredentials : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstThatHasOne()
    {
        const Answer broken = failure(ErrorCode::NotFound, QStringLiteral("broken"));
        QCOMPARE(ask({ none, some("a"), some("b") }), QStringLiteral("a after 2"));
        QCOMPARE(ask({ none, none }), QStringLiteral("nothing after 2"));
        QCOMPARE(ask({}), QStringLiteral("nothing after 0"));
        QCOMPARE(ask({ some(""), some("b") }), QStringLiteral(" after 1"));
        QCOMPARE(ask({ none, broken, some("b") }), QStringLiteral("broken after 2"));
        QCOMPARE(ask({ some("a"), broken }), QStringLiteral("a after 1"));
    }

    void theEnvironment()
    {
        const ConnectionSettings any;
        EnvironmentCredentials environment;
        qunsetenv("FLOW_DB_PASSWORD");
        QVERIFY(!*environment.password(any));
        qputenv("FLOW_DB_PASSWORD", "");
        QVERIFY(!*environment.password(any));
        qputenv("FLOW_DB_PASSWORD", " a;b ");
        QCOMPARE(**environment.password(any), QStringLiteral(" a;b "));
        qunsetenv("FLOW_DB_PASSWORD");
    }

    void keysOfTheKeyring()
    {
        ConnectionSettings s;
        s.engine = Engine::PostgreSql;
        s.host = QStringLiteral("DB.lab");
        s.user = QStringLiteral("ann");
        s.database = QStringLiteral("flow");
        QCOMPARE(keyringKey(s), QStringLiteral("postgresql://ann@db.lab:5432/flow"));
        s.port = 5432;
        QCOMPARE(keyringKey(s), QStringLiteral("postgresql://ann@db.lab:5432/flow"));
        s.schema = QStringLiteral("x");
        s.tls = true;
        QCOMPARE(keyringKey(s), QStringLiteral("postgresql://ann@db.lab:5432/flow"));
        s.engine = Engine::Impala;
        s.port = 0;
        QCOMPARE(keyringKey(s), QStringLiteral("impala://ann@db.lab:21050/"));
        s.user = QStringLiteral("a@b/c");
        QCOMPARE(keyringKey(s), QStringLiteral("impala://a%40b%2Fc@db.lab:21050/"));
        s.dsn = QStringLiteral("flow lab");
        QCOMPARE(keyringKey(s), QStringLiteral("impala://a%40b%2Fc@dsn=flow%20lab/"));
    }

    void secretsAreHidden()
    {
        const QString text = QStringLiteral("PWD={a}}b};UID=x: a}b is wrong, A}B too");
        QCOMPARE(withoutSecret(text, QStringLiteral("a}b")),
                 QStringLiteral("PWD={***};UID=x: *** is wrong, A}B too"));
        QCOMPARE(withoutSecret(text, QString()), text);
        QCOMPARE(withoutSecret(text, QStringLiteral("none")), text);
    }

private:
    static QString ask(const std::vector<Answer>& answers)
    {
        int asked = 0;
        std::vector<std::unique_ptr<Credentials>> keepers;
        for (const Answer& answer : answers)
            keepers.push_back(std::make_unique<Keeper>(answer, &asked));
        const auto found = FirstCredentials(std::move(keepers)).password({});
        return (found ? found->value_or(QStringLiteral("nothing")) : found.error().message)
            + QStringLiteral(" after %1").arg(asked);
    }
};

FW_TEST(TestCredentials, "tst_credentials")

} // namespace fw

#include "tst_credentials.moc"
