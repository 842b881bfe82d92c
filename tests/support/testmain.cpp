// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <cstdio>
#include <map>
#include <memory>
#include <string>

namespace fw::test {

namespace {

std::map<std::string, std::function<QObject*()>>& registry()
{
    static std::map<std::string, std::function<QObject*()>> tests;
    return tests;
}

} // namespace

void TestCase::init()
{
    // All but the two the offscreen platform says on its own account.
    static const QRegularExpression anyOther(
        QStringLiteral("^(?!.*(propagateSizeHints|This plugin does not support))"));
    QTest::failOnWarning(anyOther);
}

void EnglishTestCase::init()
{
    TestCase::init();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void EnglishTestCase::cleanup()
{
    QLocale::setDefault(QLocale::c());
}

bool registerTest(const char* name, std::function<QObject*()> make)
{
    registry()[name] = std::move(make);
    return true;
}

void printSkipped(const QString& reason)
{
    std::printf("SKIPPED: %s\n", qPrintable(reason));
    std::fflush(stdout);
}

int runTests(int argc, char** argv)
{
    const std::string wanted = argc > 1 && argv[1][0] != '-' ? argv[1] : "";
    QStringList arguments { QString::fromLocal8Bit(argv[0]) };
    for (int i = wanted.empty() ? 1 : 2; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    int failures = 0;
    int ran = 0;
    for (const auto& [name, make] : registry()) {
        if (!wanted.empty() && name != wanted)
            continue;
        const std::unique_ptr<QObject> test(make());
        failures += QTest::qExec(test.get(), arguments) == 0 ? 0 : 1;
        ++ran;
    }
    if (ran == 0) {
        std::fprintf(stderr, "no test called '%s'\n", wanted.c_str());
        return 1;
    }
    return failures == 0 ? 0 : 1;
}

} // namespace fw::test
