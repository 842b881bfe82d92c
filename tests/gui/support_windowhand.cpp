// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainwindow.h"
#include "tests/gui/windowhand.h"
#include "tests/gui/windowwalk.h"
#include "views/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

namespace fw::test {

namespace {

constexpr int lookEvery = 20; // milliseconds between two looks for what should open
constexpr int mostLooks = 500;

// Calls `find` until it finds something, which is then handled once.
template<typename Find, typename Handle>
bool handleWhenThere(const std::function<void()>& opens, Find find, Handle handle)
{
    bool handled = false;
    int looks = 0;
    QTimer timer;
    timer.setInterval(lookEvery);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        auto* const found = find();
        if (!found && ++looks < mostLooks)
            return;
        timer.stop();
        if (!found)
            return;
        handled = true;
        handle(found);
    });
    timer.start();
    opens();
    // What opens may do so a moment later.
    if (!handled)
        handled =
            QTest::qWaitFor([&] { return handled || !timer.isActive(); }, patience) && handled;
    return handled;
}

QList<QUrl> urlsOf(const QStringList& paths)
{
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls += QUrl::fromLocalFile(path);
    return urls;
}

bool enter(QWidget& target, const QMimeData& data)
{
    const QPoint at = target.rect().center();
    QDragEnterEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    event.ignore();
    QApplication::sendEvent(&target, &event);
    return event.isAccepted();
}

bool dropData(QWidget& target, const QMimeData& data)
{
    const QPoint at = target.rect().center();
    if (!enter(target, data))
        return false;
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    move.ignore();
    QApplication::sendEvent(&target, &move);
    if (!move.isAccepted())
        return false;
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    event.ignore();
    QApplication::sendEvent(&target, &event);
    return event.isAccepted();
}

} // namespace

void forgetSettings(const QTemporaryDir& folder)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QSettings().clear();
}

void settle(MainWindow& window)
{
    QTRY_VERIFY_WITH_TIMEOUT(window.isSettled(), patience);
}

void open(MainWindow& window)
{
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    settle(window);
    // First sizes are set when the window is there.
    QApplication::processEvents();
}

QAction& actionNamed(const QWidget& window, const char* objectName)
{
    auto* const action = window.findChild<QAction*>(QLatin1String(objectName));
    if (!action)
        qFatal("no action %s", objectName);
    return *action;
}

QString messageOf(const MainWindow& window)
{
    const auto* const bar = window.findChild<MessageBar*>();
    return bar->isVisible() ? bar->text() : QString();
}

bool withDialog(const char* objectName, const std::function<void()>& opens,
                const std::function<void(QWidget&)>& look)
{
    return handleWhenThere(
        opens,
        [objectName]() -> QWidget* {
            QWidget* const modal = QApplication::activeModalWidget();
            return modal && modal->objectName() == QLatin1String(objectName) ? modal : nullptr;
        },
        [&look](QWidget* dialog) {
            look(*dialog);
            dialog->close();
        });
}

bool withMenu(const std::function<void()>& opens, const std::function<void(QMenu&)>& look)
{
    return handleWhenThere(
        opens, [] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); },
        [&look](QMenu* menu) {
            look(*menu);
            while (QWidget* const popup = QApplication::activePopupWidget())
                popup->close();
        });
}

bool answerFileDialog(const std::function<void()>& opens, const QString& path)
{
    return handleWhenThere(
        opens, [] { return qobject_cast<QFileDialog*>(QApplication::activeModalWidget()); },
        [&path](QFileDialog* dialog) {
            auto& name = child<QLineEdit>(*dialog, "fileNameEdit");
            // Until it has the keyboard, Return is a key of the window behind it.
            dialog->activateWindow();
            QTRY_VERIFY(dialog->isActiveWindow());
            name.setFocus();
            // Typed letter by letter, the dialog might complete it to another file's.
            name.setText(path);
            QTest::keyClick(&name, Qt::Key_Return);
            if (dialog->isVisible())
                dialog->close();
        });
}

void chooseByKeys(MainWindow& window, const char* keys)
{
    const QStringList all = QString::fromLatin1(keys).split(QLatin1Char(' '));
    QTest::keyClick(&window, all.first().at(0).toLatin1(), Qt::AltModifier);
    for (const QString& key : all.mid(1)) {
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), key.at(0).toLatin1());
    }
}

bool dragOver(QWidget& target, const QStringList& paths)
{
    QMimeData data;
    data.setUrls(urlsOf(paths));
    return enter(target, data);
}

void dragAway(QWidget& target)
{
    QDragLeaveEvent event;
    QApplication::sendEvent(&target, &event);
}

bool drop(QWidget& target, const QStringList& paths)
{
    QMimeData data;
    data.setUrls(urlsOf(paths));
    return dropData(target, data);
}

bool dropUrls(QWidget& target, const QStringList& urls)
{
    QMimeData data;
    QList<QUrl> list;
    for (const QString& url : urls)
        list += QUrl(url);
    data.setUrls(list);
    return dropData(target, data);
}

} // namespace fw::test
