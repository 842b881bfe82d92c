// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/findbar.h"

#include "views/support/palette.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace fw {

FindBar::FindBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_words(new QLabel(this))
    , m_buttons(new QWidget(this))
{
    setObjectName(QStringLiteral("findBar"));
    auto* label = new QLabel(tr("F&ind:"), this);
    label->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("findEdit"));
    m_text->setAccessibleName(tr("Find in the table"));
    m_text->setPlaceholderText(tr("A text of any cell; no row is taken away"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_words->setObjectName(QStringLiteral("findCount"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setMinimumWidth(
        fontMetrics().horizontalAdvance(QStringLiteral("1,000,000 of 1,000,000")));
    auto* shut = new QToolButton(this);
    shut->setObjectName(QStringLiteral("findClose"));
    shut->setText(QStringLiteral("×"));
    shut->setAutoRaise(true);
    shut->setToolTip(tr("Close (Esc)"));
    shut->setAccessibleName(tr("Close the find strip"));
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(2);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 3, 6, 3);
    layout->addWidget(label);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_buttons);
    layout->addWidget(m_words);
    layout->addWidget(shut);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::textChanged);
    connect(shut, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::useActions(QAction* next, QAction* previous)
{
    for (QAction* action : { previous, next }) {
        auto* button = new QToolButton(m_buttons);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        m_buttons->layout()->addWidget(button);
    }
}

QString FindBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void FindBar::begin(const QString& text)
{
    const bool wasHidden = isHidden();
    show();
    if (!text.isEmpty())
        m_text->setText(text);
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    if (wasHidden)
        Q_EMIT textChanged(m_text->text());
}

void FindBar::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void FindBar::say(const QString& words, bool isProblem)
{
    m_words->setText(words);
    QPalette colours = palette();
    if (isProblem)
        colours.setColor(QPalette::WindowText, Palette::of(palette()).warning);
    m_words->setPalette(colours);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (key.key() != Qt::Key_Escape && !isReturn)
        return QWidget::eventFilter(watched, event);
    // Here Esc ends the search, whatever it is for the page around.
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (!isReturn)
        close();
    else if (key.modifiers().testFlag(Qt::ShiftModifier))
        Q_EMIT previousWanted();
    else
        Q_EMIT nextWanted();
    return true;
}

} // namespace fw
