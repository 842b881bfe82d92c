// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/notestack.h"

#include <QLabel>

namespace fw {

NoteStack::NoteStack(QWidget* content, QWidget* parent)
    : QStackedWidget(parent)
    , m_label(new QLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setMargin(24);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    addWidget(content);
    addWidget(m_label);
}

void NoteStack::setNote(const QString& note)
{
    m_label->setText(note);
    setCurrentIndex(note.isEmpty() ? 0 : 1);
}

QString NoteStack::note() const
{
    return m_label->text();
}

} // namespace fw
