// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/badinput.h"
#include "tests/support/testmain.h"

#include <QDir>

namespace fw {

namespace {

using namespace test;

constexpr auto settings = "workbench.json";
constexpr auto columns = "flow_conf.json";

const QByteArray noJson = " is not valid JSON; mend it, or move it away and a new one is made. "
                          "Nothing was changed. (line ";
const QByteArray cutOff = "1, column 1: syntax error while parsing value - unexpected end of "
                          "input; expected '[', '{', or a literal)";

} // namespace

// Broken settings are refused by every command that needs them, with the file, the place in it and
// what was expected. flow_conf.json is needed by a run only.
class TestBadSettings : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_place = std::make_unique<BadInputPlace>(); }
    void cleanupTestCase() { m_place.reset(); }
    void cleanup() { m_place->makeAnew(); }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("said"); // behind the file's path
        for (const char* file : { settings, columns })
            noObject(file);
        valuesOfSettings();
        valuesOfColumns();
    }

    void refused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, said);
        writeFile(m_place->inWorkspace(file.constData()), content);
        m_place->rememberKept();
        const QByteArray sentence = "flow-oa: {ws}/" + file + said;
        for (const char* commandLine :
             { "run -d 20160708 -l 10", "days", "score -d 20160708 --score low --dst-port 22",
               "reset -d 20160708 --yes", "delete-day -d 20160708 --yes" }) {
            m_place->requireEnd(m_place->run(commandLine), 1, sentence.constData());
            m_place->requireKept();
            if (file == columns)
                break;
        }
    }

    void aFolderInTheirPlace()
    {
        for (const char* file : { settings, columns }) {
            m_place->makeAnew();
            QVERIFY(QFile::remove(m_place->inWorkspace(file)));
            QVERIFY(QDir().mkpath(m_place->inWorkspace(file)));
            m_place->rememberKept();
            m_place->requireEnd(m_place->run("run -d 20160708 -l 10"), 1,
                                (QByteArray("flow-oa: {ws}/") + file
                                 + " cannot be read: file to open is a directory. Nothing was "
                                   "changed.")
                                    .constData());
            m_place->requireKept();
        }
    }

    // As the sentence says: moved away, it is made anew, and the day is as it was.
    void movedAwayTheyAreMadeAnew()
    {
        for (const char* file : { settings, columns }) {
            const QByteArray good = readFile(m_place->inWorkspace(file));
            QVERIFY(QFile::remove(m_place->inWorkspace(file)));
            const Ended ended = m_place->run("import", { m_place->path("flows.csv") });
            QVERIFY2(ended.code == 0, qPrintable(ended.err));
            QCOMPARE(readFile(m_place->inWorkspace(file)), good);
            m_place->requireKept();
        }
    }

    // Spot's own file has more keys than are read here, and a newer version's may.
    void unknownKeysAreLeftAlone()
    {
        for (const char* file : { settings, columns }) {
            const QString path = m_place->inWorkspace(file);
            writeFile(path, readFile(path).replace(0, 1, "{ \"colour\": [\"red\", null],"));
        }
        m_place->rememberKept();
        const Ended ended = m_place->run("run -d 20160708 -l 10");
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        m_place->requireKept({ QStringLiteral("workbench.sqlite"),
                               QStringLiteral("data/flow/20160708/flow_scores.csv"),
                               QStringLiteral("data/flow/20160708/run_report.json") });
    }

