// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/pages/filterbar.h"
#include "views/widgets/filteredit.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace fw {

namespace {

// A bar over something else to go to, as in the window.
struct Fixture
{
    Fixture()
        : bar(new FilterBar(&window))
        , other(new QLineEdit(&window))
    {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(bar);
        layout->addWidget(other);
        layout->addStretch(1);
        window.resize(900, 500);
        edit = window.findChild<FilterEdit*>(QStringLiteral("filterEdit"));
        bar->setValues([](const FilterFieldInfo& info, const QString& typed) {
            const QStringList seen = info.field == FilterField::Protocol
                ? QStringList { QStringLiteral("TCP"), QStringLiteral("UDP") }
                : QStringList();
            return seen.filter(typed, Qt::CaseInsensitive);
        });
        RowCounts counts;
        counts.total = 100;
        bar->showCounts(counts);
        QObject::connect(bar, &FilterBar::filterChanged, &window,
                         [this](const Filter& filter) { applied += filter.toString(); });
        window.show();
        edit->setFocus();
        isReady = QTest::qWaitForWindowActive(&window);
    }
    bool isOffering() const { return edit->offers().isVisible(); }
    QString offers() const
    {
        QStringList texts;
        for (int i = 0; i < edit->offers().topLevelItemCount(); ++i)
            texts += edit->offers().topLevelItem(i)->text(0);
        return texts.join(QLatin1Char(' '));
    }
    void type(const char* text) { QTest::keyClicks(edit, QString::fromUtf8(text)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(edit, key, modifiers);
    }
    QLabel* problem() const { return window.findChild<QLabel*>(QStringLiteral("filterError")); }

    // Before the window: what loses the focus with it may still apply a filter.
    QStringList applied;
    QWidget window;
    FilterBar* bar;
    QLineEdit* other;
    FilterEdit* edit = nullptr;
    bool isReady = false;
};

} // namespace

// The line a filter is typed into, by its keys.
class TestFilterEdit : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAndValuesAreCompleted()
    {
        Fixture f;
        QVERIFY(f.isReady);
        f.type("pro");
        QVERIFY(f.isOffering());
        QCOMPARE(f.offers(), QStringLiteral("proto:"));
        f.press(Qt::Key_Tab);
        QCOMPARE(f.edit->text(), QStringLiteral("proto:"));
        QVERIFY(f.edit->hasFocus());
        QVERIFY(f.isOffering()); // its values are next
        QCOMPARE(f.offers(), QStringLiteral("TCP UDP"));
        f.press(Qt::Key_Down);
        f.press(Qt::Key_Down);
        f.press(Qt::Key_Return);
        QCOMPARE(f.edit->text(), QStringLiteral("proto:UDP"));
        QVERIFY(!f.isOffering());
        QCOMPARE(f.applied.last(), QStringLiteral("proto:UDP"));
        f.edit->undo(); // what the list put in
        QCOMPARE(f.edit->text(), QStringLiteral("pro"));
    }

