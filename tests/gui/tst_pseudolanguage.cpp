// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/language.h"
#include "app/window/mainwindow.h"
#include "tests/gui/windowwalk.h"
#include "tests/support/testmain.h"
#include "views/pages/connectiontable.h"
#include "views/pages/triagepage.h"

#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QLocale>
#include <QMutex>
#include <QMutexLocker>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <memory>

namespace fw {

namespace {

// A language nobody speaks: every text in brackets, with accents, two fifths longer. Whoever sees a
// text without brackets sees one that cannot be translated. Texts are made in the workers' threads
// too.
class PseudoLanguage : public QTranslator
{
public:
    PseudoLanguage()
    {
        m_spanishLoaded = m_spanish.load(QStringLiteral(":/i18n/flow_workbench_es.qm"));
    }

    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char* comment,
                      int n) const override
    {
        if (!QByteArray(context).startsWith("fw::"))
            return {};
        const QString text = QString::fromUtf8(source);
        const QMutexLocker lock(&m_mutex);
        ++m_asked;
        if (m_spanish.translate(context, source, comment, n).isEmpty())
            m_unknown += QLatin1String(context) + QStringLiteral(": ") + text;
        // Keys stay keys, and Qt reads the kinds of a file dialog.
        const bool isRead =
            text.startsWith(QLatin1String("Ctrl+")) || text.contains(QLatin1String("(*"));
        return isRead ? text : stretched(text);
    }

    bool isReady() const { return m_spanishLoaded; }
    int asked() const { return m_asked; }
    // What the program asked for and a real language does not have, in the words of the sources.
    QStringList unknown() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_unknown.values();
    }

private:
    static QString stretched(const QString& text)
    {
        static const QString plain = QStringLiteral("aeiouycnAEIOUYCN");
        static const QString accented = QStringLiteral("áéíóúýçñÁÉÍÓÚÝÇÑ");
        QString result = QStringLiteral("[");
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isPlaceholder = i > 0 && text[i - 1] == QLatin1Char('%');
            const qsizetype at = isPlaceholder ? -1 : plain.indexOf(text[i]);
            result += at < 0 ? text[i] : accented[at];
        }
        static const QString filler = QStringLiteral(" tres cinco siete once trece");
        const qsizetype more = std::max<qsizetype>(2, text.size() * 2 / 5);
        while (result.size() < text.size() + more)
            result += filler.left(text.size() + more - result.size());
        return result + QLatin1Char(']');
    }

    QTranslator m_spanish;
    bool m_spanishLoaded = false;
    mutable QMutex m_mutex;
    mutable int m_asked = 0;
    mutable QSet<QString> m_unknown;
};

// A language is offered in its own name, whatever the window speaks.
bool isLanguageName(const QString& text)
{
    const auto languages = availableLanguages();
    return std::any_of(languages.begin(), languages.end(),
                       [&text](const LanguageChoice& choice) { return choice.name == text; });
}

} // namespace

// The window in languages that need more room than English, and other accelerators.
class TestPseudoLanguage : public test::TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString workspace() const { return m_folder.filePath(QStringLiteral("workspace")); }

    static void none(const QStringList& findings)
    {
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(QLatin1Char('\n'))));
    }

    static void settle(MainWindow& window)
    {
        QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), test::patience);
    }

    static void open(MainWindow& window)
    {
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        settle(window);
        // First sizes are set when the window is there.
        QTest::qWait(0);
    }

    // A verdict, so that what resets the day can be reached.
    static void judgeOne(MainWindow& window)
    {
        QTest::keyClick(&window.triage().table(), Qt::Key_1);
        settle(window);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = test::makeSampleWorkspace(workspace(), Day(2026, 3, 18));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    }

    void longTextsHaveRoom()
    {
        PseudoLanguage language;
        QVERIFY(language.isReady());
        QCoreApplication::installTranslator(&language);
        {
            MainWindow window(workspace(), {});
            open(window);
            QCOMPARE(window.width(), 1280);
            none(test::clippedTexts(window));
            // The panels that stand one behind the other, each in front once.
            for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
                dock->raise();
                QTest::qWait(0);
                none(test::clippedTexts(window));
            }
            none(test::wrongTexts(window, [](const QString& text) {
                const bool isSign = std::none_of(text.begin(), text.end(),
                                                 [](QChar sign) { return sign.isLetter(); });
                return isSign || text.contains(QLatin1Char('[')) || isLanguageName(text);
            }));
            for (const char* mode : { "mode.ingest", "mode.triage" }) {
                window.findChild<QAction*>(QLatin1String(mode))->trigger();
                settle(window);
                QTest::qWait(0);
                QCOMPARE(window.width(), 1280); // no page asks for more
                none(test::clippedTexts(window));
            }
            judgeOne(window);
            auto* const filter = window.findChild<QLineEdit*>(QStringLiteral("filterEdit"));
            filter->setText(QStringLiteral("300.1.1.1"));
            window.triage().table().setFocus();
            QTest::qWait(0);
            none(test::clippedTexts(window));
            filter->clear();
            const int dialogs = test::visitDialogs(
                window, [](QWidget& dialog) { none(test::clippedTexts(dialog)); });
            QVERIFY(dialogs > 0);
            MainWindow empty(m_folder.filePath(QStringLiteral("empty")), {});
            open(empty);
            none(test::clippedTexts(empty));
        }
        QCoreApplication::removeTranslator(&language);
        QVERIFY(language.asked() > 100);
        none(language.unknown());
    }

    void acceleratorsAreUnique_data()
    {
        QTest::addColumn<QString>("code");
        for (const LanguageChoice& choice : availableLanguages())
            QTest::newRow(qPrintable(choice.code)) << choice.code;
    }

    void acceleratorsAreUnique()
    {
        QFETCH(QString, code);
        QCOMPARE(installLanguage(*qApp, code), code);
        MainWindow window(workspace(), {});
        open(window);
        judgeOne(window);
        none(test::sharedAccelerators(window));
        none(test::clippedTexts(window));
        const int dialogs = test::visitDialogs(window, [](QWidget& dialog) {
            none(test::sharedAccelerators(dialog));
            none(test::clippedTexts(dialog));
        });
        QVERIFY(dialogs > 0);
        MainWindow empty(m_folder.filePath(QStringLiteral("empty")), {});
        open(empty);
        none(test::sharedAccelerators(empty));
        none(test::clippedTexts(empty));
    }

    void cleanup()
    {
        for (QTranslator* const words : qApp->findChildren<QTranslator*>())
            delete words;
        QLocale::setDefault(QLocale::c());
    }
};

FW_TEST(TestPseudoLanguage, "tst_pseudolanguage")

} // namespace fw

#include "tst_pseudolanguage.moc"
