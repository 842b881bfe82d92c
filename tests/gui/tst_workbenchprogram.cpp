// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/windowwalk.h"
#include "tests/support/testmain.h"
#include "views/support/usersettings.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

// The real flow-workbench, started with what an earlier start remembered; what it shows is looked
// at in its own pictures.
class TestWorkbenchProgram : public test::TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    void remember(const char* theme, const char* language) const
    {
        QDir().mkpath(path("config/flow-workbench"));
        QSettings store(path("config/flow-workbench/flow-workbench.conf"), QSettings::IniFormat);
        UserSettings settings;
        settings.theme = QLatin1String(theme);
        settings.language = QLatin1String(language);
        saveUserSettings(settings, store);
    }

    struct Ended
    {
        int code;
        QString out;
        QString err;
    };

    Ended start(const QStringList& arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path("config"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path("home"));
        // Without a session of the desktop's there is none, and Qt says so.
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(FLOW_WORKBENCH_PROGRAM), arguments);
        const bool ended = process.waitForFinished(120'000);
        // The platform without a screen says this on its own account.
        QStringList said =
            QString::fromUtf8(process.readAllStandardError()).split(QLatin1Char('\n'));
        said.removeAll(QStringLiteral("This plugin does not support propagateSizeHints()"));
        return { ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                 QString::fromUtf8(process.readAllStandardOutput()), said.join(QLatin1Char('\n')) };
    }

    // The first picture of the window.
    void takePicture(QImage& picture, const QStringList& arguments = {}) const
    {
        QDir(path("pictures")).removeRecursively();
        const Ended ended = start(QStringList { QStringLiteral("--workspace"), path("ws"),
                                                QStringLiteral("--screenshot"), path("pictures") }
                                  + arguments);
        QVERIFY2(ended.code == 0 && ended.err.isEmpty(), qPrintable(ended.err));
        const QString first = ended.out.section(QLatin1Char('\n'), 0, 0);
        QVERIFY2(picture.load(first), qPrintable(ended.out));
    }

    static int lightness(const QImage& picture)
    {
        return picture.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .pixelColor(0, 0)
            .lightness();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto made = test::makeSampleWorkspace(path("ws"), Day(2026, 3, 18));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
    }

    void everySceneHasAPicture()
    {
        QImage window;
        takePicture(window);
        QStringList names = QDir(path("pictures")).entryList(QDir::Files, QDir::Name);
        names.replaceInStrings(QStringLiteral(".png"), QString());
        QCOMPARE(names,
                 QStringLiteral("chord,connections,details,explain,history,ingest,network,"
                                "notebooks,rule,runs,window")
                     .split(QLatin1Char(',')));
    }

    void theThemeOfTheLastTimeIsBack()
    {
        QImage light;
        QImage dark;
        QImage asked;
        remember("light", "en");
        takePicture(light);
        remember("dark", "en");
        takePicture(dark);
        takePicture(asked, { QStringLiteral("--theme"), QStringLiteral("light") });
        QVERIFY2(lightness(light) > 180, qPrintable(QString::number(lightness(light))));
        QVERIFY2(lightness(dark) < 90, qPrintable(QString::number(lightness(dark))));
        QVERIFY(lightness(asked) > 180);
    }

    void theLanguageOfTheLastTimeIsBack()
    {
        QImage english;
        QImage spanish;
        QImage asked;
        remember("light", "en");
        takePicture(english);
        takePicture(asked, { QStringLiteral("--language"), QStringLiteral("es") });
        remember("light", "es");
        takePicture(spanish);
        QVERIFY(english != spanish);
        QVERIFY(asked == spanish);
    }

    void aWrongOptionIsAnError()
    {
        remember("light", "en");
        const Ended ended = start({ QStringLiteral("--theme"), QStringLiteral("pink") });
        QCOMPARE(ended.code, 2);
        QCOMPARE(ended.out, QString());
        QCOMPARE(ended.err,
                 QStringLiteral("flow-workbench: The theme is light or dark, not 'pink'.\n"
                                "See flow-workbench --help.\n"));
    }
};

FW_TEST(TestWorkbenchProgram, "tst_workbenchprogram")

} // namespace fw

#include "tst_workbenchprogram.moc"
