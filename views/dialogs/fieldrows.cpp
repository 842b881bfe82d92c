// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/fieldrows.h"

#include "views/support/palette.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QTabWidget>

namespace fw {

FieldRows::FieldRows(QTabWidget* pages)
    : QObject(pages)
    , m_pages(pages)
{
    pages->installEventFilter(this);
}

QFormLayout* FieldRows::addPage(const QString& title)
{
    auto* page = new QWidget(m_pages);
    page->installEventFilter(this);
    auto* form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_pages->addTab(page, title);
    return form;
}

void FieldRows::add(QFormLayout* page, const char* key, const QString& label, QWidget* field,
                    QWidget* editor)
{
    page->addRow(label, field);
    if (auto* const name = qobject_cast<QLabel*>(page->labelForField(field)))
        name->setBuddy(editor ? editor : field);
    m_rows.append(
        { QString::fromLatin1(key), page, field, editor ? editor : field, addProblem(page, key) });
}

void FieldRows::addBeside(const char* key, QWidget* editor)
{
    QFormLayout* const page = m_rows.constLast().page;
    m_rows.append({ QString::fromLatin1(key), page, nullptr, editor, addProblem(page, key) });
}

QLabel* FieldRows::addProblem(QFormLayout* page, const char* key)
{
    auto* problem = new QLabel(page->parentWidget());
    problem->setObjectName(QString::fromLatin1(key) + QStringLiteral("Problem"));
    problem->setTextFormat(Qt::PlainText);
    problem->setWordWrap(true);
    page->addRow(problem);
    page->setRowVisible(problem, false);
    return problem;
}

FieldRows::Row* FieldRows::row(const QString& key)
{
    for (Row& row : m_rows)
        if (row.key == key)
            return &row;
    return nullptr;
}

void FieldRows::setVisible(const char* key, bool visible)
{
    Row* const found = row(QString::fromLatin1(key));
    found->isVisible = visible;
    if (found->field)
        found->page->setRowVisible(found->field, visible);
    found->page->setRowVisible(found->problem, visible && !found->problem->text().isEmpty());
    giveRoom();
}

void FieldRows::setLabel(const char* key, const QString& label)
{
    const Row* const found = row(QString::fromLatin1(key));
    if (auto* const name = qobject_cast<QLabel*>(found->page->labelForField(found->field)))
        name->setText(label);
}

QString FieldRows::problem(const QString& key) const
{
    for (const Row& row : m_rows)
        if (row.key == key && row.isVisible)
            return row.problem->text();
    return {};
}

void FieldRows::setProblem(const QString& key, const QString& text)
{
    Row* const found = row(key);
    if (!found)
        return;
    found->problem->setText(text);
    found->editor->setAccessibleDescription(text);
    found->page->setRowVisible(found->problem, found->isVisible && !text.isEmpty());
    paintProblems();
    giveRoom();
}

void FieldRows::goToFirstProblem()
{
    for (const Row& row : m_rows)
        if (row.isVisible && !row.problem->text().isEmpty()) {
            m_pages->setCurrentWidget(row.page->parentWidget());
            row.editor->setFocus(Qt::OtherFocusReason);
            return;
        }
}

bool FieldRows::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        paintProblems();
    else if (event->type() == QEvent::Resize)
        giveRoom();
    return QObject::eventFilter(object, event);
}

void FieldRows::paintProblems()
{
    QPalette colours = m_pages->palette();
    colours.setColor(QPalette::WindowText, Palette::of(colours).error);
    for (const Row& row : m_rows)
        row.problem->setPalette(colours);
}

// Tabs do not ask their pages how high they become at a width: lines that are broken would be cut.
void FieldRows::giveRoom()
{
    for (int i = 0; i < m_pages->count(); ++i) {
        QWidget* const page = m_pages->widget(i);
        if (const QLayout* const layout = page->layout(); layout && layout->hasHeightForWidth())
            page->setMinimumHeight(layout->totalHeightForWidth(page->width()));
        else
            page->setMinimumHeight(0);
    }
}

} // namespace fw
