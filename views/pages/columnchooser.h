// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/columnsets.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace fw {

class SortedRowsModel;

// Which columns a table shows and in which order: a list to tick, to search and to drag, and the
// sets that were saved by name. Nothing is changed but what chosenLayout() and sets() say
// afterwards.
class ColumnChooser : public QDialog
{
    Q_OBJECT

public:
    // `first` is what Reset columns goes back to; columns of `frozen` keep to the front.
    ColumnChooser(const SortedRowsModel& model, const ColumnLayout& shown,
                  const ColumnLayout& first, const QStringList& frozen, ColumnSets sets,
                  QWidget* parent);

    ColumnLayout chosenLayout() const;
    const ColumnSets& sets() const { return m_sets; }
    // The last thing wanted was the layout as the program makes it.
    bool isReset() const { return m_isReset; }

private:
    void makeSets();
    void showLayout(const ColumnLayout& layout);
    void search(const QString& text);
    void moveColumn(int by);
    void follow();
    void saveSet();
    void showSetNames(const QString& current);

    const SortedRowsModel& m_model;
    ColumnLayout m_layout; // widths and sorting
    ColumnLayout m_first;
    QStringList m_frozen;
    ColumnSets m_sets;
    QLineEdit* m_search;
    QListWidget* m_list;
    QPushButton* m_up;
    QPushButton* m_down;
    QComboBox* m_names;
    QPushButton* m_save;
    QPushButton* m_delete;
    QLabel* m_count;
    QDialogButtonBox* m_buttons;
    bool m_isReset = false;
};

} // namespace fw
