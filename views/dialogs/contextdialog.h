// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/enrich/contextdocument.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QStackedWidget;

namespace fw {

class ContextTableEditor;
class HostNamesPage;
class PlacesPage;
class ReputationPage;
class TryAddressPage;

// What the context services of a workspace are set to: a page for each, and one that asks all of
// them about an address. It reads, writes and asks nothing itself; whoever shows it does, in a
// Worker.
class ContextDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ContextDialog(QWidget* parent = nullptr);

    void setDocuments(ContextDocument ranges, ContextDocument names);
    // Why one of them is not there: its table is shut, and the rest can be used.
    void setUnavailable(const QString& rangesProblem, const QString& namesProblem);
    const ContextDocument& ranges() const;
    const ContextDocument& names() const;
    HostNamesPage& hostNames() { return *m_hostNames; }
    PlacesPage& places() { return *m_places; }
    ReputationPage& reputation() { return *m_reputation; }
    TryAddressPage& tryAddress() { return *m_try; }

    // Why saving failed; the dialog stays open with everything that was changed.
    void showProblem(const QString& sentence);
    void setSaving(bool saving);

Q_SIGNALS:
    // Ok was chosen; whoever saves calls accept() when it is done.
    void saveWanted();

private:
    void addPage(const QString& title, const char* name, QWidget* page);
    void save();

    QListWidget* m_list;
    QStackedWidget* m_pages;
    ContextTableEditor* m_ranges;
    ContextTableEditor* m_names;
    PlacesPage* m_places;
    ReputationPage* m_reputation;
    HostNamesPage* m_hostNames;
    TryAddressPage* m_try;
    QLabel* m_problem;
    QDialogButtonBox* m_buttons;
};

} // namespace fw
