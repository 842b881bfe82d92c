// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrich/mmdbwriter.h"
#include "tests/integration/badinput.h"
#include "tests/support/testmain.h"

#include <QJsonObject>

#include <algorithm>

namespace fw {

namespace {

using namespace test;

constexpr auto store = "workbench.sqlite";

// Nothing in it but lines of characters that can be seen.
bool isHarmless(const QString& text)
{
    const QList<uint> characters = text.toUcs4();
    return std::all_of(characters.begin(), characters.end(), [](uint c) {
        const QChar::Category category = QChar::category(c);
        return c == '\n'
            || (category != QChar::Other_Control && category != QChar::Other_Format
                && category != QChar::Other_Surrogate && category != QChar::Separator_Line
                && category != QChar::Separator_Paragraph);
    });
}

bool isHarmless(const QByteArray& text)
{
    // A byte order mark at the front would be taken away.
    return !text.startsWith("\xef\xbb\xbf") && isHarmless(QString::fromUtf8(text));
}

// RFC 4180, as a spreadsheet or a script reads it.
QList<QStringList> readCsv(const QByteArray& csv)
{
    QList<QStringList> lines;
    QStringList line;
    QString field;
    bool quoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            field += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u',' || c == u'\n')) {
            line += field;
            field.clear();
            if (c == u'\n') {
                lines += line;
                line.clear();
            }
        } else {
            field += c;
        }
    }
    return lines;
}

void eachText()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char16_t* text) {
        QTest::newRow(name) << QString::fromUtf16(text);
    };
    row("HTML", u"<script>alert(1)</script><b>&amp;");
    row("short HTML", u"<img src=x onerror=a>");
    row("SQL", u"'; DROP TABLE entry; --");
    row("SQL comment", u"x' OR 1=1 /* \" ` ; */");
    row("formula", u"=cmd|' /C calc'!A0");
    row("plus", u"+1+1");
    row("minus", u"-2+3");
    row("at", u"@SUM(A1)");
    row("quotation marks", u"a\"b\",\"\"c\",");
    row("clear the screen", u"\u001b[2J\u001b]0;owned\u0007");
    row("C1 control", u"\u009b2J\u0085");
    row("right to left", u"gpj\u202eexe.TXT\u202c");
    row("isolates", u"\u2066a\u2069\u200e\u200f");
    row("zero width", u"pay\u200bpal\ufeff\u200d");
    row("separators", u"a\u2028b\u2029c");
    row("placeholders", u"%1 %2 %n %L1 %s {0} \\n");
    row("combining", u"e\u0301\u0323 \U0001f600 \u5b57");
    row("option", u"--dry-run");
    row("lines", u"one\ntwo\r\nthree\rfour\tfive");
    row("blanks", u"  a  b  ");
    QTest::newRow("10 kB") << QString(10'000, u'W');
    QTest::newRow("10 kB of escapes") << QString(10'000, QChar(0x1b));
}

// As a line of the ranked results can hold it.
bool fitsAsProtocol(const QString& text)
{
    return text.toUtf8().size() <= 32 && !text.contains(u'\n') && !text.contains(u'\t');
}

} // namespace

