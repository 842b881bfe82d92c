// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace fw::test {

// The base of every test class: a Qt warning while a test function runs fails it, because such
// warnings are defects. A class with an init() of its own calls this one.
class TestCase : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
};

// For tests of texts with numbers: grouped and with a point as in English, whatever the machine
// says.
class EnglishTestCase : public TestCase
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();
};

// Every test class registers itself; the executable runs the one named by its first argument,
// or all of them.
bool registerTest(const char* name, std::function<QObject*()> make);

int runTests(int argc, char** argv);

// For tests that need what a checkout alone does not have: prints the line ctest takes for a
// skipped test.
void printSkipped(const QString& reason);

} // namespace fw::test

// `name` is the file's name without its ending: what ctest asks for.
#define FW_TEST(Class, name)                                                                       \
    [[maybe_unused]] static const bool registered_##Class =                                        \
        fw::test::registerTest(name, [] { return new Class; });