    void theListTakesNoKeyItIsNotGiven()
    {
        Fixture f;
        QVERIFY(f.isReady);
        QSignalSpy used(f.bar, &FilterBar::filterUsed);
        f.type("ran"); // a text, while "rank:" is offered
        QVERIFY(f.isOffering());
        f.press(Qt::Key_Return);
        QCOMPARE(f.edit->text(), QStringLiteral("ran"));
        QVERIFY(!f.isOffering());
        QCOMPARE(used.size(), 1);
        f.type("k");
        QVERIFY(f.isOffering());
        f.press(Qt::Key_Escape); // closes the list and nothing else
        QVERIFY(!f.isOffering());
        QVERIFY(f.edit->hasFocus());
        QCOMPARE(f.edit->text(), QStringLiteral("rank"));
        f.press(Qt::Key_Tab); // without a list it goes on to the next widget
        QVERIFY(!f.edit->hasFocus());
        f.edit->setFocus();
        f.edit->clear();
        f.type("d");
        QVERIFY(f.isOffering());
        f.other->setFocus();
        QVERIFY(!f.isOffering());
        f.edit->setFocus();
        f.edit->setText(QStringLiteral("dp")); // nobody is typing
        QVERIFY(!f.isOffering());
        f.edit->clear();
        f.press(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(f.edit->offers().topLevelItemCount() > 20);
        QVERIFY(f.edit->text().isEmpty());
    }

    void theListIsClickedToo()
    {
        Fixture f;
        QVERIFY(f.isReady);
        f.type("proto:");
        QVERIFY(f.isOffering());
        const QRect place = f.edit->offers().visualItemRect(f.edit->offers().topLevelItem(1));
        QTest::mouseClick(f.edit->offers().viewport(), Qt::LeftButton, {}, place.center());
        QCOMPARE(f.edit->text(), QStringLiteral("proto:UDP"));
        QVERIFY(f.edit->hasFocus());
    }

    void whatIsWrongIsSaidAndAppliesNothing()
    {
        Fixture f;
        QVERIFY(f.isReady);
        f.type("tcp ");
        f.applied.clear();
        f.type("300.1.1.1"); // certainly wrong once it is there
        QVERIFY(f.problem()->isVisible());
        QVERIFY(f.problem()->text().contains(QStringLiteral("300.1.1.1")));
        f.edit->setText(QStringLiteral("tcp "));
        QVERIFY(!f.problem()->isVisible());
        f.applied.clear();
        f.type("dport:"); // only unfinished
        QVERIFY(!f.problem()->isVisible());
        QCOMPARE(f.applied, QStringList()); // nor was "tcp dpo" looked for
        f.press(Qt::Key_Escape);
        f.press(Qt::Key_Return); // now it is asked
        QVERIFY(f.problem()->isVisible());
        QVERIFY(f.edit->accessibleDescription().startsWith(QLatin1String("Write a value")));
        f.type("443");
        QVERIFY(!f.problem()->isVisible());
        QCOMPARE(f.applied.last(), QStringLiteral("tcp dport:443"));
    }

    void anUnfinishedFilterIsToldWhenTheTypingStops()
    {
        Fixture f;
        QVERIFY(f.isReady);
        f.type("(tcp");
        QVERIFY(!f.problem()->isVisible());
        QTRY_VERIFY(f.problem()->isVisible());
        f.edit->setText(QStringLiteral("(tcp"));
        f.edit->clear();
        f.type("dport:");
        f.other->setFocus();
        QVERIFY(f.problem()->isVisible());
    }

    void aBigDayIsFilteredWhenTheTypingPauses()
    {
        Fixture f;
        QVERIFY(f.isReady);
        RowCounts counts;
        counts.total = 1'000'000;
        f.bar->showCounts(counts);
        f.type("tcp");
        QVERIFY(f.applied.isEmpty());
        QTRY_COMPARE(f.applied, QStringList { QStringLiteral("tcp") });
        f.type(" udp");
        f.press(Qt::Key_Return); // does not wait
        QCOMPARE(f.applied.size(), 2);
    }

    void aWordThatIsNoFieldIsAppliedWhenTheTypingStops()
    {
        Fixture f;
        QVERIFY(f.isReady);
        f.type("dom");
        QCOMPARE(f.applied, QStringList());
        QTRY_COMPARE(f.applied, QStringList { QStringLiteral("dom") });
        f.type("e"); // "dome": no field begins so
        QCOMPARE(f.applied.size(), 2);
    }

    void earlierFiltersComeBack()
    {
        Fixture f;
        QVERIFY(f.isReady);
        FilterBook book;
        for (const char* text : { "first", "second" })
            book.use(QString::fromLatin1(text));
        f.bar->setBook(book);
        f.type("10.");
        f.press(Qt::Key_Up);
        QCOMPARE(f.edit->text(), QStringLiteral("second"));
        f.press(Qt::Key_Up);
        f.press(Qt::Key_Up);
        QCOMPARE(f.edit->text(), QStringLiteral("first"));
        f.press(Qt::Key_Down);
        f.press(Qt::Key_Down);
        QCOMPARE(f.edit->text(), QStringLiteral("10."));
        QCOMPARE(f.applied.last(), QStringLiteral("10."));
    }

    void savedFiltersAreInTheMenu()
    {
        Fixture f;
        QVERIFY(f.isReady);
        FilterBook book;
        book.save(QStringLiteral("Black & white"), QStringLiteral("dport:443 tcp"));
        book.use(QStringLiteral("<b>x</b>"));
        f.bar->setBook(book);
        QMenu* const menu = f.window.findChild<QToolButton*>(QStringLiteral("filterMenu"))->menu();
        Q_EMIT menu->aboutToShow();
        QStringList texts;
        for (const QAction* action : menu->actions())
            texts += action->text();
        QCOMPARE(texts.first(), QStringLiteral("Black && white"));
        QCOMPARE(texts.last(), QStringLiteral("<b>x</b>"));
        menu->actions().first()->trigger();
        QCOMPARE(f.edit->text(), QStringLiteral("dport:443 tcp"));
        QCOMPARE(f.applied.last(), QStringLiteral("dport:443 tcp"));
        QVERIFY(f.edit->hasFocus());
        QSignalSpy save(f.bar, &FilterBar::saveWanted);
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->objectName() == QLatin1String("saveFilter"))
                action->trigger();
        QCOMPARE(save.size(), 1);
    }

    void aTermIsAddedAndApplied()
    {
        Fixture f;
        QVERIFY(f.isReady);
        f.bar->setText(QStringLiteral("tcp -dport:443"));
        f.bar->addTerm(QStringLiteral("dport:443"));
        QCOMPARE(f.bar->text(), QStringLiteral("tcp dport:443"));
        QCOMPARE(f.applied.last(), QStringLiteral("tcp dport:443"));
        f.bar->addTerm({});
        QCOMPARE(f.bar->text(), QStringLiteral("tcp dport:443"));
    }

    // Colours and underlines change neither text nor cursor nor selection.
    void paintingLeavesTheLineAlone()
    {
        Fixture f;
        QVERIFY(f.isReady);
        QSignalSpy changed(f.edit, &QLineEdit::textChanged);
        f.edit->setText(QStringLiteral("tcp dport:x udp"));
        QCOMPARE(changed.size(), 1);
        f.edit->setSelection(4, 7);
        QPalette palette = f.edit->palette();
        palette.setColor(QPalette::Base, Qt::black);
        palette.setColor(QPalette::Text, Qt::white);
        palette.setColor(QPalette::Window, Qt::black);
        f.edit->setPalette(palette);
        QCOMPARE(f.edit->selectedText(), QStringLiteral("dport:x"));
        f.edit->setCursorPosition(4);
        f.edit->setProblem(FilterProblem { 10, 1, QStringLiteral("x"), false });
        f.edit->setProblem({});
        QCOMPARE(f.edit->cursorPosition(), 4);
        QCOMPARE(f.edit->text(), QStringLiteral("tcp dport:x udp"));
        QCOMPARE(changed.size(), 1);
    }
};

FW_TEST(TestFilterEdit, "tst_filteredit")

} // namespace fw

#include "tst_filteredit.moc"
