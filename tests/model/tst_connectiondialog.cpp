// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/dialogs/connectiondialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

namespace fw {

namespace {

const QString unicode = QStringLiteral("PostgreSQL Unicode");
const QString cloudera = QStringLiteral("Cloudera ODBC Driver for Impala");

OdbcCatalog bothDrivers()
{
    return { { cloudera, QStringLiteral("MariaDB"), QStringLiteral("PostgreSQL ANSI"), unicode },
             { { QStringLiteral("flow lab"), cloudera }, { QStringLiteral("mine"), unicode } } };
}

ConnectionSettings postgreSql()
{
    ConnectionSettings s;
    s.engine = Engine::PostgreSql;
    s.driver = unicode;
    s.host = QStringLiteral("db.lab");
    s.database = QStringLiteral("flow");
    s.schema = QStringLiteral("spot");
    s.authentication = Authentication::Password;
    s.user = QStringLiteral("ann");
    return s;
}

struct Fixture
{
    ConnectionDialog dialog;

    explicit Fixture(const ConnectionSettings& settings = postgreSql(),
                     const OdbcCatalog& catalog = bothDrivers())
        : dialog(settings, catalog)
    {
        dialog.show();
        QApplication::setActiveWindow(&dialog);
    }

    template<typename W>
    W& find(const char* name)
    {
        auto* const found = dialog.findChild<W*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }
    QLineEdit& line(const char* name) { return find<QLineEdit>(name); }
    QComboBox& box(const char* name) { return find<QComboBox>(name); }
    QPushButton& button(const char* name) { return find<QPushButton>(name); }
    QString problem(const char* key)
    {
        const QLabel& label = find<QLabel>((QByteArray(key) + "Problem").constData());
        return label.isVisible() ? label.text() : QString();
    }
    QString result() { return find<QPlainTextEdit>("testResult").toPlainText(); }
    bool isThere(const char* name) { return find<QWidget>(name).isVisible(); }

    void type(const char* name, const QString& text)
    {
        QLineEdit& field = line(name);
        field.setFocus();
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Delete);
        QTest::keyClicks(&field, text);
    }
    // By the keys, as far down or up as it takes.
    void choose(const char* name, int index)
    {
        QComboBox& field = box(name);
        field.setFocus();
        QTest::keyClick(&field, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(field.currentIndex(), index);
    }
    void chooseEngine(Engine engine) { choose("connectionEngine", static_cast<int>(engine)); }
    void press(const char* name) { QTest::mouseClick(&button(name), Qt::LeftButton); }
    void pressKey(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void pressOk()
    {
        for (QPushButton* const one : dialog.findChildren<QPushButton*>())
            if (one->isDefault())
                QTest::mouseClick(one, Qt::LeftButton);
    }
};

} // namespace

class TestConnectionDialog : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetComesBack()
    {
        ConnectionSettings s = postgreSql();
        s.port = 6543;
        s.tls = true;
        s.caFile = QStringLiteral("/ca.pem");
        s.kerberosRealm = QStringLiteral("LAB");
        s.loginSeconds = 7;
        s.statementSeconds = 0;
        s.createTables = false;
        s.options = { { QStringLiteral("A"), QStringLiteral("1") } };
        for (const Engine engine : { Engine::PostgreSql, Engine::Impala, Engine::Sqlite })
            for (const Authentication way : { Authentication::None, Authentication::User,
                                              Authentication::Password, Authentication::Kerberos })
                for (const char* service : { "impala", "postgres" }) {
                    s.engine = engine;
                    s.authentication = way;
                    s.kerberosService = QString::fromLatin1(service);
                    QCOMPARE(Fixture(s).dialog.settings(), s);
                    ConnectionSettings source = s;
                    source.driver.clear();
                    source.dsn = QStringLiteral("mine");
                    QCOMPARE(Fixture(source).dialog.settings(), source);
                }
    }

