// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QFormLayout;
class QLabel;
class QTabWidget;
class QWidget;

namespace fw {

// The rows of a form over some pages: a label, a field, and below it what is wrong with its value.
// Rows are called by the key of the setting they are for.
class FieldRows : public QObject
{
    Q_OBJECT

public:
    explicit FieldRows(QTabWidget* pages);

    QFormLayout* addPage(const QString& title);
    // `editor` is what takes the focus, when it is not the whole field.
    void add(QFormLayout* page, const char* key, const QString& label, QWidget* field,
             QWidget* editor = nullptr);
    // Shares the row of the key before it.
    void addBeside(const char* key, QWidget* editor);

    void setVisible(const char* key, bool visible);
    void setLabel(const char* key, const QString& label);
    QString problem(const QString& key) const;
    // An empty text takes it away.
    void setProblem(const QString& key, const QString& text);
    // Turns to the page of the first row with a problem and gives it the focus.
    void goToFirstProblem();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Row
    {
        QString key;
        QFormLayout* page;
        QWidget* field; // null: in the row of another
        QWidget* editor;
        QLabel* problem;
        bool isVisible = true;
    };
    QLabel* addProblem(QFormLayout* page, const char* key);
    Row* row(const QString& key);
    void paintProblems();
    void giveRoom();

    QTabWidget* m_pages;
    QList<Row> m_rows;
};

} // namespace fw
