// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/dayfixture.h"
#include "tests/integration/programrunner.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace fw {

namespace {

// What the shells are asked: the words typed so far, the last of which is being completed.
struct Typed
{
    QStringList words;
    QStringList offered; // all of these
    QStringList absent; // and none of these
};

void addCases()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<QStringList>("absent");
    const auto list = [](const char* words) {
        return QString::fromUtf8(words).split(QLatin1Char(' '));
    };
    const auto add = [&list](const char* name, const char* words, const char* offered,
                             const char* absent) {
        QTest::newRow(name) << list(words) << list(offered) << list(absent);
    };
    add("commands", "", "run score delete-day doctor history completion man", "table flows.csv");
    add("part of a command", "d", "demo details doctor", "run");
    add("options", "run --", "--date --limit --results --workspace --help", "--ip run");
    add("part of an option", "score --s", "--score --src-ip --src-port", "--date --dst-ip");
    add("formats", "suspicious --format ", "table csv json", "--date high");
    add("formats of that command", "run --format ", "table json", "csv");
    add("formats of the check", "doctor --format ", "table json", "csv");
    add("part of a format", "days --format c", "csv", "json");
    add("verdicts", "score -d 20160708 --score ", "high medium low clear", "table");
    add("files", "import fl", "flows.csv", "other.csv folder");
    add("folders", "days --workspace f", "folder", "flows.csv");
    add("shells", "completion ", "bash zsh", "flow-oa");
    add("programs", "man ", "flow-oa flow-workbench", "bash");
    add("days", "history --workspace ws -d ", "2016-07-08", "--date");
    add("days of none", "history --workspace nowhere -d ", "", "2016-07-08");
}

void check(const QStringList& found)
{
    QFETCH(QStringList, offered);
    QFETCH(QStringList, absent);
    for (const QString& word : offered)
        QVERIFY2(word.isEmpty() || found.contains(word),
                 qPrintable(word + QStringLiteral(" is not in: ") + found.join(QLatin1Char(' '))));
    for (const QString& word : absent)
        QVERIFY2(!found.contains(word),
                 qPrintable(word + QStringLiteral(" is in: ") + found.join(QLatin1Char(' '))));
}

} // namespace

// The completion scripts in real shells.
class TestCompletion : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_place = std::make_unique<test::FlowOaPlace>();
        m_place->importSmallDay();
        m_place->runSmallDay();
        test::writeFile(m_place->path("other.csv"), "x");
        test::writeFile(m_place->path("folder/x"), "x");
        for (const char* shell : { "bash", "zsh" }) {
            const auto script =
                m_place->program.run({ QStringLiteral("completion"), QLatin1String(shell) });
            QCOMPARE(script.code, 0);
            QCOMPARE(script.err, QString());
            test::writeFile(m_place->path(shell), script.out);
        }
    }

    void bashOffers_data() { addCases(); }

    void bashOffers()
    {
        QFETCH(QStringList, words);
        const QString bash = QStandardPaths::findExecutable(QStringLiteral("bash"));
        QVERIFY(!bash.isEmpty());
        // As bash calls it: the function named by complete -F, with the words in an array.
        const QByteArray driver = "source ./bash\n"
                                  "COMP_WORDS=(\"$@\")\n"
                                  "COMP_CWORD=$(($# - 1))\n"
                                  "set -- $(complete -p flow-oa)\n"
                                  "[[ $2 == -F ]] || exit 9\n"
                                  "$3\n"
                                  "printf '%s\\n' \"${COMPREPLY[@]}\"\n";
        check(linesOf(bash,
                      QStringList { QStringLiteral("-c"), QString::fromUtf8(driver),
                                    QStringLiteral("driver"), QStringLiteral(FLOW_OA_PROGRAM) }
                          + words));
    }

    void bashKnowsTheEqualsSign()
    {
        const QString bash = QStandardPaths::findExecutable(QStringLiteral("bash"));
        const QByteArray driver = "source ./bash\n"
                                  "COMP_WORDS=(flow-oa days --format = \"$1\")\n"
                                  "COMP_CWORD=4\n"
                                  "_flow_oa\n"
                                  "echo \"${COMPREPLY[@]}\"\n"
                                  "COMP_WORDS=(flow-oa days --format =)\n"
                                  "COMP_CWORD=3\n"
                                  "_flow_oa\n"
                                  "echo \"${COMPREPLY[@]}\"\n";
        QCOMPARE(linesOf(bash,
                         { QStringLiteral("-c"), QString::fromUtf8(driver),
                           QStringLiteral("driver"), QStringLiteral("js") }),
                 QStringList({ QStringLiteral("json"), QStringLiteral("table csv json") }));
    }

    void zshOffers_data() { addCases(); }

    void zshOffers()
    {
        QFETCH(QStringList, words);
        const QString zsh = QStandardPaths::findExecutable(QStringLiteral("zsh"));
        if (zsh.isEmpty())
            QSKIP("zsh is not installed");
        // A zsh of its own with a terminal, as completion runs nowhere else; compadd is where every
        // match passes, so there they are written down.
        const QByteArray driver = R"DRIVER(
zmodload zsh/zpty
setup='PROMPT=; unsetopt zle_bracketed_paste; autoload -Uz compinit; compinit -D -u'
setup+='; fpath=($PWD/functions $fpath); autoload -Uz _flow-oa; compdef _flow-oa flow-oa'
setup+='; compadd() {
    if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return; fi
    typeset -a __hits; builtin compadd -A __hits "$@"; print -rl -- $__hits >>!$PWD/hits; return 1
}'
setup+='; done() { print done >>!$PWD/hits; zle send-break }'
setup+='; whole() { zle complete-word; print done >>!$PWD/hits }; zle -N whole; bindkey "^T" whole'
zpty shell zsh -f -i
zpty -w shell "$setup"
zpty -w shell 'print ready'
zpty -r shell out '*ready*ready*'
zpty -w -n shell "PATH=${PROGRAM:h}:\$PATH
flow-oa $*"$'\x14'
while [[ ! -e hits || "$(tail -n 1 hits)" != done ]]; do zpty -r -t shell out; done
zpty -d shell
)DRIVER";
        Q_UNUSED(driver);
        QSKIP("to be written");
        QStringList found = words;
        check(found);
    }

private:
    QStringList linesOf(const QString& shell, const QStringList& arguments) const
    {
        QProcess process;
        m_place->program.prepare(process, arguments);
        process.setProgram(shell);
        process.setWorkingDirectory(m_place->folder.path());
        process.start();
        const auto ended = test::ProgramRunner::finish(process);
        if (ended.code != 0 || !ended.err.isEmpty())
            qWarning("%s ended with %d: %s", qPrintable(shell), ended.code, qPrintable(ended.err));
        return QString::fromUtf8(ended.out).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

    std::unique_ptr<test::FlowOaPlace> m_place;
};

FW_TEST(TestCompletion, "tst_completion")

} // namespace fw

#include "tst_completion.moc"
