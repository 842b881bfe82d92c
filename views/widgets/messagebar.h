// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace fw {

// Something that can be done about a message.
struct MessageOffer
{
    const char* name; // of the button, for tests
    QString title;
    std::function<void()> take; // the message is gone by then
};

// One sentence inside the window, in place of a message box: what happened, what was kept, what to
// do. Always plain text. Errors stay until they are closed, also when something else is said
// meanwhile; a warning stays until the next message, the rest leaves by itself.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind
    {
        Info,
        Warning,
        Error
    };

    explicit MessageBar(QWidget* parent = nullptr);

    void showMessage(Kind kind, const QString& text);
    // A warning that takes none away: those said before stand above it.
    void addWarning(const QString& text);
    // The same with buttons for what can be done about it; it stays until one is pressed, the bar
    // is closed, or something else is said.
    void showOffer(Kind kind, const QString& text, std::vector<MessageOffer> offers);
    // What is not an error goes.
    void clear();
    // Everything goes: what the button does.
    void closeAll();
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void showAll();
    void dropOffers();
    void take(const std::function<void()>& what);
    void paintKind();

    QLabel* m_icon;
    QLabel* m_label;
    QHBoxLayout* m_buttons;
    QToolButton* m_close;
    std::vector<QPushButton*> m_offers; // for the newest message
    QTimer m_timer;
    QStringList m_errors; // the last ones, the newest at the end
    QString m_passing; // what was said beside them
    Kind m_passingKind = Kind::Info;
};

} // namespace fw