    void onlyWhatAppliesIsShown_data()
    {
        QTest::addColumn<int>("engine");
        QTest::addColumn<int>("login");
        QTest::addColumn<QString>("shown");
        const auto row = [](Engine engine, Authentication login, const char* shown) {
            QTest::addRow("%d %d", static_cast<int>(engine), static_cast<int>(login))
                << static_cast<int>(engine) << static_cast<int>(login)
                << QString::fromLatin1(shown);
        };
        row(Engine::Sqlite, Authentication::Password, "");
        row(Engine::PostgreSql, Authentication::None, "Database Schema");
        row(Engine::PostgreSql, Authentication::User, "Database Schema User");
        row(Engine::PostgreSql, Authentication::Password, "Database Schema User Password Keep");
        row(Engine::PostgreSql, Authentication::Kerberos, "Database Schema User Service");
        row(Engine::Impala, Authentication::None, "Schema");
        row(Engine::Impala, Authentication::User, "Schema User");
        row(Engine::Impala, Authentication::Password, "Schema User Password Keep");
        row(Engine::Impala, Authentication::Kerberos, "Schema User Service Realm");
    }

    void onlyWhatAppliesIsShown()
    {
        QFETCH(int, engine);
        QFETCH(int, login);
        QFETCH(QString, shown);
        Fixture f;
        f.choose("connectionLogin", login);
        f.chooseEngine(static_cast<Engine>(engine));
        QStringList found;
        for (const char* name :
             { "Database", "Schema", "User", "Password", "Keep", "Service", "Realm" })
            if (f.isThere((QByteArray("connection") + name).constData()))
                found += QString::fromLatin1(name);
        QCOMPARE(found.join(QLatin1Char(' ')), shown);
        QCOMPARE(f.isThere("connectionHost"), engine != 0);
        QCOMPARE(f.isThere("embeddedNote"), engine == 0);
        QCOMPARE(f.isThere("testConnection"), engine != 0);
        QCOMPARE(f.isThere("testResult"), engine != 0);
    }

    void aDataSourceNeedsNoHost()
    {
        Fixture f;
        f.choose("connectionWay", 1);
        QVERIFY(!f.isThere("connectionHost"));
        QVERIFY(!f.isThere("connectionDriver"));
        f.choose("connectionSource", 1);
        QCOMPARE(f.dialog.settings().dsn, QStringLiteral("mine"));
        QCOMPARE(f.dialog.settings().driver, QString());
        f.choose("connectionWay", 0);
        QCOMPARE(f.dialog.settings().driver, unicode); // not forgotten
        QCOMPARE(f.dialog.settings().host, QStringLiteral("db.lab"));
    }

    void theDriverFollowsTheEngine()
    {
        Fixture f { ConnectionSettings() };
        f.chooseEngine(Engine::PostgreSql);
        QCOMPARE(f.box("connectionDriver").currentText(), unicode);
        QCOMPARE(f.box("connectionDriver").itemText(0), unicode);
        QCOMPARE(f.box("connectionDriver").count(), 4);
        QCOMPARE(f.line("connectionPort").placeholderText(), QStringLiteral("5432"));
        f.type("connectionPort", QStringLiteral("5432"));
        f.chooseEngine(Engine::Impala);
        QCOMPARE(f.box("connectionDriver").currentText(), cloudera);
        QCOMPARE(f.box("connectionDriver").itemText(0), cloudera);
        QCOMPARE(f.line("connectionPort").text(), QString());
        QCOMPARE(f.line("connectionPort").placeholderText(), QStringLiteral("21050"));
        // One of the analyst's own stays.
        f.box("connectionDriver").setFocus();
        f.box("connectionDriver").lineEdit()->selectAll();
        QTest::keyClicks(&f.box("connectionDriver"), QStringLiteral("/opt/x.so"));
        f.chooseEngine(Engine::PostgreSql);
        QCOMPARE(f.dialog.settings().driver, QStringLiteral("/opt/x.so"));
        QVERIFY(!f.isThere("driverNote"));
    }

    void aMissingDriverIsSaid()
    {
        Fixture f({}, { { QStringLiteral("MariaDB") }, {} });
        f.chooseEngine(Engine::PostgreSql);
        QVERIFY(f.isThere("driverNote"));
        QVERIFY(f.find<QLabel>("driverNote").text().contains(QLatin1String("odbc-postgresql")));
        f.chooseEngine(Engine::Impala);
        QVERIFY(f.find<QLabel>("driverNote").text().contains(QLatin1String("Cloudera")));
        f.box("connectionDriver").setFocus();
        QTest::keyClicks(&f.box("connectionDriver"), QStringLiteral("x"));
        QVERIFY(!f.isThere("driverNote"));
    }

