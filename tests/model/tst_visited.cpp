// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/support/visited.h"

#include <QTest>

namespace fw {

namespace {

IpAddress host(std::uint32_t number)
{
    return IpAddress::fromIpv4(0x0a000000U + number);
}

} // namespace

class TestVisited : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAtFirst()
    {
        Visited visited;
        QVERIFY(!visited.current() && !visited.canGoBack() && !visited.canGoForward());
        QVERIFY(!visited.back() && !visited.forward());
    }

    void backAndForward()
    {
        Visited visited;
        for (const std::uint32_t number : { 1, 2, 3 })
            visited.visit(host(number), false);
        QCOMPARE(visited.back(), std::optional(host(2)));
        visited.visit(host(2), false); // what back() asked for is shown
        QCOMPARE(visited.back(), std::optional(host(1)));
        QVERIFY(!visited.back());
        QCOMPARE(visited.forward(), std::optional(host(2)));
        QVERIFY(visited.canGoForward());
        visited.visit(host(4), false); // another way: 3 is gone
        QVERIFY(!visited.canGoForward());
        QCOMPARE(visited.back(), std::optional(host(2)));
        QCOMPARE(visited.forward(), std::optional(host(4)));
    }

    void walkingDownTheTableLeavesOneStep()
    {
        Visited visited;
        visited.visit(host(1), false);
        for (std::uint32_t number = 2; number < 50; ++number)
            visited.visit(host(number), true);
        visited.visit(host(60), false);
        QCOMPARE(visited.back(), std::optional(host(49)));
        QCOMPARE(visited.back(), std::optional(host(1)));
        QVERIFY(!visited.canGoBack());
    }

    void whatIsWantedStays()
    {
        Visited visited;
        visited.visit(host(1), true);
        visited.visit(host(1), false); // the same again, on purpose
        visited.visit(host(2), true);
        QCOMPARE(visited.back(), std::optional(host(1)));
    }

    void onlySoManyAreKept()
    {
        Visited visited;
        for (std::uint32_t number = 0; number < 250; ++number)
            visited.visit(host(number), false);
        int steps = 0;
        while (visited.back())
            ++steps;
        QCOMPARE(steps, 99);
        QCOMPARE(visited.current(), std::optional(host(150)));
    }
};

FW_TEST(TestVisited, "tst_visited")

} // namespace fw

#include "tst_visited.moc"
