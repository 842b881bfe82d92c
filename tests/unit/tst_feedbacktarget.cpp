// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/feedbacktarget.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

class TestFeedbackTarget : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyDayHasItsPlace()
    {
        const auto target = FeedbackTarget::parse(
            QStringLiteral("webhdfs://spot@nn:9870/flow/{day}/feedback/{day}.csv"));
        QVERIFY(target);
        QCOMPARE(target->urlFor(Day(2016, 7, 8)).toString(),
                 QStringLiteral("webhdfs://spot@nn:9870/flow/20160708/feedback/20160708.csv"));
        QCOMPARE(target->urlFor(Day(2016, 7, 9)).path,
                 QStringLiteral("/flow/20160709/feedback/20160709.csv"));
    }

    void theSettingsAreRead_data()
    {
        QTest::addColumn<QByteArray>("feedback"); // the key and its value
        QTest::addColumn<QString>("path"); // of the day; empty: no target
        QTest::addColumn<QString>("error");
        const QByteArray good = "webhdfs://nn/{day}/ml_feedback.csv";
        const auto row = [](const char* name, const QByteArray& feedback, const char* path,
                            const char* error = "") {
            QTest::newRow(name) << feedback << QString::fromLatin1(path)
                                << QString::fromUtf8(error);
        };
        row("none", "", "");
        row("one", ", \"feedback\": {\"target\": \"" + good + "\"}", "/20160708/ml_feedback.csv");
        row("and another key", ", \"feedback\": {\"x\": 1, \"target\": \"" + good + "\"}",
            "/20160708/ml_feedback.csv");
        const char* const shape = "{file}: \"feedback\" needs \"target\": a webhdfs:// address.";
        row("no object", ", \"feedback\": \"" + good + "\"", "", shape);
        row("null", ", \"feedback\": null", "", shape);
        row("no target", ", \"feedback\": {}", "", shape);
        row("a number", ", \"feedback\": {\"target\": 5}", "", shape);
        row("no day", ", \"feedback\": {\"target\": \"webhdfs://nn/f.csv\"}", "",
            "{file}, \"feedback\": webhdfs://nn:9870/f.csv is the same file for every day; write "
            "{day} where the day belongs in its path.");
        row("a path", ", \"feedback\": {\"target\": \"/{day}/f.csv\"}", "",
            "{file}, \"feedback\": /{day}/f.csv is no address of a file in HDFS: it does not begin "
            "with webhdfs://. Write webhdfs://host:port/path, or swebhdfs:// for https.");
    }

    void theSettingsAreRead()
    {
        QFETCH(QByteArray, feedback);
        QFETCH(QString, path);
        QFETCH(QString, error);
        const QTemporaryDir folder;
        const auto workspace = Workspace::open(folder.path());
        QVERIFY(workspace);
        QFile file(workspace->settingsPath());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("{\"version\": 1, \"database\": {\"engine\": \"sqlite\"}" + feedback + "}");
        file.close();
        const auto target = feedbackTarget(*workspace);
        if (!error.isEmpty()) {
            QVERIFY(!target);
            QCOMPARE(target.error().message,
                     error.replace(QStringLiteral("{file}"), file.fileName()));
            QCOMPARE(int(target.error().code), int(ErrorCode::BadInput));
            return;
        }
        QVERIFY2(target, qPrintable(target ? QString() : target.error().text()));
        QCOMPARE(*target ? (*target)->urlFor(Day(2016, 7, 8)).path : QString(), path);
        // The key is nobody else's: the workspace opens with it.
        QVERIFY(Workspace::open(folder.path()));
    }
};

FW_TEST(TestFeedbackTarget, "tst_feedbacktarget")

} // namespace fw

#include "tst_feedbacktarget.moc"
