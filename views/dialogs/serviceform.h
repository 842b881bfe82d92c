// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/reputationsettings.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace fw {

class AttributeTable;

// The settings of one reputation service as fields: those of its kind, and no others.
class ServiceForm : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceForm(QWidget* parent = nullptr);

    void setService(const ReputationService& service);
    // What is in the fields, with everything of the service that has none.
    ReputationService service() const;

    // What was typed; nothing when the key known so far is to be used.
    std::optional<QString> secret() const;
    void setSecret(const std::optional<QString>& secret);
    // A sentence about the key: where it comes from.
    void setSecretNote(const QString& note);

Q_SIGNALS:
    void changed();

private:
    struct TextRow
    {
        const char* key;
        QString ReputationService::*member;
        QLineEdit* edit;
    };
    struct NumberRow
    {
        int ReputationService::*member;
        QSpinBox* spin;
    };

    void addText(const char* key, const QString& label, QString ReputationService::*member);
    void addNumber(const char* key, const QString& label, int ReputationService::*member, int least,
                   int most);
    void addRow(const char* key, const QString& label, QWidget* field);
    void makeRows();
    void followKind();
    void edited();

    ReputationService m_service;
    bool m_isLoading = false;
    QFormLayout* m_form;
    QList<TextRow> m_texts;
    QList<NumberRow> m_numbers;
    QLineEdit* m_paths;
    QComboBox* m_format;
    QComboBox* m_secretWay;
    QCheckBox* m_ipv6;
    QCheckBox* m_levelOptional;
    AttributeTable* m_levels;
    AttributeTable* m_headers;
    QLineEdit* m_secret;
    QLabel* m_secretNote;
};

} // namespace fw
