// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/hostnames.h"
#include "tests/support/testmain.h"

#include <QHostInfo>
#include <QSignalSpy>
#include <QTest>

#include <vector>

namespace fw {

namespace {

IpAddress address(int last)
{
    return IpAddress::fromIpv4(0xc0000200u + static_cast<std::uint32_t>(last));
}

QHostInfo answer(const QString& name)
{
    QHostInfo info;
    info.setHostName(name);
    return info;
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

    void withoutANameTheAddressItselfIsNone()
    {
        HostNames names(nullptr, resolver());
        names.setOn(true);
        const QSignalSpy found(&names, &HostNames::found);
        names.name(address(1));
        m_asked[0].second(answer(QStringLiteral("192.0.2.1")));
        names.name(address(2));
        QHostInfo failed;
        failed.setError(QHostInfo::HostNotFound);
        failed.setHostName(QStringLiteral("x"));
        m_asked[1].second(failed);
        QCOMPARE(found.size(), 0);
        QCOMPARE(names.name(address(1)) + names.name(address(2)), QString());
        QCOMPARE(m_asked.size(), std::size_t(2));
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
        return [this](const QString& text, QObject*, std::function<void(const QHostInfo&)> done) {
            m_asked.emplace_back(text, std::move(done));
        };
    }

    std::vector<std::pair<QString, std::function<void(const QHostInfo&)>>> m_asked;
};

FW_TEST(TestHostNames, "tst_hostnames")

} // namespace fw

#include "tst_hostnames.moc"
