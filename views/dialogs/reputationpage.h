// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/reputationsettings.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QScrollArea;

namespace fw {

class ServiceForm;

// The reputation services of a workspace: which there are, which of them are asked, and how. A
// service is asked only after the analyst has read what leaves the computer and agreed.
class ReputationPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReputationPage(QWidget* parent = nullptr);

    void setSettings(const ReputationSettings& settings);
    ReputationSettings settings() const;
    // Keys and passwords that were typed, by the name of the service.
    QHash<QString, QString> secrets() const { return m_secrets; }
    // Services that are called otherwise than when they were set: the name they had, by the new
    // one.
    QHash<QString, QString> renamed() const;
    // The names as they are now are those that renamed() goes by.
    void takeNamesAsSaved();
    // The first thing that keeps the services from being saved; empty when there is none. One that
    // is switched off may be half written.
    QString problem() const;

Q_SIGNALS:
    // The service as it is in the fields, to be tried with an address. Answered by showTried().
    void tryWanted(const fw::ReputationService& service, const std::optional<QString>& secret);

public Q_SLOTS:
    void showTried(const QString& sentence);

private:
    void makeAddMenu();
    void add(ReputationService service);
    void removeCurrent();
    void showCurrent();
    void takeForm();
    void followCheck(QListWidgetItem* item);
    void followProblems();
    void tryCurrent();
    bool agrees(const ReputationService& service, const QString& further);
    void refill(int row);

    ReputationSettings m_settings;
    QStringList m_names; // of each service, when it was set; empty: it was added since
    QHash<QString, QString> m_secrets;
    bool m_isFilling = false;
    bool m_wasSwitchedOff = false; // the current one, for it would send to somebody else
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_try;
    QScrollArea* m_scroll;
    ServiceForm* m_form;
    QLabel* m_leaves;
    QLabel* m_said;
};

} // namespace fw
