// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfile.h"
#include "core/triage/savedfilters.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

namespace {

const QString file = QStringLiteral("filters.json");

QString names(const FilterBook& book)
{
    QStringList all;
    for (const SavedFilter& filter : book.saved)
        all += filter.name;
    return all.join(QLatin1Char(','));
}

} // namespace

class TestSavedFilters : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreUniqueAndInOrder()
    {
        FilterBook book;
        book.save(QStringLiteral("web"), QStringLiteral("dport:80"));
        book.save(QStringLiteral("DNS"), QStringLiteral("dport:53"));
        book.save(QStringLiteral("Web"), QStringLiteral("dport:443"));
        QCOMPARE(names(book), QStringLiteral("DNS,Web"));
        QCOMPARE(book.find(QStringLiteral("WEB"))->text, QStringLiteral("dport:443"));
        QVERIFY(!book.rename(QStringLiteral("web"), QStringLiteral("dns")));
        QVERIFY(!book.rename(QStringLiteral("web"), QString()));
        QVERIFY(!book.rename(QStringLiteral("gone"), QStringLiteral("x")));
        QVERIFY(book.rename(QStringLiteral("web"), QStringLiteral("WEB")));
        QVERIFY(book.rename(QStringLiteral("web"), QStringLiteral("a")));
        QCOMPARE(names(book), QStringLiteral("a,DNS"));
        QCOMPARE(book.find(QStringLiteral("a"))->text, QStringLiteral("dport:443"));
        book.remove(QStringLiteral("dns"));
        QCOMPARE(names(book), QStringLiteral("a"));
        QCOMPARE(filterName(QStringLiteral("  a \n b ")), QStringLiteral("a b"));
        QVERIFY(filterName(QString(500, QLatin1Char('x'))).size() <= 60);
    }

    void theNewestIsFirstAndFewAreKept()
    {
        FilterBook book;
        for (int i = 0; i < 50; ++i)
            book.use(QString::number(i));
        book.use(QStringLiteral(" 30 "));
        book.use(QStringLiteral("  "));
        QCOMPARE(book.recent.size(), FilterBook::mostRecent);
        QCOMPARE(book.recent.mid(0, 3).join(QLatin1Char(' ')), QStringLiteral("30 49 48"));
        QCOMPARE(book.recent.count(QStringLiteral("30")), 1);
    }

    void itIsReadAsItWasWritten()
    {
        FilterBook book;
        book.save(QStringLiteral("Büro"), QStringLiteral("network:\"Büro \\\"2\\\"\""));
        book.use(QStringLiteral("tcp"));
        const auto json = withFilters("{\"later\": [1]}", file, book);
        QVERIFY(json);
        QVERIFY(json->contains("\"later\""));
        QCOMPARE(*parseFilters(*json, file), book);
        QCOMPARE(*parseFilters({}, file), FilterBook());
    }

    void wrongFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char* json :
             { "[]", "{", "{\"recent\": 1}", "{\"recent\": [1]}", "{\"saved\": {}}",
               "{\"saved\": [1]}", "{\"saved\": [{\"name\": \"a\"}]}",
               "{\"saved\": [{\"name\": \" \", \"filter\": \"a\"}]}",
               "{\"saved\": [{\"name\": \"a\", \"filter\": 1}]}" })
            QTest::newRow(json) << QByteArray(json);
    }

    void wrongFilesAreRefused()
    {
        QFETCH(QByteArray, json);
        const auto book = parseFilters(json, file);
        QVERIFY(!book);
        QVERIFY2(book.error().message.startsWith(file), qPrintable(book.error().message));
        QVERIFY(!withFilters("[]", file, {}));
    }

    void whatOthersWroteStays()
    {
        const QTemporaryDir folder;
        const auto workspace = Workspace::open(folder.filePath(QStringLiteral("w")));
        QVERIFY(workspace);
        QCOMPARE(*loadFilters(*workspace), FilterBook());
        QVERIFY(changeFilters(*workspace, [](FilterBook&) {}));
        const QString path = workspace->root() + QStringLiteral("/filters.json");
        QVERIFY(!QFile::exists(path)); // nothing to write
        const auto save = [&](const char* name) {
            return changeFilters(*workspace, [name](FilterBook& book) {
                book.save(QString::fromLatin1(name), QStringLiteral("tcp"));
            });
        };
        QVERIFY(save("one"));
        QCOMPARE(names(*save("two")), QStringLiteral("one,two"));
        QCOMPARE(names(*loadFilters(*workspace)), QStringLiteral("one,two"));
        QVERIFY(writeFileAtomically(path, "damaged"));
        QVERIFY(!save("three"));
        QCOMPARE(*readSmallFile(path), QByteArray("damaged"));
    }
};

FW_TEST(TestSavedFilters, "tst_savedfilters")

} // namespace fw

#include "tst_savedfilters.moc"
