// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is this address? Asked and answered in the real window.
#include "app/window/mainwindow.h"
#include "core/base/worker.h"
#include "core/config/reputationfile.h"
#include "core/config/workspace.h"
#include "tests/gui/windowhand.h"
#include "tests/gui/windowwalk.h"
#include "tests/support/testmain.h"
#include "views/dialogs/helpdialog.h"
#include "views/models/detailsmodel.h"
#include "views/pages/connectiontable.h"
#include "views/pages/triagepage.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace fw {

using namespace test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool append(const QString& path, const QByteArray& line)
{
    QFile file(path);
    return file.open(QIODevice::Append) && file.write(line) == line.size();
}

bool put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QDialog* shown(const QWidget& window, const char* name)
{
    for (QDialog* dialog : window.findChildren<QDialog*>(QLatin1String(name)))
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

} // namespace

class TestContextDesk : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        forgetSettings(*m_folder);
        const auto made = makeSampleWorkspace(path(), Day(2016, 7, 8));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
        m_window.emplace(path(), std::nullopt);
        open(*m_window);
    }
    void cleanup()
    {
        m_window.reset();
        m_folder.reset();
    }

    void anAddressIsNamedFromItsRow()
    {
        const int row = 0;
        ConnectionTable& table = m_window->triage().table();
        const QString destination = m_window->triage().model().at(row).dstip.toString();
        table.setCurrentIndex(
            table.model()->index(row, static_cast<int>(ConnectionColumn::DestinationPort)));
        table.setFocus();
        giveName(QStringLiteral("the odd one"));
        const auto nameIndex =
            table.model()->index(row, static_cast<int>(ConnectionColumn::DestinationNetwork));
        QTRY_COMPARE(nameIndex.data().toString(), QStringLiteral("the odd one"));
        QVERIFY2(contentOf(namesFile()).contains(destination.toLatin1() + ",the odd one\n"),
                 contentOf(namesFile()).constData());
        const auto address =
            table.model()->index(row, static_cast<int>(ConnectionColumn::Destination));
        QVERIFY(address.data(Qt::ToolTipRole).toString().contains(QLatin1String("the odd one")));
        // And taken away again.
        giveName(QString());
        QTRY_VERIFY(!contentOf(namesFile()).contains("the odd one"));
        QTRY_VERIFY(nameIndex.data().toString() != QLatin1String("the odd one"));
    }

    // The same key in the details is about the cell there.
    void anAddressIsNamedFromTheDetails()
    {
        auto& details = child<QTableView>(*m_window, "detailsTable");
        QTRY_VERIFY(details.model()->rowCount() > 0);
        details.setCurrentIndex(
            details.model()->index(0, static_cast<int>(DetailsColumn::Destination)));
        const QByteArray address = details.currentIndex().data().toString().toLatin1();
        details.setFocus();
        QTest::keyClick(&details, Qt::Key_F2);
        QTRY_VERIFY_WITH_TIMEOUT(shown(*m_window, "nameAddressDialog"), patience);
        auto& edit = child<QLineEdit>(*shown(*m_window, "nameAddressDialog"), "addressName");
        edit.setText(QStringLiteral("of the details"));
        QTest::keyClick(&edit, Qt::Key_Return);
        QTRY_VERIFY2(contentOf(namesFile()).contains(address + ",of the details\n"),
                     contentOf(namesFile()).constData());
        settle(*m_window);
    }

    void aNewNetworkShowsAtOnceAndTheFlagsWithTheNextRun()
    {
        const int row = externalRow();
        QVERIFY(row >= 0);
        const QString address = m_window->triage().model().at(row).dstip.toString();
        const auto index = [this, row] {
            return m_window->triage().table().model()->index(
                row, static_cast<int>(ConnectionColumn::Destination));
        };
        QVERIFY(!index().data(ConnectionModel::FlagOutdatedRole).toBool());
        QWidget& dialog = openDialog();
        auto& editor = child<QWidget>(dialog, "ipRanges");
        QTest::keyClicks(&child<QLineEdit>(editor, "newRange"), address);
        QTest::keyClicks(&child<QLineEdit>(editor, "newName"), QStringLiteral("ours now"));
        QTest::keyClick(&child<QLineEdit>(editor, "newName"), Qt::Key_Return);
        QVERIFY(dialog.isVisible()); // Return added the row
        accept(dialog);
        QTRY_VERIFY(!shown(*m_window, "contextDialog"));
        QTRY_VERIFY(index().data(ConnectionModel::FlagOutdatedRole).toBool());
        QVERIFY(!index().data(ConnectionModel::InternalRole).toBool());
        QVERIFY(index().data(Qt::ToolTipRole).toString().contains(QLatin1String("ipranges.csv")));
        actionNamed(*m_window, "runAnalysis").trigger();
        settle(*m_window);
        QTRY_VERIFY(index().data(ConnectionModel::InternalRole).toBool());
        QVERIFY(!index().data(ConnectionModel::FlagOutdatedRole).toBool());
    }

    void whatIsWrongIsSaidWhereItIsTyped()
    {
        QWidget& dialog = openDialog();
        auto& editor = child<QWidget>(dialog, "ipRanges");
        auto& table = child<QTableView>(editor, "contextTable");
        const int before = table.model()->rowCount();
        QTest::keyClicks(&child<QLineEdit>(editor, "newRange"), QStringLiteral("10.0.0.300"));
        QTest::mouseClick(&child<QPushButton>(editor, "addRange"), Qt::LeftButton);
        QCOMPARE(table.model()->rowCount(), before);
        QVERIFY(child<QLabel>(editor, "contextSaid").text().contains(QLatin1String("10.0.0.300")));
        // A row goes with the key for it.
        table.selectRow(0);
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Delete);
        QCOMPARE(table.model()->rowCount(), before - 1);
        const QByteArray content = contentOf(rangesFile());
        dismiss(dialog);
        QCOMPARE(contentOf(rangesFile()), content);
    }

    void somebodyElsesChangeKeepsTheDialogOpen()
    {
        QWidget& dialog = openDialog();
        QVERIFY(append(rangesFile(), "172.16.0.0,172.16.0.9,somebody else's\n"));
        auto& editor = child<QWidget>(dialog, "ipRanges");
        QTest::keyClicks(&child<QLineEdit>(editor, "newRange"), QStringLiteral("10.9.0.0/16"));
        QTest::mouseClick(&child<QPushButton>(editor, "addRange"), Qt::LeftButton);
        accept(dialog);
        auto& problem = child<QLabel>(dialog, "contextProblem");
        QTRY_VERIFY(problem.isVisible());
        QVERIFY2(problem.text().contains(QLatin1String("somebody else")),
                 qPrintable(problem.text()));
        QVERIFY(dialog.isVisible());
        QVERIFY(contentOf(rangesFile()).contains("somebody else's"));
        dismiss(dialog);
    }

    // What was saved before something went wrong is not somebody else's change the next time.
    void savingIsTriedAgainAfterAProblem()
    {
        const QString settings = path() + QStringLiteral("/workbench.json");
        const QByteArray good = contentOf(settings);
        QWidget& dialog = openDialog();
        auto& editor = child<QWidget>(dialog, "ipRanges");
        QTest::keyClicks(&child<QLineEdit>(editor, "newRange"), QStringLiteral("10.9.0.0/16"));
        QTest::mouseClick(&child<QPushButton>(editor, "addRange"), Qt::LeftButton);
        QByteArray bad = good;
        bad.replace(bad.lastIndexOf('}'), 1, ", \"host_names\": 3}");
        QVERIFY(put(settings, bad));
        goTo(dialog, "hostnames");
        child<QCheckBox>(dialog, "hostNamesOn").click();
        accept(dialog);
        auto& problem = child<QLabel>(dialog, "contextProblem");
        QTRY_VERIFY(problem.isVisible());
        QVERIFY2(problem.text().contains(QLatin1String("host_names"))
                     && problem.text().contains(QLatin1String("Saved before it")),
                 qPrintable(problem.text()));
        QVERIFY(contentOf(rangesFile()).contains("10.9.0.0"));
        QVERIFY(put(settings, good));
        accept(dialog);
        QTRY_VERIFY(!shown(*m_window, "contextDialog"));
        QVERIFY(contentOf(settings).contains("host_names"));
    }

    // Nothing of the settings was changed here, so they stay what somebody else has made of them.
    void settingsNobodyChangedAreNotWritten()
    {
        QWidget& dialog = openDialog();
        const QString settings = path() + QStringLiteral("/workbench.json");
        QByteArray theirs = contentOf(settings);
        theirs.replace(theirs.lastIndexOf('}'), 1, ", \"host_names\": {\"enabled\":   true}}");
        QVERIFY(put(settings, theirs));
        accept(dialog);
        QTRY_VERIFY(!shown(*m_window, "contextDialog"));
        QCOMPARE(contentOf(settings), theirs);
    }

    void aFileTooLargeForTheTableLeavesTheRest()
    {
        QByteArray many("ip,name\n");
        for (int i = 0; i < 60'000; ++i)
            many += "192.0.2.1,x\n";
        QVERIFY(put(namesFile(), many));
        QWidget& dialog = openDialog();
        auto& names = child<QWidget>(dialog, "addressNames");
        QVERIFY2(child<QLabel>(names, "contextSaid").text().contains(QLatin1String("too many")),
                 qPrintable(child<QLabel>(names, "contextSaid").text()));
        QVERIFY(!child<QTableView>(names, "contextTable").isEnabled());
        auto& ranges = child<QWidget>(dialog, "ipRanges");
        QTest::keyClicks(&child<QLineEdit>(ranges, "newRange"), QStringLiteral("10.9.0.0/16"));
        QTest::mouseClick(&child<QPushButton>(ranges, "addRange"), Qt::LeftButton);
        accept(dialog);
        QTRY_VERIFY(!shown(*m_window, "contextDialog"));
        QVERIFY(contentOf(rangesFile()).contains("10.9.0.0"));
        QCOMPARE(contentOf(namesFile()), many);
        // One name is given all the same.
        ConnectionTable& table = m_window->triage().table();
        table.setCurrentIndex(
            table.model()->index(0, static_cast<int>(ConnectionColumn::DestinationPort)));
        giveName(QStringLiteral("the odd one"));
        QTRY_VERIFY(contentOf(namesFile()).endsWith(",the odd one\n"));
        QVERIFY(contentOf(namesFile()).startsWith(many));
    }

    // Two may try services at a time, and one is shown.
    void aTriedServiceIsSaidByItsName()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        ReputationService service = *reputationExample(QStringLiteral("abuseipdb"));
        service.url = QStringLiteral("http://127.0.0.1:%1/{ip}").arg(silent.serverPort());
        service.keyHeader.clear();
        service.enabled = true;
        QVERIFY(saveReputation(service));
        QWidget& dialog = openDialog();
        goTo(dialog, "reputation");
        child<QPushButton>(dialog, "tryService").click();
        QTRY_VERIFY(silent.hasPendingConnections());
        // Another question ends this one; that is no failure of the service's.
        goTo(dialog, "try");
        auto& address = child<QLineEdit>(dialog, "triedAddress");
        QTest::keyClicks(&address, QStringLiteral("10.0.0.1"));
        QTest::keyClick(&address, Qt::Key_Return);
        auto& said = child<QLabel>(dialog, "serviceSaid");
        QTRY_COMPARE(said.text(), QStringLiteral("Asking abuseipdb was broken off."));
        dismiss(dialog);
    }

    void everyServiceIsAskedAboutAnAddress()
    {
        QWidget& dialog = openDialog();
        goTo(dialog, "try");
        auto& address = child<QLineEdit>(dialog, "triedAddress");
        auto& said = child<QLabel>(dialog, "triedSaid");
        QTest::keyClicks(&address, QStringLiteral("nonsense"));
        QTest::keyClick(&address, Qt::Key_Return);
        QVERIFY2(said.text().contains(QLatin1String("not an IPv4")), qPrintable(said.text()));
        QVERIFY(dialog.isVisible());
        const auto& model = m_window->triage().model();
        const int row = externalRow();
        address.clear();
        QTest::keyClicks(&address, model.at(row).srcip.toString());
        QTest::keyClick(&address, Qt::Key_Return);
        auto& table = child<QTableWidget>(dialog, "triedFacts");
        QTRY_VERIFY(table.rowCount() >= 2);
        QVERIFY(!table.item(0, 1)->text().isEmpty());
        dismiss(dialog);
    }

    // There is one worker for both, so saving has to end the asking.
    void savingDoesNotWaitForASilentServer()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        ReputationService service = *reputationExample(QStringLiteral("abuseipdb"));
        service.url = QStringLiteral("http://127.0.0.1:%1/{ip}").arg(silent.serverPort());
        service.keyHeader.clear();
        service.enabled = true;
        QVERIFY(saveReputation(service));
        QWidget& dialog = openDialog();
        goTo(dialog, "reputation");
        child<QPushButton>(dialog, "tryService").click();
        QTRY_VERIFY(silent.hasPendingConnections());
        QTcpSocket* const asked = silent.nextPendingConnection();
        const QSignalSpy left(asked, &QTcpSocket::disconnected);
        goTo(dialog, "hostnames");
        child<QCheckBox>(dialog, "hostNamesOn").click();
        accept(dialog);
        QTRY_COMPARE(left.size(), 1); // nobody but us ends it: the server never says a word
        QTRY_VERIFY(!shown(*m_window, "contextDialog"));
        QVERIFY(contentOf(path() + QStringLiteral("/workbench.json")).contains("host_names"));
    }

    void hostNamesAreOffUntilSwitchedOn()
    {
        QWidget& dialog = openDialog();
        goTo(dialog, "hostnames");
        auto& on = child<QCheckBox>(dialog, "hostNamesOn");
        QVERIFY(!on.isChecked());
        on.click();
        accept(dialog);
        QTRY_VERIFY(!shown(*m_window, "contextDialog"));
        QVERIFY(contentOf(path() + QStringLiteral("/workbench.json")).contains("host_names"));
        QWidget& again = openDialog();
        QVERIFY(child<QCheckBox>(again, "hostNamesOn").isChecked());
        child<QCheckBox>(again, "hostNamesOn").click(); // asks nobody from here on
        accept(again);
        QTRY_VERIFY(!shown(*m_window, "contextDialog"));
    }

    void aClickBesideThePagesKeepsTheShownOneMarked()
    {
        QWidget& dialog = openDialog();
        auto& list = child<QListWidget>(dialog, "contextPages");
        goTo(dialog, "places");
        const QRect last = list.visualItemRect(list.item(list.count() - 1));
        QVERIFY(last.bottom() + 20 < list.viewport()->height());
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, last.bottomLeft() + QPoint(5, 20));
        QCOMPARE(list.selectedItems(), QList<QListWidgetItem*> { list.item(1) });
        QTest::mouseClick(list.viewport(), Qt::LeftButton, Qt::ControlModifier,
                          list.visualItemRect(list.item(1)).center());
        QCOMPARE(list.selectedItems(), QList<QListWidgetItem*> { list.item(1) });
        QCOMPARE(list.currentRow(), 1);
        dismiss(dialog);
    }

    void helpIsAboutWhatHasTheFocus()
    {
        QTest::keyClick(&m_window->triage().table(), Qt::Key_F1);
        auto* help = qobject_cast<HelpDialog*>(shown(*m_window, "helpDialog"));
        QVERIFY(help && !help->isModal());
        QCOMPARE(help->page(), QStringLiteral("reading"));
        help->close();
        QTRY_VERIFY(!shown(*m_window, "helpDialog"));
        QWidget& dialog = openDialog();
        QTest::keyClick(&child<QLineEdit>(dialog, "newRange"), Qt::Key_F1);
        help = qobject_cast<HelpDialog*>(shown(dialog, "helpDialog"));
        QVERIFY(help);
        QCOMPARE(help->page(), QStringLiteral("context"));
        // The search goes on in the other pages.
        auto& find = child<QLineEdit>(*help, "helpFind");
        QTest::keyClicks(&find, QStringLiteral("AuthMech nowhere"));
        QTest::keyClick(&find, Qt::Key_Return);
        QVERIFY(child<QLabel>(*help, "helpNone").isVisible());
        QCOMPARE(help->page(), QStringLiteral("context"));
        find.clear();
        QTest::keyClicks(&find, QStringLiteral("ml_score"));
        QTest::keyClick(&find, Qt::Key_Return);
        QCOMPARE(help->page(), QStringLiteral("database"));
        QVERIFY(!child<QLabel>(*help, "helpNone").isVisible());
        help->close();
        dismiss(dialog);
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("workspace")); }
    QString rangesFile() const { return path() + QStringLiteral("/context/ipranges.csv"); }
    QString namesFile() const { return path() + QStringLiteral("/context/networkcontext_1.csv"); }

    // The test stands in for a worker, as in makeSampleWorkspace().
    bool saveReputation(const ReputationService& service) const
    {
        std::optional<bool> saved;
        QObject receiver;
        Worker worker(QStringLiteral("setup"));
        worker.submit<bool>(
            [path = path(), service](const RunContext&) -> Result<bool> {
                const auto workspace = Workspace::open(path);
                return workspace && saveReputationSettings(*workspace, { { service } });
            },
            &receiver, [&saved](const Result<bool>& result) { saved = result && *result; });
        while (!saved)
            QTest::qWait(5);
        return *saved;
    }

    int externalRow()
    {
        const ConnectionModel& model = m_window->triage().model();
        for (int row = 0; row < model.rowCount(); ++row)
            if (!model.at(row).destipInternal && !model.at(row).dstip.isSpecialPurpose())
                return row;
        for (int row = 0; row < model.rowCount(); ++row)
            if (!model.at(row).destipInternal)
                return row;
        return -1;
    }

    void giveName(const QString& name)
    {
        // Where a dialog was, no window manager gives the focus back here.
        m_window->activateWindow();
        m_window->triage().table().setFocus();
        QTRY_VERIFY(m_window->triage().table().hasFocus());
        QTest::keyClick(&m_window->triage().table(), Qt::Key_F2);
        QTRY_VERIFY_WITH_TIMEOUT(shown(*m_window, "nameAddressDialog"), patience);
        QDialog* const dialog = shown(*m_window, "nameAddressDialog");
        auto& edit = child<QLineEdit>(*dialog, "addressName");
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_Delete);
        QTest::keyClicks(&edit, name);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTRY_VERIFY(!shown(*m_window, "nameAddressDialog"));
        settle(*m_window);
    }

    QWidget& openDialog()
    {
        actionNamed(*m_window, "context").trigger();
        for (int i = 0; i < patience / 20 && !shown(*m_window, "contextDialog"); ++i)
            QTest::qWait(20);
        QDialog* const dialog = shown(*m_window, "contextDialog");
        if (!dialog)
            qFatal("no dialog came");
        return *dialog;
    }

    static void goTo(const QWidget& dialog, const char* page)
    {
        auto& list = child<QListWidget>(dialog, "contextPages");
        for (int row = 0; row < list.count(); ++row)
            if (list.item(row)->data(Qt::UserRole) == QLatin1String(page))
                list.setCurrentRow(row);
    }

    static void press(const QWidget& dialog, QDialogButtonBox::StandardButton which)
    {
        for (auto* box :
             dialog.findChildren<QDialogButtonBox*>(QString(), Qt::FindDirectChildrenOnly))
            QTest::mouseClick(box->button(which), Qt::LeftButton);
    }
    static void accept(const QWidget& dialog) { press(dialog, QDialogButtonBox::Ok); }
    void dismiss(const QWidget& dialog)
    {
        press(dialog, QDialogButtonBox::Cancel);
        QTRY_VERIFY(!shown(*m_window, "contextDialog"));
    }

    std::optional<QTemporaryDir> m_folder;
    std::optional<MainWindow> m_window;
};

FW_TEST(TestContextDesk, "tst_contextdesk")

} // namespace fw

#include "tst_contextdesk.moc"
