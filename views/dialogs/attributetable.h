// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QWidget>

class QPushButton;
class QTableWidget;

namespace fw {

// A driver's further attributes as rows of name and value, to be edited in place. Rows without a
// name and a value do not count.
class AttributeTable : public QWidget
{
    Q_OBJECT

public:
    explicit AttributeTable(QWidget* parent = nullptr);

    // What the two columns are called, where they are no attributes of a driver.
    void setTitles(const QString& table, const QString& name, const QString& value);
    void setAttributes(const QMap<QString, QString>& attributes);
    QMap<QString, QString> attributes() const;
    // Empty, or a sentence: a name that stands there twice, in whatever case.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void addRow();
    void removeRow();
    void append(const QString& name, const QString& value);
    QString textAt(int row, int column) const;

    QTableWidget* m_table;
    QPushButton* m_remove;
};

} // namespace fw