    void anotherEngineIsExplained()
    {
        Fixture f;
        QVERIFY(!f.isThere("switchedNote"));
        f.chooseEngine(Engine::Impala);
        QVERIFY(f.isThere("switchedNote"));
        f.chooseEngine(Engine::PostgreSql);
        QVERIFY(!f.isThere("switchedNote"));
    }

    void whatIsWrongIsSaidAtOnce()
    {
        Fixture f;
        f.type("connectionHost", QStringLiteral("db;lab"));
        QCOMPARE(f.problem("host"),
                 QStringLiteral("A host has no blanks and none of ; { } = in it."));
        f.type("connectionHost", QStringLiteral("db"));
        QCOMPARE(f.problem("host"), QString());
        f.type("connectionPort", QStringLiteral("a7b0000"));
        QCOMPARE(f.line("connectionPort").text(), QStringLiteral("70000"));
        QVERIFY(f.problem("port").contains(QLatin1String("65535")));
        f.type("connectionSchema", QStringLiteral("1st"));
        QVERIFY(!f.problem("schema").isEmpty());
        QCOMPARE(f.line("connectionSchema").accessibleDescription(), f.problem("schema"));
        f.choose("connectionLogin", 3);
        f.type("connectionService", QStringLiteral("a b"));
        QVERIFY(!f.problem("kerberos_service").isEmpty());
    }

    void whatIsMissingIsSaidWhenAsked()
    {
        Fixture f({}, {});
        f.chooseEngine(Engine::PostgreSql);
        f.choose("connectionLogin", 1);
        for (const char* key : { "driver", "host", "user" })
            QCOMPARE(f.problem(key), QString());
        QSignalSpy tested(&f.dialog, &ConnectionDialog::testRequested);
        f.press("testConnection");
        QCOMPARE(tested.size(), 0);
        for (const char* key : { "driver", "host", "user" })
            QVERIFY2(!f.problem(key).isEmpty(), key);
        QCOMPARE(QApplication::focusWidget(), &f.box("connectionDriver"));
        f.choose("connectionWay", 1);
        QVERIFY(f.problem("dsn").contains(QLatin1String("data source is needed")));
    }

    void linesThatAreBrokenHaveRoom()
    {
        Fixture f({}, {});
        f.chooseEngine(Engine::PostgreSql);
        f.choose("connectionLogin", 1);
        f.press("testConnection");
        f.type("connectionDatabase", QStringLiteral("a;"));
        const auto& pages = f.find<QTabWidget>("connectionPages");
        const QWidget* const page = pages.currentWidget();
        QTRY_VERIFY(pages.height() >= pages.minimumSizeHint().height()
                    && page->height() >= page->layout()->totalHeightForWidth(page->width()));
        int broken = 0;
        for (const QLabel* const label : f.dialog.findChildren<QLabel*>())
            if (label->isVisible() && label->wordWrap()) {
                QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                         qPrintable(label->text()));
                broken += label->height() > label->fontMetrics().lineSpacing() * 3 / 2 ? 1 : 0;
            }
        QVERIFY(broken >= 2);
        QVERIFY2(f.dialog.height() < 760, qPrintable(QString::number(f.dialog.height())));
    }

    void okNeedsRightSettings()
    {
        Fixture f;
        f.type("connectionUser", QString());
        f.find<QTabWidget>("connectionPages").setCurrentIndex(1);
        f.pressOk();
        QVERIFY(f.dialog.isVisible());
        QCOMPARE(f.find<QTabWidget>("connectionPages").currentIndex(), 0);
        QCOMPARE(f.problem("user"), QStringLiteral("The user's name is needed."));
        QCOMPARE(QApplication::focusWidget(), &f.line("connectionUser"));
        f.type("connectionUser", QStringLiteral("bob"));
        f.pressOk();
        QVERIFY(!f.dialog.isVisible());
        QCOMPARE(f.dialog.result(), static_cast<int>(QDialog::Accepted));
        QCOMPARE(f.dialog.settings().user, QStringLiteral("bob"));
    }

