// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/filter.h"
#include "core/triage/filtercompletion.h"

#include <QLineEdit>
#include <QPointer>
#include <QTreeWidget>

#include <optional>

namespace fw {

// The line a filter is typed into: its parts in colours, a wrong part underlined, and a list of
// what may come next.
//
// The list opens while somebody types and by Ctrl+Space. Down and Up move in it, Tab takes the
// entry that is marked or the first, Return takes one only when it is marked, Esc closes the list.
// Without the list Up and Down go through the filters used before. Nothing else than these keys is
// taken from the line, and they are not while the list is closed.
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget* parent = nullptr);
    ~FilterEdit() override;

    // Asked when the list opens and at each key.
    void setValues(FilterValues values) { m_values = std::move(values); }
    // The newest first.
    void setHistory(const QStringList& filters);
    // Underlined until the next one, or none.
    void setProblem(const std::optional<FilterProblem>& problem);
    // What is typed now may become the name of a field: "dp" on the way to dport:443.
    bool isNamingField() const;
    // The list of what may come next.
    const QTreeWidget& offers() const { return *m_list; }

Q_SIGNALS:
    void accepted(); // Return, with nothing marked in the list
    void left(); // the focus is somewhere else now
    void entered();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool isOffering() const;
    void offer(bool wanted);
    void placeList();
    void closeList();
    void take(const QTreeWidgetItem* item);
    void mark(int step);
    void goBack(int step);
    void paintParts();

    QPointer<QTreeWidget> m_list; // the window's, once it was shown
    FilterValues m_values;
    FilterOffers m_offers;
    QStringList m_history;
    qsizetype m_historyAt = -1; // -1: what is typed
    QString m_typed; // before the first step back
    std::optional<FilterProblem> m_problem;
    bool m_isPainting = false;
};

} // namespace fw
