// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/helpdialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <utility>

namespace fw {

HelpDialog::HelpDialog(std::vector<HelpPage> pages, QWidget* parent)
    : QDialog(parent)
    , m_pages(std::move(pages))
    , m_list(new QListWidget(this))
    , m_text(new QTextBrowser(this))
    , m_find(new QLineEdit(this))
    , m_none(new QLabel(tr("The help does not have these words."), this))
{
    setObjectName(QStringLiteral("helpDialog"));
    setWindowTitle(tr("Help"));
    m_list->setObjectName(QStringLiteral("helpPages"));
    m_list->setAccessibleName(tr("Pages of the help"));
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setOpenLinks(false);
    m_find->setObjectName(QStringLiteral("helpFind"));
    m_find->setPlaceholderText(tr("Find in the help"));
    m_find->setAccessibleName(tr("Find in the help"));
    m_find->setClearButtonEnabled(true);
    m_none->setObjectName(QStringLiteral("helpNone"));
    m_none->hide();
    for (const HelpPage& page : m_pages)
        m_list->addItem(page.title);
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 3);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    const int column = fontMetrics().averageCharWidth();
    splitter->setSizes({ column * 30, column * 100 });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // Return belongs to the search.
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_find);
    layout->addWidget(m_none);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    resize(column * 135, fontMetrics().height() * 38);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpDialog::showCurrent);
    connect(m_find, &QLineEdit::returnPressed, this, &HelpDialog::findNext);
    connect(m_find, &QLineEdit::textChanged, m_none, &QWidget::hide);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentRow(0);
}

void HelpDialog::showPage(const QString& name)
{
    int row = 0;
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        if (m_pages[i].name == name)
            row = static_cast<int>(i);
    m_list->setCurrentRow(row);
}

QString HelpDialog::page() const
{
    const int row = m_list->currentRow();
    return row < 0 ? QString() : m_pages[static_cast<std::size_t>(row)].name;
}

void HelpDialog::showCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const HelpPage& page = m_pages[static_cast<std::size_t>(row)];
    m_text->setMarkdown(page.markdown);
    m_text->setAccessibleName(page.title);
}

void HelpDialog::findNext()
{
    const QString words = m_find->text();
    m_none->hide();
    if (words.isEmpty() || m_text->find(words))
        return;
    const int first = m_list->currentRow();
    for (int step = 1; step <= m_list->count(); ++step) {
        const int row = (first + step) % m_list->count();
        const QString& text = m_pages[static_cast<std::size_t>(row)].markdown;
        if (!text.contains(words, Qt::CaseInsensitive) && row != first)
            continue;
        m_list->setCurrentRow(row);
        m_text->moveCursor(QTextCursor::Start);
        if (m_text->find(words))
            return;
    }
    m_list->setCurrentRow(first);
    m_none->show();
}

} // namespace fw
