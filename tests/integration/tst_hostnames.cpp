// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/hostnames.h"
#include "app/services/resolverprogram.h"
#include "core/base/worker.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <vector>

namespace fw {

namespace {

IpAddress address(int last)
{
    return IpAddress::fromIpv4(0xc0000200u + static_cast<std::uint32_t>(last));
}

HostAnswer answer(const QString& name)
{
    return { true, name };
}

} // namespace

// Against a resolver of the test's own: no name leaves the machine.
class TestHostNames : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void offMeansThatNothingIsAsked()
    {
        HostNames names(nullptr, resolver());
        QCOMPARE(names.name(address(1)), QString());
        QVERIFY(m_asked.empty());
    }

    void askedOnceAndRemembered()
    {
        HostNames names(nullptr, resolver());
        names.setOn(true);
        const QSignalSpy found(&names, &HostNames::found);
        QCOMPARE(names.name(address(1)), QString());
        QCOMPARE(names.name(address(1)), QString());
        QCOMPARE(m_asked.size(), std::size_t(1));
        QCOMPARE(m_asked[0].first, QStringLiteral("192.0.2.1"));
        m_asked[0].second(answer(QStringLiteral("pr\u001b[31mint\ner.example")));
        QCOMPARE(found.size(), 1);
        const QString name = names.name(address(1));
        QVERIFY(name.startsWith(QLatin1String("pr")) && !name.contains(QLatin1Char('\n'))
                && !name.contains(QChar(0x1b)));
        QCOMPARE(m_asked.size(), std::size_t(1));
    }

    void noNameIsRemembered()
    {
        HostNames names(nullptr, resolver());
        names.setOn(true);
        const QSignalSpy found(&names, &HostNames::found);
        names.name(address(1));
        m_asked[0].second(answer(QString()));
        QCOMPARE(found.size(), 0);
        QCOMPARE(names.name(address(1)), QString());
        QCOMPARE(m_asked.size(), std::size_t(1));
    }

    // A bad moment of the resolver's says nothing of the address.
    void whatCouldNotBeToldIsAskedAgain()
    {
        HostNames names(nullptr, resolver());
        names.setOn(true);
        names.name(address(1));
        m_asked[0].second({});
        QCOMPARE(names.name(address(1)), QString());
        QCOMPARE(m_asked.size(), std::size_t(2));
        m_asked[1].second(answer(QStringLiteral("b.example")));
        QCOMPARE(names.name(address(1)), QStringLiteral("b.example"));
    }

    // What the mouse passes over is not what the analyst has chosen to look at.
    void whatIsKnownIsToldWithoutAsking()
    {
        HostNames names(nullptr, resolver());
        names.setOn(true);
        QCOMPARE(names.known(address(1)), QString());
        QVERIFY(m_asked.empty());
        names.name(address(1));
        m_asked[0].second(answer(QStringLiteral("a.example")));
        QCOMPARE(names.known(address(1)), QStringLiteral("a.example"));
    }

    // The real program: the resolver of this computer, and only for an address of its own.
    void theProgramAsksTheSystemsResolver()
    {
        const QString program = QStringLiteral(FLOW_OA_PROGRAM);
        const auto own =
            hostNameOf(*IpAddress::parse(std::string_view("127.0.0.1")), RunContext(), program);
        QVERIFY2(own, own ? "" : qPrintable(own.error().text()));
        QProcess process;
        process.start(program, { resolverOption(), QStringLiteral("no address") });
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
    }

    // A name server that is silent: whoever joins the worker does not wait for it.
    void aSilentResolverIsLeft()
    {
        QTemporaryDir folder;
        const QString program = folder.filePath(QStringLiteral("resolver"));
        QFile file(program);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\necho x > \"$0.begun\"\nsleep 1000\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        QObject context;
        std::optional<Error> error;
        {
            Worker worker(QStringLiteral("resolver"));
            worker.submit<QString>(
                [program](const RunContext& run) { return hostNameOf(address(1), run, program); },
                &context,
                [&error](const Result<QString>& name) { error = name ? Error() : name.error(); });
            QTRY_VERIFY(QFile::exists(program + QStringLiteral(".begun")));
        }
        QTRY_VERIFY(error);
        QCOMPARE(int(error->code), int(ErrorCode::Cancelled));
    }

    void fewAtATimeAndTheLatestFirst()
    {
        HostNames names(nullptr, resolver());
        names.setOn(true);
        for (int i = 0; i < 20; ++i)
            names.name(address(i));
        QCOMPARE(m_asked.size(), HostNames::mostAtATime);
        m_asked[0].second(answer(QStringLiteral("a.example")));
        QCOMPARE(m_asked.size(), HostNames::mostAtATime + 1);
        QCOMPARE(m_asked.back().first, QStringLiteral("192.0.2.19"));
    }

    void switchedOffItForgets()
    {
        HostNames names(nullptr, resolver());
        names.setOn(true);
        const QSignalSpy found(&names, &HostNames::found);
        names.name(address(1));
        names.setOn(false);
        names.setOn(true);
        m_asked[0].second(answer(QStringLiteral("late.example")));
        QCOMPARE(found.size(), 0);
        QCOMPARE(names.name(address(1)), QString());
        QCOMPARE(m_asked.size(), std::size_t(2)); // asked anew
        m_asked[1].second(answer(QStringLiteral("new.example")));
        QCOMPARE(names.name(address(1)), QStringLiteral("new.example"));
    }

    void cleanup() { m_asked.clear(); }

private:
    HostNames::Resolver resolver()
    {
        return [this](const QString& text, QObject*, std::function<void(const HostAnswer&)> done) {
            m_asked.emplace_back(text, std::move(done));
        };
    }

    std::vector<std::pair<QString, std::function<void(const HostAnswer&)>>> m_asked;
};

FW_TEST(TestHostNames, "tst_hostnames")

} // namespace fw

#include "tst_hostnames.moc"
