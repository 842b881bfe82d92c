// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/messagebar.h"

#include "views/support/palette.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <chrono>

namespace fw {

namespace {

constexpr std::chrono::seconds shownFor { 8 };
constexpr qsizetype mostErrors = 3; // more would push the page out of the window

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_label(new QLabel(this))
    , m_buttons(new QHBoxLayout)
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
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 4, 4);
    layout->addWidget(m_icon);
    layout->addWidget(m_label, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::closeAll);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::clear);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString& text)
{
    m_timer.stop();
    dropOffers();
    if (kind == Kind::Error) {
        // Said again, it is the newest.
        m_errors.removeAll(text);
        m_errors.append(text);
        if (m_errors.size() > mostErrors)
            m_errors.removeFirst();
        m_passing.clear();
    } else {
        m_passing = text;
        m_passingKind = kind;
        if (kind == Kind::Info)
            m_timer.start(shownFor);
    }
    showAll();
}

void MessageBar::addWarning(const QString& text)
{
    const bool isBeside = m_passingKind == Kind::Warning && !m_passing.isEmpty();
    showMessage(Kind::Warning, isBeside ? m_passing + QLatin1Char('\n') + text : text);
}

void MessageBar::showOffer(Kind kind, const QString& text, std::vector<MessageOffer> offers)
{
    showMessage(kind, text);
    m_timer.stop();
    for (MessageOffer& offer : offers) {
        auto* const button = new QPushButton(offer.title, this);
        button->setObjectName(QLatin1String(offer.name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, what = std::move(offer.take)] { take(what); });
        m_buttons->addWidget(button);
        button->show(); // at once, where the bar is on the screen already
        m_offers.push_back(button);
    }
}

// An error stays: that it was looked at closer does not mend it.
void MessageBar::take(const std::function<void()>& what)
{
    const std::function<void()> kept = what; // the button goes
    clear();
    kept();
}

void MessageBar::dropOffers()
{
    for (QPushButton* const button : m_offers) {
        button->hide();
        button->deleteLater(); // it may be the one being pressed
    }
    m_offers.clear();
}

void MessageBar::clear()
{
    m_timer.stop();
    dropOffers();
    m_passing.clear();
    showAll();
}

void MessageBar::closeAll()
{
    m_errors.clear();
    clear();
}

void MessageBar::showAll()
{
    QStringList lines = m_errors;
    if (!m_passing.isEmpty())
        lines += m_passing;
    m_label->setText(lines.join(QLatin1Char('\n')));
    paintKind();
    setVisible(!lines.isEmpty());
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
    if (!m_errors.isEmpty()) {
        accent = colours.error;
        icon = QStyle::SP_MessageBoxCritical;
    } else if (m_passingKind == Kind::Warning) {
        accent = colours.warning;
        icon = QStyle::SP_MessageBoxWarning;
    }
    QPalette palette = base;
    palette.setColor(QPalette::Window, mixed(accent, base.color(QPalette::Window), 0.15));
    setPalette(palette);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(style()->standardIcon(icon).pixmap(size, size));
}

} // namespace fw