// Text that would do something to a terminal, a page, a spreadsheet or a database: it is kept
// exactly as it came, given out exactly to programs, and printed for people without harm. CSV is
// for programs here and promises exact values, a formula's own sign among them.
class TestHostileText : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_place = std::make_unique<BadInputPlace>(); }
    void cleanupTestCase() { m_place.reset(); }
    void cleanup() { m_place->makeAnew(); }

    void notes_data() { eachText(); }

    void notes()
    {
        QFETCH(QString, text);
        const Ended scored = m_place->run("score -d 20160708 --score low --dst-port 22",
                                          { QStringLiteral("--note=") + text });
        QVERIFY2(scored.code == 0 && isHarmless(scored.out), qPrintable(scored.err));
        QCOMPARE(rowsOf(m_place->inWorkspace("journal.sqlite"),
                        QStringLiteral("SELECT note FROM entry ORDER BY id"))
                     .last()[0]
                     .toString(),
                 text);
        const QByteArray table = run("history -d 20160708");
        QVERIFY2(isHarmless(table), table.constData());
        QCOMPARE(table.count('\n'), 3);
        QCOMPARE(
            arrayOf(run("history -d 20160708 --format json"))[0][QLatin1String("note")].toString(),
            text);
        QCOMPARE(readCsv(run("history -d 20160708 --format csv")).value(1).value(13), text);
        for (const char* commandLine : { "undo -d 20160708", "redo -d 20160708" }) {
            const QByteArray said = run(commandLine);
            QVERIFY2(isHarmless(said), said.constData());
            QCOMPARE(said.count('\n'), 1);
        }
        requireTables();
    }

    void notesOfABatch_data() { eachText(); }

    void notesOfABatch()
    {
        QFETCH(QString, text);
        text += QChar(0); // which no command line can hold
        const QByteArray line =
            QJsonDocument(QJsonObject { { QStringLiteral("score"), QStringLiteral("low") },
                                        { QStringLiteral("dst_port"), 22 },
                                        { QStringLiteral("note"), text } })
                .toJson(QJsonDocument::Compact);
        const Ended scored = m_place->runWithInput("score -d 20160708 --batch -", line);
        QVERIFY2(scored.code == 0 && isHarmless(scored.out), qPrintable(scored.err));
        QCOMPARE(
            arrayOf(run("history -d 20160708 --format json"))[0][QLatin1String("note")].toString(),
            text);
        QVERIFY(isHarmless(run("history -d 20160708")));
    }

    void protocols_data() { eachText(); }

    void protocols()
    {
        QFETCH(QString, text);
        const QString results =
            m_place->badFile(firstResults().replace("\tICMP\t", '\t' + text.toUtf8() + '\t'));
        const Ended ended = m_place->run("run -d 20160708 -l 10 --results", { results });
        QVERIFY2(isHarmless(ended.out) && isHarmless(ended.err), ended.out.constData());
        if (!fitsAsProtocol(text)) {
            QCOMPARE(ended.code, 1);
            QVERIFY2(ended.err.contains(m_place->badPath() + QStringLiteral(", line 3: ")),
                     qPrintable(ended.err));
            m_place->requireKept();
            return;
        }
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        QCOMPARE(stored("proto"), text);
        const QJsonObject last = arrayOf(m_place->listed())[2].toObject();
        QCOMPARE(last[QLatin1String("proto")].toString(), text);
        QCOMPARE(readCsv(run("suspicious -d 20160708 --format csv")).value(3).value(5), text);
        QVERIFY(isHarmless(run("suspicious -d 20160708")));
        QCOMPARE(readCsv(readFile(m_place->dayFile("flow_scores.csv"))).value(3).value(5), text);

        // It is found again, by its key and by a rule, and nothing else is.
        for (const QString& choice :
             { QStringLiteral("--connection=") + last[QLatin1String("key")].toString(),
               QStringLiteral("--proto=") + text }) {
            const Ended scored = m_place->run("score -d 20160708 --score low", { choice });
            QVERIFY2(scored.out.startsWith("2016-07-08: set the verdict low (rows: 1, "),
                     qPrintable(scored.err));
            QCOMPARE(arrayOf(m_place->listed())[2][QLatin1String("verdict")].toString(),
                     QStringLiteral("low"));
            QVERIFY(isHarmless(run("history -d 20160708")));
            QVERIFY(isHarmless(run("undo -d 20160708")));
        }
        requireTables();
    }

    void places_data() { eachText(); }

    void places()
    {
        QFETCH(QString, text);
        // A place is one line of text: blanks of any kind count as one.
        const QString line = text.simplified();
        MmdbWriter writer(text, text, 1);
        const auto named = [&text](const char* key) {
            return MmdbValue { MmdbValue::Map { { QLatin1String(key), MmdbValue { text } } } };
        };
        writer.insert(
            *IpRange::parse(std::string_view("8.8.8.0/24")),
            MmdbValue { MmdbValue::Map {
                { QStringLiteral("country"), named("iso_code") },
                { QStringLiteral("city"),
                  MmdbValue { MmdbValue::Map { { QStringLiteral("names"), named("en") } } } },
                { QStringLiteral("autonomous_system_organization"), MmdbValue { text } } } });
        writeFile(m_place->inWorkspace("context/city.mmdb"), writer.write());
        const QString results = m_place->badFile(resultLine(
            "2016-07-08 10:00:01", { "10.0.0.5", 1, "8.8.8.8", 53 }, "UDP", 1, 1, "1e-9"));
        const Ended ended = m_place->run("run -d 20160708 -l 10 --results", { results });
        QVERIFY2(ended.code == 0 && isHarmless(ended.out), qPrintable(ended.err));
        const QString place = line + u' ' + line;
        QCOMPARE(stored("dst_geoloc"), place);
        QCOMPARE(arrayOf(m_place->listed())[0][QLatin1String("dst_geoloc")].toString(), place);
        QCOMPARE(readCsv(run("suspicious -d 20160708 --format csv")).value(1).value(15), place);
        QCOMPARE(readCsv(readFile(m_place->dayFile("flow_scores.csv"))).value(1).value(15), place);
        const QByteArray table = run("suspicious -d 20160708");
        QVERIFY2(isHarmless(table), table.constData());
        QCOMPARE(table.count('\n'), 2);
        requireTables();
    }

    // Names of networks, and what stands in their place where a line cannot be used.
    void networks_data() { eachText(); }

    void networks()
    {
        QFETCH(QString, text);
        const QByteArray name = text.toUtf8().replace('"', "\"\"").replace('\n', ' ');
        writeFile(m_place->inWorkspace("context/ipranges.csv"),
                  "10.0.0.0,10.255.255.255,\"" + name + "\"\n\"" + name + "\",10.0.0.9,x\n");
        writeFile(m_place->inWorkspace("context/networkcontext_1.csv"),
                  "ip,name\n10.0.0.5,\"" + name + "\"\n\"" + name + "\",x\n");
        const Ended ended = m_place->run("run -d 20160708 -l 10");
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        QVERIFY2(isHarmless(ended.out), ended.out.constData());
        QCOMPARE(ended.out.count("Warning: "), 3); // and that there are no places
        QVERIFY(ended.out.contains(
            "Warning: " + m_place->inWorkspace("context/ipranges.csv").toUtf8() + ", line 2: "));
        QVERIFY(ended.out.size() < 5000); // a long value is cut
        QCOMPARE(stored("srcip_internal"), QStringLiteral("1"));
        requireTables();
    }

    // Everything that is said about a word names it without harm, and in full where it is short.
    void sentences_data() { eachText(); }

    void sentences()
    {
        QFETCH(QString, text);
        if (text.size() > 200)
            text.truncate(200); // of a file's name
        QString file = text;
        file.replace(u'/', u':');
        const QString path = m_place->folder.filePath(QStringLiteral("no") + file);
        QString shown = path;
        for (QChar& c : shown)
            if (!isHarmless(QString(c)) || c == u'\n')
                c = QChar(0xfffd);
        const auto said = [this](const char* commandLine, const QString& more, int code) {
            const Ended ended = m_place->run(commandLine, { more });
            QCOMPARE(ended.code, code);
            QVERIFY2(isHarmless(ended.err), qPrintable(ended.err));
            QCOMPARE(ended.err.count(u'\n'), 1);
            m_place->requireKept();
        };
        said("run -l 5", QStringLiteral("--date=") + text, 2);
        said("run -d 20160708", QStringLiteral("--limit=") + text, 2);
        said("score -d 20160708 --score high", QStringLiteral("--ip=") + text, 2);
        said("score -d 20160708 --score high", QStringLiteral("--connection=") + text, 2);
        said("score -d 20160708 --score high", QStringLiteral("--proto=") + text, 1);
        said("chord -d 20160708", QStringLiteral("--ip=") + text, 2);
        m_place->requireEnd(m_place->run("import", { path }), 1,
                            QStringLiteral("flow-oa: %1 cannot be read: No such file or "
                                           "directory. Nothing of it was imported.")
                                .arg(shown)
                                .toUtf8()
                                .constData());
        writeFile(path, "one line\n");
        m_place->requireEnd(
            m_place->run("run -d 20160708 -l 5 --results", { path }), 1,
            (QStringLiteral("flow-oa: ") + shown
             + QStringLiteral(", line 1: expected 18 tab-separated columns, found 1. Nothing was "
                              "changed."))
                .toUtf8()
                .constData());
        writeFile(path, QByteArray(100'000, 'x'));
        m_place->requireEnd(
            m_place->run("import", { path }), 1,
            (QStringLiteral("flow-oa: ") + shown
             + QStringLiteral(" is none of the flow formats this program reads: it begins with '%1"
                              "\u2026', and looked for were: Spot flow CSV, spot-nfdump CSV, "
                              "nfdump CSV, nfcapd file, Zeek conn.log, Zeek conn.log in JSON, "
                              "Argus binetflow, Suricata eve.json. Nothing of it was imported.")
                   .arg(QString(40, QLatin1Char('x'))))
                .toUtf8()
                .constData());
    }

private:
    QByteArray run(const char* commandLine) const
    {
        const Ended ended = m_place->run(commandLine);
        if (ended.code != 0)
            QTest::qFail(qPrintable(QLatin1String(commandLine) + ended.err), __FILE__, __LINE__);
        return ended.out;
    }
    // Of the last ranked row.
    QString stored(const char* column) const
    {
        return rowsOf(m_place->inWorkspace(store),
                      QStringLiteral("SELECT %1 FROM flow_scores ORDER BY rank")
                          .arg(QLatin1String(column)))
            .last()[0]
            .toString();
    }
    // No text has become a statement.
    void requireTables() const
    {
        QCOMPARE(rowsOf(m_place->inWorkspace("journal.sqlite"),
                        QStringLiteral("SELECT note FROM entry ORDER BY id"))[0][0]
                     .toString(),
                 QStringLiteral("seen"));
    }

    std::unique_ptr<BadInputPlace> m_place;
};

FW_TEST(TestHostileText, "tst_hostiletext")

} // namespace fw

#include "tst_hostiletext.moc"
