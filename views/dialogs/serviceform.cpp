// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/serviceform.h"

#include "views/dialogs/attributetable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <iterator>

namespace fw {

namespace {

using S = ReputationService;

constexpr unsigned bit(ReputationKind kind)
{
    return 1U << static_cast<unsigned>(kind);
}

constexpr unsigned http = bit(ReputationKind::HttpJson);
constexpr unsigned exchange = bit(ReputationKind::ThreatExchange);
constexpr unsigned gti = bit(ReputationKind::Gti);
constexpr unsigned list = bit(ReputationKind::List);
constexpr unsigned network = http | exchange | gti;

// Which kinds of service have a row, by the key of the setting.
unsigned kindsOf(const QString& key)
{
    static const QHash<QString, unsigned> kinds {
        { QStringLiteral("name"), network | list },
        { QStringLiteral("url"), http | exchange },
        { QStringLiteral("key_header"), http },
        { QStringLiteral("key_prefix"), http },
        { QStringLiteral("level_from"), http },
        { QStringLiteral("label_from"), http },
        { QStringLiteral("levels"), http },
        { QStringLiteral("ipv6"), http },
        { QStringLiteral("not_found_status"), http },
        { QStringLiteral("level_optional"), http },
        { QStringLiteral("headers"), http },
        { QStringLiteral("in_flight"), http | exchange },
        { QStringLiteral("batch"), exchange | gti },
        { QStringLiteral("unknown_hours"), http | exchange },
        { QStringLiteral("app_id"), exchange },
        { QStringLiteral("api_version"), exchange },
        { QStringLiteral("program"), gti },
        { QStringLiteral("server"), gti },
        { QStringLiteral("user"), gti },
        { QStringLiteral("query"), gti },
        { QStringLiteral("secret_way"), gti },
        { QStringLiteral("paths"), list },
        { QStringLiteral("format"), list },
        { QStringLiteral("label"), list },
        { QStringLiteral("level"), list },
        { QStringLiteral("seconds"), network | list },
        { QStringLiteral("known_hours"), network },
        { QStringLiteral("secret"), network },
        { QStringLiteral("secret_note"), network },
    };
    return kinds.value(key, 0);
}

QComboBox* makeChoice(const QStringList& texts, QWidget* parent)
{
    auto* choice = new QComboBox(parent);
    choice->addItems(texts);
    return choice;
}

} // namespace

ServiceForm::ServiceForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_paths(new QLineEdit(this))
    , m_format(makeChoice({ tr("by the file's name"), tr("addresses and blocks, one a line"),
                            tr("CSV of abuse.ch"), tr("STIX 2.1") },
                          this))
    , m_secretWay(makeChoice({ tr("on its standard input"), tr("as a variable, GTI_PASSWORD"),
                               tr("as an argument (-p), seen by all in the list of processes") },
                             this))
    , m_ipv6(new QCheckBox(tr("The service knows IPv6"), this))
    , m_levelOptional(new QCheckBox(tr("An answer without it: nothing is known"), this))
    , m_levels(new AttributeTable(this))
    , m_headers(new AttributeTable(this))
    , m_secret(new QLineEdit(this))
    , m_secretNote(new QLabel(this))
{
    setObjectName(QStringLiteral("serviceForm"));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secretNote->setTextFormat(Qt::PlainText);
    m_secretNote->setWordWrap(true);
    makeRows();
    followKind();
}

void ServiceForm::makeRows()
{
    addText("name", tr("Name"), &S::name);
    addText("url", tr("Address"), &S::url);
    addText("key_header", tr("Header for the key"), &S::keyHeader);
    addText("key_prefix", tr("Before the key"), &S::keyPrefix);
    addText("level_from", tr("Level, JSON pointer"), &S::levelFrom);
    addText("label_from", tr("Label, JSON pointer"), &S::labelFrom);
    addRow("levels", tr("Levels"), m_levels);
    m_levels->setTitles(tr("Levels"), tr("Value in the answer"), tr("Means"));
    addRow("level_optional", QString(), m_levelOptional);
    addNumber("not_found_status", tr("HTTP status for \"not known\""), &S::notFoundStatus, 0, 499);
    m_numbers.constLast().spin->setSpecialValueText(tr("none"));
    addRow("ipv6", QString(), m_ipv6);
    addRow("headers", tr("Further headers"), m_headers);
    m_headers->setTitles(tr("Further headers"), tr("Header"), tr("Value"));
    addText("app_id", tr("App number"), &S::appId);
    addText("api_version", tr("Version of the API"), &S::apiVersion);
    addText("program", tr("REST client"), &S::program);
    addText("server", tr("Server"), &S::server);
    addText("user", tr("User"), &S::user);
    addText("query", tr("Request"), &S::query);
    addRow("secret_way", tr("Password is given"), m_secretWay);
    addRow("paths", tr("Files and folders"), m_paths);
    m_paths->setPlaceholderText(tr("context/reputation; separated by ;"));
    addRow("format", tr("Written as"), m_format);
    addText("label", tr("Label"), &S::label);
    addNumber("level", tr("Level of an entry"), &S::level, -1, 3);
    addNumber("seconds", tr("Seconds for all of it"), &S::seconds, 1, 3600);
    addNumber("in_flight", tr("Questions at a time"), &S::inFlight, 1, 6);
    addNumber("batch", tr("Addresses in a question"), &S::batch, 1, 100);
    addNumber("known_hours", tr("Hours an answer is kept"), &S::knownHours, 0, 24 * 365);
    addNumber("unknown_hours", tr("Hours \"not known\" is kept"), &S::unknownHours, 0, 24 * 365);
    addRow("secret", tr("Key or password"), m_secret);
    addRow("secret_note", QString(), m_secretNote);
    connect(m_paths, &QLineEdit::textChanged, this, &ServiceForm::edited);
    connect(m_secret, &QLineEdit::textChanged, this, &ServiceForm::edited);
    for (AttributeTable* table : { m_levels, m_headers })
        connect(table, &AttributeTable::changed, this, &ServiceForm::edited);
    for (QCheckBox* box : { m_ipv6, m_levelOptional })
        connect(box, &QCheckBox::toggled, this, &ServiceForm::edited);
    for (QComboBox* choice : { m_format, m_secretWay })
        connect(choice, &QComboBox::currentIndexChanged, this, &ServiceForm::edited);
}

void ServiceForm::addRow(const char* key, const QString& label, QWidget* field)
{
    field->setObjectName(QStringLiteral("service_") + QLatin1String(key));
    m_form->addRow(label, field);
}

void ServiceForm::addText(const char* key, const QString& label, QString ReputationService::*member)
{
    auto* edit = new QLineEdit(this);
    addRow(key, label, edit);
    m_texts += { key, member, edit };
    connect(edit, &QLineEdit::textChanged, this, &ServiceForm::edited);
}

void ServiceForm::addNumber(const char* key, const QString& label, int ReputationService::*member,
                            int least, int most)
{
    auto* spin = new QSpinBox(this);
    spin->setRange(least, most);
    addRow(key, label, spin);
    m_numbers += { member, spin };
    connect(spin, &QSpinBox::valueChanged, this, &ServiceForm::edited);
}

void ServiceForm::edited()
{
    if (!m_isLoading)
        Q_EMIT changed();
}

void ServiceForm::followKind()
{
    for (int row = 0; row < m_form->rowCount(); ++row) {
        const QWidget* const field = m_form->itemAt(row, QFormLayout::FieldRole)->widget();
        const QString key = field->objectName().mid(8); // behind "service_"
        m_form->setRowVisible(row, (kindsOf(key) & bit(m_service.kind)) != 0);
    }
}

void ServiceForm::setService(const ReputationService& service)
{
    m_isLoading = true;
    m_service = service;
    for (const TextRow& row : m_texts) {
        row.edit->setText(service.*row.member);
        row.edit->setCursorPosition(0);
    }
    for (const NumberRow& row : m_numbers) {
        if (row.member == &S::batch) // ThreatExchange takes no more
            row.spin->setMaximum(service.kind == ReputationKind::ThreatExchange ? 25 : 100);
        row.spin->setValue(service.*row.member);
    }
    m_paths->setText(service.paths.join(QLatin1String("; ")));
    m_format->setCurrentIndex(static_cast<int>(service.format));
    m_secretWay->setCurrentIndex(static_cast<int>(service.secretWay));
    m_ipv6->setChecked(service.ipv6);
    m_levelOptional->setChecked(service.levelOptional);
    m_levels->setAttributes(service.levels);
    m_headers->setAttributes(service.headers);
    m_secret->clear();
    followKind();
    m_isLoading = false;
}

ReputationService ServiceForm::service() const
{
    ReputationService service = m_service;
    for (const TextRow& row : m_texts)
        service.*row.member = row.edit->text().trimmed();
    for (const NumberRow& row : m_numbers)
        service.*row.member = row.spin->value();
    // A prefix such as "Bearer " ends with the blank that belongs to it.
    for (const TextRow& row : m_texts)
        if (row.member == &S::keyPrefix)
            service.keyPrefix = row.edit->text();
    service.paths.clear();
    for (const QString& path : m_paths->text().split(QLatin1Char(';'), Qt::SkipEmptyParts))
        if (!path.trimmed().isEmpty())
            service.paths += path.trimmed();
    service.format = static_cast<ListFormat>(m_format->currentIndex());
    service.secretWay = static_cast<SecretWay>(m_secretWay->currentIndex());
    service.ipv6 = m_ipv6->isChecked();
    service.levelOptional = m_levelOptional->isChecked();
    service.levels = m_levels->attributes();
    service.headers = m_headers->attributes();
    return service;
}

std::optional<QString> ServiceForm::secret() const
{
    return m_secret->text().isEmpty() ? std::nullopt : std::optional(m_secret->text());
}

void ServiceForm::setSecret(const std::optional<QString>& secret)
{
    m_isLoading = true;
    m_secret->setText(secret.value_or(QString()));
    m_isLoading = false;
}

void ServiceForm::setSecretNote(const QString& note)
{
    m_secretNote->setText(note);
}

} // namespace fw
