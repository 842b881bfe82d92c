// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace fw {

// One sentence inside the window, in place of a message box: what happened, what was kept, what to
// do. Always plain text. Errors stay until they are closed; the rest leaves by itself.
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
    void clear();
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintKind();

    QLabel* m_icon;
    QLabel* m_label;
    QToolButton* m_close;
    QTimer m_timer;
    Kind m_kind = Kind::Info;
};

} // namespace fw
