// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/messagebar.h"

#include "views/support/palette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

#include <chrono>

namespace fw {

namespace {

constexpr std::chrono::seconds shownFor { 8 };

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_label(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_label->setObjectName(QStringLiteral("messageText"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setAccessibleName(tr("Message"));
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 4, 4);
    layout->addWidget(m_icon);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::clear);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString& text)
{
    m_kind = kind;
    m_label->setText(text);
    paintKind();
    show();
    if (kind == Kind::Info)
        m_timer.start(shownFor);
    else
        m_timer.stop();
}

void MessageBar::clear()
{
    m_timer.stop();
    m_label->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_label->text();
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    // Our own background is not a change to follow.
    if (event->type() == QEvent::ApplicationPaletteChange)
        paintKind();
}

void MessageBar::paintKind()
{
    const QPalette base = parentWidget() ? parentWidget()->palette() : QPalette();
    const Palette colours = Palette::of(base);
    QColor accent = colours.info;
    QStyle::StandardPixmap icon = QStyle::SP_MessageBoxInformation;
    if (m_kind == Kind::Warning) {
        accent = colours.warning;
        icon = QStyle::SP_MessageBoxWarning;
    } else if (m_kind == Kind::Error) {
        accent = colours.error;
        icon = QStyle::SP_MessageBoxCritical;
    }
    QPalette palette = base;
    palette.setColor(QPalette::Window, mixed(accent, base.color(QPalette::Window), 0.15));
    setPalette(palette);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(style()->standardIcon(icon).pixmap(size, size));
}

} // namespace fw
