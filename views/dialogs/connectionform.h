// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/connectionsettings.h"
#include "core/storage/odbcdrivers.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTabWidget;

namespace fw {

class AttributeTable;
class FieldRows;

// The settings of a connection as fields; those that do not apply to the engine and the way to log
// in are hidden and keep what is in them. What is wrong with a value stands below its field as soon
// as something is in it, and what is missing once showProblems() was called.
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionForm(OdbcCatalog catalog, QWidget* parent = nullptr);

    void setSettings(const ConnectionSettings& settings);
    ConnectionSettings settings() const;

    // Whether the keyring has a password for the settings that were set.
    void setPasswordKept(bool kept);
    // Nothing when none was typed or none is needed.
    std::optional<QString> password() const;
    bool keepsPassword() const;

    // True when there is no problem; otherwise all are shown and the first field gets the focus.
    bool showProblems();

Q_SIGNALS:
    void changed();

private:
    void makeServerPage();
    void makeMorePage();
    QComboBox* makeChoice(const char* name, const QString& accessibleName);
    QLineEdit* makeLine(const char* name);
    QWidget* makeHostRow();
    QWidget* makeFileRow();
    void edited();
    void engineChosen();
    void followChoices();
    void followDriver();
    void followPassword();
    void followProblems();
    Engine engine() const;
    Authentication authentication() const;
    bool usesSource() const;
    QStringList fittingDrivers(Engine engine) const;

    OdbcCatalog m_catalog;
    ConnectionSettings m_start; // what was set, with all that has no field now
    QString m_keptFor; // the keyring's key of a password that is there
    bool m_isLoading = true; // until there are fields and values in them
    bool m_wasAsked = false;
    Engine m_lastEngine = Engine::Sqlite;

    QTabWidget* m_pages;
    FieldRows* m_rows;
    QComboBox* m_engine;
    QLabel* m_embedded;
    QLabel* m_switched;
    QComboBox* m_way = nullptr;
    QComboBox* m_driver = nullptr;
    QLabel* m_driverNote = nullptr;
    QComboBox* m_source = nullptr;
    QLineEdit* m_host = nullptr;
    QLineEdit* m_port = nullptr;
    QLineEdit* m_database = nullptr;
    QLineEdit* m_schema = nullptr;
    QComboBox* m_authentication = nullptr;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_password = nullptr;
    QCheckBox* m_keep = nullptr;
    QLineEdit* m_service = nullptr;
    QLineEdit* m_realm = nullptr;
    QCheckBox* m_tls = nullptr;
    QLineEdit* m_caFile = nullptr;
    QSpinBox* m_loginSeconds = nullptr;
    QSpinBox* m_statementSeconds = nullptr;
    QCheckBox* m_createTables = nullptr;
    AttributeTable* m_attributes = nullptr;
};

} // namespace fw
