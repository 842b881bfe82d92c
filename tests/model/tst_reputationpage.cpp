// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/dialogs/reputationpage.h"
#include "views/dialogs/serviceform.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

Q_DECLARE_METATYPE(fw::ReputationService)

namespace fw {

namespace {

// Answers the question that the next call of exec() shows, and keeps what it said.
QString answering(QMessageBox::StandardButton button, const std::function<void()>& asks)
{
    QString said;
    // Of its own, so that one nothing was asked of does not answer the next question.
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, qApp, [&said, button] {
        auto* const box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        said = box->text();
        box->button(button)->click();
    });
    timer.start(0);
    asks();
    return said;
}

ReputationService serviceOf(ReputationKind kind)
{
    ReputationService service;
    service.kind = kind;
    service.name = QStringLiteral("one");
    service.seconds = 7;
    service.knownHours = 3;
    return service;
}

} // namespace

class TestReputationPage : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theFormLosesNothing_data()
    {
        QTest::addColumn<ReputationService>("service");
        for (const ReputationService& example : reputationExamples())
            QTest::newRow(qPrintable(example.name)) << example;
        ReputationService gti = serviceOf(ReputationKind::Gti);
        gti.program = QStringLiteral("/opt/gti");
        gti.server = QStringLiteral("gti.example");
        gti.user = QStringLiteral("ann");
        gti.query = QStringLiteral("{\"q\":[###QUERY###]}");
        gti.secretWay = SecretWay::Argument;
        QTest::newRow("gti") << gti;
        ReputationService list = serviceOf(ReputationKind::List);
        list.paths = QStringList { QStringLiteral("a b.csv"), QStringLiteral("/lists") };
        list.format = ListFormat::Stix;
        list.label = QStringLiteral("Bad");
        list.level = -1;
        QTest::newRow("list") << list;
        ReputationService http = serviceOf(ReputationKind::HttpJson);
        http.keyPrefix = QStringLiteral("Bearer ");
        http.headers = { { QStringLiteral("X-A"), QStringLiteral("b") } };
        http.ipv6 = false;
        http.inFlight = 2;
        http.notFoundStatus = 404;
        http.levelOptional = true;
        http.unknownHours = 9;
        QTest::newRow("http") << http;
    }
    void theFormLosesNothing()
    {
        QFETCH(ReputationService, service);
        ServiceForm form;
        form.setService(serviceOf(ReputationKind::Gti)); // what was there before leaves no trace
        form.setService(service);
        QVERIFY(form.service() == service);
    }

    // Every setting of a kind can be seen and changed; none only in the file.
    void eachSettingHasAField_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("fields");
        const QStringList network { QStringLiteral("seconds"), QStringLiteral("known_hours") };
        QTest::newRow("http") << int(ReputationKind::HttpJson)
                              << network
                + QStringList { QStringLiteral("unknown_hours"), QStringLiteral("in_flight"),
                                QStringLiteral("headers"), QStringLiteral("not_found_status"),
                                QStringLiteral("level_optional") };
        QTest::newRow("threatexchange") << int(ReputationKind::ThreatExchange)
                                        << network
                + QStringList { QStringLiteral("unknown_hours"), QStringLiteral("in_flight"),
                                QStringLiteral("batch") };
        QTest::newRow("gti") << int(ReputationKind::Gti)
                             << network + QStringList { QStringLiteral("batch") };
    }

    void eachSettingHasAField()
    {
        QFETCH(int, kind);
        QFETCH(QStringList, fields);
        ServiceForm form;
        form.setService(serviceOf(static_cast<ReputationKind>(kind)));
        for (const QString& field : fields) {
            const auto* const widget = form.findChild<QWidget*>(QStringLiteral("service_") + field);
            QVERIFY2(widget && !widget->isHidden(), qPrintable(field));
        }
    }

    void changedNumbersAreTaken()
    {
        ServiceForm form;
        form.setService(serviceOf(ReputationKind::HttpJson));
        form.findChild<QSpinBox*>(QStringLiteral("service_unknown_hours"))->setValue(11);
        form.findChild<QSpinBox*>(QStringLiteral("service_in_flight"))->setValue(3);
        form.findChild<QSpinBox*>(QStringLiteral("service_not_found_status"))->setValue(404);
        QCOMPARE(form.service().unknownHours, 11);
        QCOMPARE(form.service().inFlight, 3);
        QCOMPARE(form.service().notFoundStatus, 404);
    }

    // Keys in the keyring go by the name.
    void namesThatChangedAreKnown()
    {
        ReputationPage page;
        ReputationService a = serviceOf(ReputationKind::HttpJson);
        ReputationService b = a;
        b.name = QStringLiteral("two");
        page.setSettings({ { a, b } });
        auto& list = *page.findChild<QListWidget*>(QStringLiteral("services"));
        auto& name = *page.findChild<QLineEdit*>(QStringLiteral("service_name"));
        QVERIFY(page.renamed().isEmpty());
        list.setCurrentRow(1);
        name.setText(QStringLiteral("three"));
        page.findChild<QPushButton*>(QStringLiteral("addService"))
            ->menu()
            ->actions()
            .front()
            ->trigger();
        name.setText(QStringLiteral("new"));
        const QHash<QString, QString> wanted { { QStringLiteral("three"), QStringLiteral("two") } };
        QCOMPARE(page.renamed(), wanted);
        list.setCurrentRow(0);
        page.findChild<QPushButton*>(QStringLiteral("removeService"))->click();
        QCOMPARE(page.renamed(), wanted);
        page.takeNamesAsSaved();
        QVERIFY(page.renamed().isEmpty());
    }

    void aServiceIsAskedOnlyAfterAgreeing()
    {
        ReputationPage page;
        ReputationService service = reputationExamples().front();
        page.setSettings({ { service, serviceOf(ReputationKind::List) } });
        auto& list = *page.findChild<QListWidget*>(QStringLiteral("services"));
        const auto tick = [&list](int row) {
            list.item(row)->setCheckState(Qt::Checked);
        };
        QString said = answering(QMessageBox::No, [&] { tick(0); });
        QCOMPARE(said, whatLeaves(service));
        QVERIFY(!page.settings().services[0].enabled);
        QCOMPARE(list.item(0)->checkState(), Qt::Unchecked);
        said = answering(QMessageBox::Yes, [&] { tick(0); });
        QVERIFY(page.settings().services[0].enabled);
        // A list sends nothing, so there is nothing to ask.
        said = answering(QMessageBox::No, [&] { tick(1); });
        QVERIFY(said.isEmpty());
        QVERIFY(page.settings().services[1].enabled);
        list.item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(!page.settings().services[0].enabled);
    }

    // Agreed was to one recipient, not to another.
    void aChangeOfWhatLeavesSwitchesOff()
    {
        ReputationPage page;
        ReputationService http = reputationExamples().front();
        http.url = QStringLiteral("https://a.example/{ip}");
        http.enabled = true;
        ReputationService gti = serviceOf(ReputationKind::Gti);
        gti.program = QStringLiteral("/opt/gti");
        gti.server = QStringLiteral("gti.example");
        gti.enabled = true;
        auto& list = *page.findChild<QListWidget*>(QStringLiteral("services"));
        auto& said = *page.findChild<QLabel*>(QStringLiteral("serviceSaid"));
        const auto isOn = [&](int row) {
            return page.settings().services[static_cast<std::size_t>(row)].enabled
                && list.item(row)->checkState() == Qt::Checked;
        };
        const auto isOff = [&](int row) {
            return !page.settings().services[static_cast<std::size_t>(row)].enabled
                && list.item(row)->checkState() == Qt::Unchecked;
        };
        const auto type = [&page](const char* field, const char* text) {
            page.findChild<QLineEdit*>(QLatin1String(field))->setText(QLatin1String(text));
        };
        page.setSettings({ { http, gti } });
        type("service_url", "https://a.example/v2/{ip}");
        type("service_name", "other");
        QVERIFY(isOn(0));
        QVERIFY2(said.text().isEmpty(), qPrintable(said.text()));
        type("service_url", "https://b.example/{ip}");
        QVERIFY(isOff(0));
        QVERIFY2(said.text().contains(QLatin1String("switched off")), qPrintable(said.text()));
        type("service_url", "https://a.example/{ip}"); // back is no consent either
        QVERIFY(isOff(0));
        answering(QMessageBox::Yes, [&list] { list.item(0)->setCheckState(Qt::Checked); });
        QVERIFY(isOn(0));
        QVERIFY2(said.text().isEmpty(), qPrintable(said.text()));
        type("service_url", "http://a.example/{ip}"); // for all on the way to read
        QVERIFY(isOff(0));

        for (const char* field : { "service_program", "service_server" }) {
            page.setSettings({ { http, gti } });
            list.setCurrentRow(1);
            QVERIFY(isOn(1));
            type(field, "/opt/other");
            QVERIFY2(isOff(1), field);
            QVERIFY(isOn(0));
        }
        page.setSettings({ { http, gti } });
        list.setCurrentRow(1);
        page.findChild<QComboBox*>(QStringLiteral("service_secret_way"))
            ->setCurrentIndex(static_cast<int>(SecretWay::Argument));
        QVERIFY(isOff(1));
    }

    void servicesAreAddedChangedAndRemoved()
    {
        ReputationPage page;
        page.setSettings({});
        auto& list = *page.findChild<QListWidget*>(QStringLiteral("services"));
        QMenu* const menu = page.findChild<QPushButton*>(QStringLiteral("addService"))->menu();
        menu->actions().front()->trigger();
        menu->actions().front()->trigger();
        QCOMPARE(list.count(), 2);
        QVERIFY(page.settings().services[0].name != page.settings().services[1].name);
        QVERIFY(!page.settings().services[1].enabled);
        QCOMPARE(list.currentRow(), 1);
        auto& url = *page.findChild<QLineEdit*>(QStringLiteral("service_url"));
        url.setText(QStringLiteral("ftp://x"));
        QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("tryService"))->isEnabled());
        url.setText(QStringLiteral("https://x.example/{ip}"));
        QVERIFY2(page.problem().isEmpty(), qPrintable(page.problem()));
        QCOMPARE(page.settings().services[1].url, QStringLiteral("https://x.example/{ip}"));
        auto& secret = *page.findChild<QLineEdit*>(QStringLiteral("service_secret"));
        QCOMPARE(secret.echoMode(), QLineEdit::Password);
        secret.setText(QStringLiteral("hunter2"));
        QCOMPARE(page.secrets().value(page.settings().services[1].name), QStringLiteral("hunter2"));
        const QSignalSpy tried(&page, &ReputationPage::tryWanted);
        auto& tryIt = *page.findChild<QPushButton*>(QStringLiteral("tryService"));
        // It is switched off, so nobody has agreed yet.
        QString asked = answering(QMessageBox::No, [&] { tryIt.click(); });
        QCOMPARE(asked, whatLeaves(page.settings().services[1]));
        QCOMPARE(tried.size(), 0);
        asked = answering(QMessageBox::Yes, [&] { tryIt.click(); });
        QCOMPARE(tried.size(), 1);
        QVERIFY(!page.settings().services[1].enabled);
        page.showTried(QStringLiteral("It answers."));
        QCOMPARE(page.findChild<QLabel*>(QStringLiteral("serviceSaid"))->text(),
                 QStringLiteral("It answers."));
        page.findChild<QPushButton*>(QStringLiteral("removeService"))->click();
        QCOMPARE(page.settings().services.size(), std::size_t(1));
    }

    // What is not asked may wait for the rest; the page says what is missing all the same.
    void aServiceThatIsSwitchedOffMayBeHalfWritten()
    {
        ReputationPage page;
        page.setSettings({ { serviceOf(ReputationKind::HttpJson) } });
        auto& list = *page.findChild<QListWidget*>(QStringLiteral("services"));
        auto& said = *page.findChild<QLabel*>(QStringLiteral("serviceSaid"));
        QVERIFY2(page.problem().isEmpty(), qPrintable(page.problem()));
        QVERIFY(said.text().startsWith(QStringLiteral("url: ")));
        answering(QMessageBox::Yes, [&list] { list.item(0)->setCheckState(Qt::Checked); });
        QVERIFY(page.settings().services[0].enabled);
        QVERIFY2(page.problem().startsWith(QStringLiteral("one: url: ")),
                 qPrintable(page.problem()));
        list.item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(page.problem().isEmpty());
        // A secret is never kept in the file, and a service has a name.
        auto& url = *page.findChild<QLineEdit*>(QStringLiteral("service_url"));
        url.setText(QStringLiteral("https://x.example/?apikey=z"));
        QVERIFY(page.problem().contains(QStringLiteral("A key has no place in the address")));
        url.clear();
        page.findChild<QLineEdit*>(QStringLiteral("service_name"))->clear();
        QVERIFY(page.problem().contains(QStringLiteral("name")));
    }

    // Where the way is chosen, what it means is read.
    void aPasswordAsAnArgumentIsWarnedOf()
    {
        ReputationPage page;
        page.setSettings({ { serviceOf(ReputationKind::Gti) } });
        auto& leaves = *page.findChild<QLabel*>(QStringLiteral("whatLeaves"));
        auto& way = *page.findChild<QComboBox*>(QStringLiteral("service_secret_way"));
        QVERIFY(!leaves.text().contains(QLatin1String("list of processes")));
        way.setCurrentIndex(static_cast<int>(SecretWay::Argument));
        QVERIFY2(leaves.text().contains(QLatin1String("list of processes")),
                 qPrintable(leaves.text()));
        QVERIFY(way.currentText().contains(QLatin1String("list of processes")));
        way.setCurrentIndex(static_cast<int>(SecretWay::Environment));
        QVERIFY(!leaves.text().contains(QLatin1String("list of processes")));
    }
};

FW_TEST(TestReputationPage, "tst_reputationpage")

} // namespace fw

#include "tst_reputationpage.moc"