    void thePasswordIsNeverFilledIn()
    {
        Fixture f;
        QCOMPARE(f.line("connectionPassword").text(), QString());
        QCOMPARE(f.line("connectionPassword").echoMode(), QLineEdit::Password);
        QCOMPARE(f.line("connectionPassword").placeholderText(), QStringLiteral("none kept"));
        QVERIFY(!f.dialog.keepsPassword());
        f.dialog.setPasswordKept(true);
        QCOMPARE(f.line("connectionPassword").text(), QString());
        QCOMPARE(f.line("connectionPassword").placeholderText(),
                 QStringLiteral("kept in the keyring"));
        QVERIFY(f.dialog.keepsPassword());
        QVERIFY(!f.dialog.password());
        // It is the one of that server and that user only.
        f.type("connectionHost", QStringLiteral("other"));
        QCOMPARE(f.line("connectionPassword").placeholderText(), QStringLiteral("none kept"));
        f.type("connectionHost", QStringLiteral("db.lab"));
        QCOMPARE(f.line("connectionPassword").placeholderText(),
                 QStringLiteral("kept in the keyring"));
        f.type("connectionPassword", QStringLiteral(" a;b "));
        QCOMPARE(f.dialog.password(), std::optional(QStringLiteral(" a;b ")));
        f.choose("connectionLogin", 3);
        QVERIFY(!f.dialog.password());
    }

    void aTestIsAskedForAndShown()
    {
        Fixture f;
        QSignalSpy tested(&f.dialog, &ConnectionDialog::testRequested);
        f.type("connectionPassword", QStringLiteral("pw"));
        f.press("testConnection");
        QCOMPARE(tested.size(), 1);
        QCOMPARE(tested.at(0).at(1).value<ConnectionSettings>(), postgreSql());
        QCOMPARE(tested.at(0).at(2).value<std::optional<QString>>(),
                 std::optional(QStringLiteral("pw")));
        QVERIFY(f.isThere("testBusy"));
        QVERIFY(!f.isThere("testConnection"));
        QVERIFY(!f.line("connectionHost").isEnabled());
        QCOMPARE(QApplication::focusWidget(), &f.button("cancelTest"));
        ConnectionReport report;
        report.ok = true;
        report.serverVersion = QStringLiteral("<b>PostgreSQL</b>\u202e\x1b[2J");
        report.schema = QStringLiteral("spot");
        report.tablesFound = { QStringLiteral("flow"), QStringLiteral("flow_scores") };
        report.tablesMissing = { QStringLiteral("flow_edge") };
        report.spelling = QStringLiteral("Spot 1.0");
        report.warnings = { QStringLiteral("It is slow.") };
        f.dialog.showTestResult(tested.at(0).at(0).toInt(), report);
        QCOMPARE(f.result(),
                 QStringLiteral("The connection works.\n"
                                "Server: <b>PostgreSQL</b>\ufffd\ufffd[2J\n"
                                "Schema: spot\n"
                                "Tables found: flow, flow_scores\n"
                                "Tables that will be made: flow_edge\n"
                                "Columns are named as by Spot 1.0.\n"
                                "Warning: It is slow."));
        QVERIFY(!f.isThere("testBusy"));
        QVERIFY(f.line("connectionHost").isEnabled());
        QCOMPARE(QApplication::focusWidget(), &f.button("testConnection"));
        // It was of what was in the fields.
        f.type("connectionUser", QStringLiteral("bob"));
        QCOMPARE(f.result(), QString());
    }

    void aProblemIsShown()
    {
        Fixture f;
        f.press("testConnection");
        ConnectionReport report;
        report.problem = QStringLiteral("Nobody answers on db.lab.");
        report.tablesMissing = { QStringLiteral("flow") };
        f.dialog.showTestResult(1, report);
        QVERIFY(f.result().startsWith(QLatin1String("Nobody answers on db.lab.\n")));
        QVERIFY(f.dialog.isVisible());
    }

    void aCancelledTestSaysNothingLater()
    {
        Fixture f;
        QSignalSpy tested(&f.dialog, &ConnectionDialog::testRequested);
        QSignalSpy cancelled(&f.dialog, &ConnectionDialog::testCancelled);
        f.press("testConnection");
        f.press("cancelTest");
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(cancelled.at(0).at(0), tested.at(0).at(0));
        QVERIFY(!f.isThere("testBusy"));
        const int late = tested.at(0).at(0).toInt();
        f.dialog.showTestResult(late, {});
        QCOMPARE(f.result(), QString());
        f.press("testConnection");
        f.dialog.showTestResult(late, {});
        QCOMPARE(f.result(), QString());
        QVERIFY(f.isThere("testBusy"));
    }

