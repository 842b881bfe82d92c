// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/connectiontext.h"
#include "tests/support/testmain.h"
#include "views/pages/columnchooser.h"
#include "views/pages/connectiontable.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

namespace fw {

namespace {

ColumnLayout layoutNamed(const char* first)
{
    ColumnLayout layout;
    layout.columns = { { QString::fromLatin1(first), 100, false },
                       { QStringLiteral("rank"), 50, true } };
    layout.sortedBy = QStringLiteral("rank");
    return layout;
}

struct Chooser
{
    ConnectionModel model;
    ConnectionTable table { model };
    ColumnChooser dialog;

    explicit Chooser(ColumnSets sets = {})
        : dialog(model, layoutOf(table, model), layoutOf(table, model),
                 { QStringLiteral("verdict"), QStringLiteral("rank") }, std::move(sets), nullptr)
    {
        dialog.show();
    }
    template<typename Widget>
    Widget& child(const char* name)
    {
        auto* const found = dialog.findChild<Widget*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }
    QListWidget& list() { return child<QListWidget>("columnList"); }
    QString names()
    {
        QStringList names;
        for (const ColumnLayout::Column& column : dialog.chosenLayout().columns)
            if (!column.hidden)
                names += column.name;
        return names.join(QLatin1Char(' '));
    }
    void click(const char* name) { QTest::mouseClick(&child<QPushButton>(name), Qt::LeftButton); }
    void goTo(const QString& title)
    {
        list().setCurrentItem(list().findItems(title, Qt::MatchExactly).value(0));
    }
    QPushButton& okay()
    {
        return *dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    }
};

} // namespace

class TestColumnSets : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void setsComeBack()
    {
        ColumnSets sets;
        QCOMPARE(sets.toJson(), QByteArray());
        sets.keep(QStringLiteral("  Büro \n 2 "), layoutNamed("score"));
        sets.keep(QStringLiteral("Addresses"), layoutNamed("srcip"));
        sets.keep(QStringLiteral("Addresses"), layoutNamed("dstip"));
        sets.keep(QStringLiteral("   "), layoutNamed("dstip"));
        QCOMPARE(sets.names(),
                 (QStringList { QStringLiteral("Addresses"), QStringLiteral("Büro 2") }));
        const ColumnSets back = ColumnSets::fromJson(sets.toJson());
        QVERIFY(back == sets);
        QCOMPARE(back.called(QStringLiteral("Addresses")), layoutNamed("dstip"));
        QVERIFY(!back.called(QStringLiteral("addresses")));
        sets.forget(QStringLiteral("Addresses"));
        QCOMPARE(sets.names(), QStringList { QStringLiteral("Büro 2") });
    }

    void damagedSetsHarmNothing()
    {
        for (const char* json : { "", "{", "{\"name\":1}", "[1,null,{\"name\":\"x\"}]",
                                  "[{\"name\":\"x\",\"layout\":{\"columns\":[{\"name\":7}]}}]" })
            QVERIFY(ColumnSets::fromJson(json) == ColumnSets());
    }

    void aColumnIsFoundAndTakenAway()
    {
        Chooser c;
        QTest::keyClicks(&c.child<QLineEdit>("columnSearch"), QStringLiteral("score"));
        int seen = 0;
        for (int row = 0; row < c.list().count(); ++row)
            seen += c.list().isRowHidden(row) ? 0 : 1;
        QCOMPARE(seen, 1);
        QVERIFY(!c.child<QPushButton>("columnDown").isEnabled()); // where to?
        c.goTo(QStringLiteral("Score"));
        QTest::keyClick(&c.list(), Qt::Key_Space);
        QVERIFY(c.names().startsWith(QLatin1String("verdict rank tstart ")));
        c.child<QLineEdit>("columnSearch").clear();
        c.goTo(QStringLiteral("Time"));
        c.click("columnDown");
        QVERIFY(c.names().startsWith(QLatin1String("verdict rank srcip tstart ")));
        QVERIFY(!c.dialog.isReset());
        c.click("columnReset");
        QVERIFY(c.dialog.isReset());
        QVERIFY(c.names().startsWith(QLatin1String("verdict rank score tstart srcip ")));
    }

    void frozenColumnsKeepToTheFront()
    {
        Chooser c;
        c.goTo(QStringLiteral("Rank"));
        QVERIFY(!c.child<QPushButton>("columnDown").isEnabled());
        QVERIFY(c.child<QPushButton>("columnUp").isEnabled());
        c.goTo(QStringLiteral("Score"));
        QVERIFY(!c.child<QPushButton>("columnUp").isEnabled());
    }

    void oneColumnAtLeast()
    {
        Chooser c;
        for (int row = 0; row < c.list().count(); ++row)
            c.list().item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(!c.okay().isEnabled());
        c.list().item(4)->setCheckState(Qt::Checked);
        QVERIFY(c.okay().isEnabled());
    }

    void aSetIsSavedTakenAndDeleted()
    {
        ColumnSets sets;
        sets.keep(QStringLiteral("Short"), layoutNamed("score"));
        Chooser c(sets);
        auto& names = c.child<QComboBox>("columnSetNames");
        names.setCurrentIndex(0);
        Q_EMIT names.activated(0);
        QCOMPARE(c.names(), QStringLiteral("score"));
        QCOMPARE(c.dialog.chosenLayout().columns.size(), std::size_t(connectionColumnCount));
        names.lineEdit()->selectAll();
        QTest::keyClicks(names.lineEdit(), QStringLiteral("Mine"));
        QVERIFY(!c.child<QPushButton>("columnSetDelete").isEnabled());
        c.click("columnSetSave");
        QCOMPARE(c.dialog.sets().names(),
                 (QStringList { QStringLiteral("Mine"), QStringLiteral("Short") }));
        c.click("columnSetDelete");
        QCOMPARE(c.dialog.sets().names(), QStringList { QStringLiteral("Short") });
    }
};

FW_TEST(TestColumnSets, "tst_columnsets")

} // namespace fw

#include "tst_columnsets.moc"
