// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/chordmatrix.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QStringListModel;
class QToolButton;

namespace fw {

// What stands above a chord diagram: the way back and forward, the address, which peers, what is
// measured, how many have an arc of their own, the table, and what can be done with the picture.
class ChordBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChordBar(QWidget* parent = nullptr);

    void showAddress(const QString& text);
    // The addresses the box completes to, sorted as texts.
    void setAddresses(const QStringList& addresses);
    void setWays(bool canGoBack, bool canGoForward);

    bool wantsAllPeers() const;
    Measure measure() const;
    std::size_t mostPeers() const;
    void showMorePeers(); // the next larger number
    QAction* tableAction() const { return m_table; }
    void offer(const QList<QAction*>& actions); // in the menu
    void editAddress();

Q_SIGNALS:
    void backWanted();
    void forwardWanted();
    void addressEntered(const QString& text);
    void sourceChanged();
    void measureChanged();
    void mostPeersChanged();

private:
    QToolButton* addWay(Qt::ArrowType arrow, const QString& toolTip, Qt::Key key,
                        void (ChordBar::*signal)());
    QComboBox* addChoice(const QString& name, const char* objectName, void (ChordBar::*signal)());

    QToolButton* m_back;
    QToolButton* m_forward;
    QLineEdit* m_address;
    QStringListModel* m_addresses;
    QComboBox* m_source;
    QComboBox* m_measure;
    QComboBox* m_most;
    QAction* m_table;
    QToolButton* m_menu;
};

} // namespace fw