    void escapeEndsTestAndDialog()
    {
        Fixture f;
        QSignalSpy cancelled(&f.dialog, &ConnectionDialog::testCancelled);
        f.press("testConnection");
        f.pressKey(Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(!f.dialog.isVisible());
        QCOMPARE(f.dialog.result(), static_cast<int>(QDialog::Rejected));
    }

    void attributesAreEditedByTheKeys()
    {
        Fixture f;
        f.find<QTabWidget>("connectionPages").setCurrentIndex(1);
        auto& table = f.find<QTableWidget>("attributeTable");
        const auto add = [&](const char* name, const char* value) {
            f.press("addAttribute");
            QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(name));
            f.pressKey(Qt::Key_Return);
            QTRY_COMPARE(QApplication::focusWidget(), &table); // it closes its editor later
            QTest::keyClick(&table, Qt::Key_Right);
            QTest::keyClick(&table, Qt::Key_F2);
            QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(value));
            f.pressKey(Qt::Key_Return);
            QTRY_COMPARE(QApplication::focusWidget(), &table);
        };
        add("Fetch", "100");
        QVERIFY(f.dialog.isVisible()); // Return ended the editing only
        const QMap<QString, QString> one { { QStringLiteral("Fetch"), QStringLiteral("100") } };
        QCOMPARE(f.dialog.settings().options, one);
        QCOMPARE(f.problem("options"), QString());
        add("fetch", "7");
        QVERIFY(f.problem("options").contains(QLatin1String("twice")));
        f.pressOk();
        QVERIFY(f.dialog.isVisible());
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Delete);
        QCOMPARE(f.dialog.settings().options, one);
        QCOMPARE(f.problem("options"), QString());
        add("PWD", "x");
        QVERIFY(f.problem("options").contains(QLatin1String("password has no place")));
    }

    // An editor that is open when all goes writes what is in it.
    void itMayGoInTheMiddleOfEditing()
    {
        Fixture f;
        f.find<QTabWidget>("connectionPages").setCurrentIndex(1);
        f.press("addAttribute");
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x"));
    }

    void everyAcceleratorIsForOneThing()
    {
        ConnectionSettings s = postgreSql();
        for (const Engine engine : { Engine::PostgreSql, Engine::Impala, Engine::Sqlite })
            for (int login = 0; login < 4; ++login)
                for (const int way : { 0, 1 })
                    for (const int page : { 0, 1 }) {
                        s.engine = engine;
                        s.authentication = static_cast<Authentication>(login);
                        s.tls = true;
                        s.dsn = way ? QStringLiteral("mine") : QString();
                        Fixture f(s);
                        f.find<QTabWidget>("connectionPages").setCurrentIndex(page);
                        QCOMPARE(sharedKeys(f.dialog), QStringList());
                    }
    }

    // From the first field to the last, line by line, and each can be left again.
    void tabGoesDownThePage()
    {
        Fixture f;
        f.box("connectionEngine").setFocus();
        QStringList names;
        for (int i = 0; i < 30; ++i) {
            names += QApplication::focusWidget()->objectName();
            f.pressKey(Qt::Key_Tab);
            if (QApplication::focusWidget() == &f.box("connectionEngine"))
                break;
        }
        names.replaceInStrings(QStringLiteral("connection"), QString());
        QCOMPARE(names.join(QLatin1Char(' ')),
                 QStringLiteral("Engine qt_tabwidget_tabbar Way Driver Host Port Database Schema "
                                "Login User Password Keep Tls testConnection testResult  "));
    }

private:
    static QStringList sharedKeys(const QWidget& window)
    {
        QMap<QString, QStringList> users;
        const auto add = [&users](const QString& text) {
            if (const QString key = QKeySequence::mnemonic(text).toString(); !key.isEmpty())
                users[key] += text;
        };
        for (const QWidget* const widget : window.findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            if (const auto* const label = qobject_cast<const QLabel*>(widget);
                label && label->buddy())
                add(label->text());
            if (const auto* const button = qobject_cast<const QAbstractButton*>(widget))
                add(button->text());
            if (const auto* const tabs = qobject_cast<const QTabBar*>(widget))
                for (int i = 0; i < tabs->count(); ++i)
                    add(tabs->tabText(i));
        }
        QStringList shared;
        for (const QStringList& texts : users)
            if (texts.size() > 1)
                shared += texts.join(QStringLiteral(" | "));
        return shared;
    }
};

FW_TEST(TestConnectionDialog, "tst_connectiondialog")

} // namespace fw

#include "tst_connectiondialog.moc"
