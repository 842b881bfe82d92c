// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace fw {

namespace {

// The item models that a header makes: those whose base is one of Qt's or one known to be one.
QStringList modelsIn(const QString& header, const QSet<QString>& known)
{
    static const QRegularExpression made(
        QStringLiteral("class\\s+(\\w+)\\s+(?:final\\s+)?:\\s+public\\s+(\\w+)"));
    static const QRegularExpression qts(QStringLiteral("^Q\\w*Model$"));
    QStringList models;
    for (auto match = made.globalMatch(header); match.hasNext();) {
        const auto found = match.next();
        if (qts.match(found.captured(2)).hasMatch() || known.contains(found.captured(2)))
            models += found.captured(1);
    }
    return models;
}

// A test holds a model against QAbstractItemModelTester when it makes both.
bool testsModel(const QString& test, const QString& model)
{
    return test.contains(QLatin1String("QAbstractItemModelTester"))
        && test.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(model)));
}

QMap<QString, QString> filesOf(const QString& folder, const QString& pattern)
{
    QMap<QString, QString> files;
    QDirIterator all(QStringLiteral(FLOW_SOURCE_DIR "/") + folder, { pattern }, QDir::Files,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly))
            files[file.fileName()] = QString::fromUtf8(file.readAll());
    }
    return files;
}

} // namespace

// Every item model of the program is held against Qt's own rules for models by some test.
class TestEveryModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyModelHasATester()
    {
        const auto headers = filesOf(QStringLiteral("views"), QStringLiteral("*.h"));
        QSet<QString> models;
        // Until no more come: a base may be read after what is made of it.
        for (qsizetype before = -1; before != models.size();) {
            before = models.size();
            for (const QString& header : headers)
                for (const QString& model : modelsIn(header, models))
                    models.insert(model);
        }
        QVERIFY(models.size() >= 12);
        QVERIFY(models.remove(QStringLiteral("SortedRowsModel"))); // none are made of it alone
        const auto tests = filesOf(QStringLiteral("tests/model"), QStringLiteral("tst_*.cpp"));
        QStringList untested;
        for (const QString& model : models) {
            bool isTested = false;
            for (const QString& test : tests)
                isTested = isTested || testsModel(test, model);
            if (!isTested)
                untested += model;
        }
        QVERIFY2(untested.isEmpty(),
                 qPrintable(QStringLiteral("no QAbstractItemModelTester for: ")
                            + untested.join(QLatin1String(", "))));
    }

    void oneWithoutIsFound()
    {
        const QString header = QStringLiteral(
            "class One : public QAbstractTableModel\n{};\nclass Two : public One {};\n"
            "class Other : public QObject {};");
        QCOMPARE(modelsIn(header, {}), QStringList { QStringLiteral("One") });
        QCOMPARE(modelsIn(header, { QStringLiteral("One") }),
                 (QStringList { QStringLiteral("One"), QStringLiteral("Two") }));
        QVERIFY(!testsModel(QStringLiteral("OneMore model; QAbstractItemModelTester t;"),
                            QStringLiteral("One")));
        QVERIFY(!testsModel(QStringLiteral("One model;"), QStringLiteral("One")));
        QVERIFY(testsModel(QStringLiteral("One model; QAbstractItemModelTester t(&model);"),
                           QStringLiteral("One")));
    }
};

FW_TEST(TestEveryModel, "tst_everymodel")

} // namespace fw

#include "tst_everymodel.moc"
