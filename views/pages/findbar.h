// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace fw {

// The strip under a table in which a text is looked for: it goes to cells and takes no row away,
// unlike the filter. It says what was typed and shows how many there are.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    QString text() const;
    // Shows the strip with its text selected; a text that is not empty replaces it.
    void begin(const QString& text = {});
    void close();
    // What stands beside the text: "3 of 12", or why there is nothing.
    void say(const QString& words, bool isProblem = false);
    // Everything the strip can do, for the page that gives the keys.
    void useActions(QAction* next, QAction* previous);

Q_SIGNALS:
    void textChanged(const QString& text);
    void nextWanted();
    void previousWanted();
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_text;
    QLabel* m_words;
    QWidget* m_buttons;
};

} // namespace fw