private:
    static void row(const QByteArray& file, const char* name, const QByteArray& content,
                    const QByteArray& said)
    {
        QTest::newRow((file + ' ' + name).constData()) << file << content << said;
    }

    static void noObject(const QByteArray& file)
    {
        const QByteArray noObject = " must hold one JSON object. Nothing was changed.";
        row(file, "empty", "", noJson + cutOff);
        row(file, "blanks", " \n\t\n ", noJson + "*");
        row(file, "NUL bytes", QByteArray(100, '\0'), noJson + cutOff);
        row(file, "binary", QByteArray::fromHex("89504e470d0a1a0a"),
            noJson + "1, column 1: syntax error while parsing value - *");
        row(file, "cut off", "{\n  \"version\": 1,\n  \"data",
            noJson
                + "3, column 8: syntax error while parsing object key - invalid string: missing "
                  "closing quote; last read: '\"data'; expected string literal)");
        row(file, "a comment", "// mine\n{}",
            noJson
                + "1, column 1: syntax error while parsing value - invalid literal; last read: "
                  "'/')");
        row(file, "text behind", "{}\nx",
            noJson
                + "2, column 1: syntax error while parsing value - invalid literal; last read: "
                  "'{}<U+000A>x'; expected end of input)");
        row(file, "a terminal's words", "\x1b[2J", noJson + "1, column 1: *");
        row(file, "endless depth", QByteArray(100'000, '['), noJson + "1, column 100001: *");
        row(file, "a number beyond all", "{\"version\": 1e999}",
            noJson.chopped(6) + "(number overflow parsing '1e999')");
        row(file, "a list", "[1, 2]", noObject);
        row(file, "a text", "\"version\"", noObject);
        row(file, "null", "null", noObject);
        row(file, "20 MB", QByteArray(20'000'000, ' '),
            " is larger than 16777216 bytes, which no such file should be. Nothing was changed.");
    }

    static void valuesOfSettings()
    {
        const auto at = [](const char* name, const QByteArray& content, const QByteArray& said) {
            row(settings, name, content, ": " + said);
        };
        const QByteArray version =
            "\"version\" must be a whole number, 1 or greater. Nothing was changed.";
        at("without anything", "{}", version);
        for (const char* value : { "0", "-1", "1.5", "\"1\"", "null", "[1]", "true" })
            at((QByteArray("version ") + value).constData(),
               QByteArray("{\"version\": ") + value + ", \"database\": {\"engine\": \"sqlite\"}}",
               version);
        row(settings, "of a newer version", "{\"version\": 2}",
            " was made by a newer version of Flow Workbench. It was left as it is; use that "
            "version.");
        const QByteArray engine = "\"database\" needs \"engine\": \"sqlite\", \"postgresql\" or "
                                  "\"impala\". Nothing was changed.";
        for (const char* value : { "null", "\"sqlite\"", "{}", "{\"engine\": 5}", "[\"sqlite\"]" })
            at((QByteArray("database ") + value).constData(),
               QByteArray("{\"version\": 1, \"database\": ") + value + "}", engine);
        at("another engine", "{\"version\": 1, \"database\": {\"engine\": \"oracle\"}}",
           "the database engine \"oracle\" is not available; this version stores in \"sqlite\", "
           "\"postgresql\" or \"impala\".");
        at("a password",
           "{\"version\": 1, \"database\": {\"engine\": \"sqlite\", \"Password\": \"x\"}}",
           "\"database\" must not hold a password (\"Password\"). Take it out; the desktop's "
           "keyring keeps it, or the environment variable FLOW_DB_PASSWORD gives it.");
        at("a hostile engine", "{\"version\": 1, \"database\": {\"engine\": \"\\u001b[2J\"}}",
           "the database engine \"\xef\xbf\xbd[2J\" is not available; this version stores in "
           "\"sqlite\", \"postgresql\" or \"impala\".");
    }

    void valuesOfColumns()
    {
        const QByteArray good = readFile(m_place->inWorkspace(columns));
        const auto changed = [&good](const char* name, const char* from, const char* to,
                                     const QByteArray& said) {
            QVERIFY2(good.contains(from), from);
            row(columns, name, QByteArray(good).replace(from, to),
                ", " + said + ". Nothing was changed.");
        };
        const QByteArray index = "\"flow_results_fields\": \"sip\" needs a column index, 0 to 999";
        for (const char* value : { "-8", "\"8\"", "8.5", "1000", "99999999999999999999", "null" })
            changed(value, "\"sip\": 8", (QByteArray("\"sip\": ") + value).constData(), index);
        changed("an index twice", "\"sip\": 8", "\"sip\": 9",
                "\"flow_results_fields\": \"sip\" and \"dip\" both have index 9");
        changed("a column missing", "\"sip\": 8, ", "",
                "\"flow_results_fields\": \"sip\" is missing");
        changed("a key misspelt", "flow_results_fields", "flow_result_fields",
                "\"flow_results_fields\": expected an object of column names and indexes");
        changed("the filter misspelt", "column_indexes_filter", "column_indices_filter",
                "\"column_indexes_filter\": expected a list of column indexes");
        changed("the filter of words", "[0, 8,", "[0, \"8\",",
                "\"column_indexes_filter\": every entry must be a column index, 0 to 999");
        changed("the filter short", "[0, 8,", "[0,",
                "\"column_indexes_filter\": 8, the column of \"sip\", is missing");
        changed("a score column unknown", "\"rank\": 11", "\"ranking\": 11",
                "\"flow_score_fields\": \"ranking\" is not a column of flow_scores");
        changed("a gap", "\"dst_rep\": 19", "\"dst_rep\": 25",
                "\"flow_score_fields\": the indexes must run from 0 to 19 without a gap");
        changed("feedback in another order", "\"sev\": 0, \"tstart\": 1",
                "\"sev\": 1, \"tstart\": 0",
                "\"flow_feedback_fields\": spot-ml reads the columns by position as sev, tstart, "
                "sip, dip, sport, dport, ipkt, ibyt; another order would teach it wrong values");
    }

    std::unique_ptr<BadInputPlace> m_place;
};

FW_TEST(TestBadSettings, "tst_badsettings")

} // namespace fw

#include "tst_badsettings.moc"
