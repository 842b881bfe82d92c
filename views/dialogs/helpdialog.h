// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/helptopic.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace fw {

// The help: its pages on the left, one of them on the right, and a search that looks through all.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(std::vector<HelpPage> pages, QWidget* parent = nullptr);

    // A page that is not there shows the first.
    void showPage(const QString& name);
    QString page() const; // its name

private:
    void showCurrent();
    // The next place with the words, in this page or the ones after it, round to where it began.
    void findNext();

    std::vector<HelpPage> m_pages;
    QListWidget* m_list;
    QTextBrowser* m_text;
    QLineEdit* m_find;
    QLabel* m_none;
};

} // namespace fw
