// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of ConnectionForm.
#include "views/dialogs/attributetable.h"
#include "views/dialogs/connectionform.h"
#include "views/dialogs/fieldrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSpinBox>

namespace fw {

void ConnectionForm::makeServerPage()
{
    QFormLayout* const page = m_rows->addPage(tr("Ser&ver"));
    m_way = makeChoice("connectionWay", tr("Reach it through"));
    m_way->addItem(tr("An ODBC driver"), 0);
    m_way->addItem(tr("A data source of odbc.ini"), 1);
    m_rows->add(page, "way", tr("Thro&ugh:"), m_way);
    m_driver = makeChoice("connectionDriver", tr("ODBC driver"));
    m_driver->setEditable(true);
    m_driver->lineEdit()->setPlaceholderText(tr("its name or path"));
    m_rows->add(page, "driver", tr("Dr&iver:"), m_driver);
    m_driverNote = new QLabel(this);
    m_driverNote->setObjectName(QStringLiteral("driverNote"));
    m_driverNote->setWordWrap(true);
    m_rows->add(page, "driver_note", QString(), m_driverNote);
    m_source = makeChoice("connectionSource", tr("ODBC data source"));
    m_source->setEditable(true);
    for (const OdbcSource& source : m_catalog.sources)
        m_source->addItem(source.name);
    m_rows->add(page, "dsn", tr("Data s&ource:"), m_source);
    m_rows->add(page, "host", tr("&Host:"), makeHostRow(), m_host);
    m_rows->addBeside("port", m_port);
    m_database = makeLine("connectionDatabase");
    m_database->setPlaceholderText(tr("named like the user"));
    m_rows->add(page, "database", tr("&Database:"), m_database);
    m_schema = makeLine("connectionSchema");
    m_rows->add(page, "schema", tr("S&chema:"), m_schema);
    m_authentication = makeChoice("connectionLogin", tr("Log in with"));
    m_authentication->addItem(tr("Nothing"), static_cast<int>(Authentication::None));
    m_authentication->addItem(tr("A user name"), static_cast<int>(Authentication::User));
    m_authentication->addItem(tr("A user name and a password"),
                              static_cast<int>(Authentication::Password));
    m_authentication->addItem(tr("Kerberos"), static_cast<int>(Authentication::Kerberos));
    m_rows->add(page, "authentication", tr("&Log in with:"), m_authentication);
    m_user = makeLine("connectionUser");
    m_rows->add(page, "user", tr("User &name:"), m_user);
    m_password = makeLine("connectionPassword");
    m_password->setEchoMode(QLineEdit::Password);
    m_rows->add(page, "password", tr("&Password:"), m_password);
    m_keep = new QCheckBox(tr("&Keep it in the desktop's keyring"), this);
    m_keep->setObjectName(QStringLiteral("connectionKeep"));
    m_keep->setToolTip(tr("Otherwise it is known until the program ends."));
    m_rows->add(page, "keep", QString(), m_keep);
    m_service = makeLine("connectionService");
    m_rows->add(page, "kerberos_service", tr("Service n&ame:"), m_service);
    m_realm = makeLine("connectionRealm");
    m_realm->setPlaceholderText(tr("as krb5.conf has it"));
    m_rows->add(page, "kerberos_realm", tr("&Realm:"), m_realm);
    m_tls = new QCheckBox(tr("Encrypt and check the server's certi&ficate (TLS)"), this);
    m_tls->setObjectName(QStringLiteral("connectionTls"));
    m_rows->add(page, "tls", QString(), m_tls);
    m_rows->add(page, "ca_file", tr("Authorit&y's file:"), makeFileRow(), m_caFile);
    for (QCheckBox* const box : { m_keep, m_tls })
        connect(box, &QCheckBox::toggled, this, &ConnectionForm::edited);
}

void ConnectionForm::makeMorePage()
{
    QFormLayout* const page = m_rows->addPage(tr("&More"));
    m_loginSeconds = new QSpinBox(this);
    m_loginSeconds->setObjectName(QStringLiteral("connectionLoginSeconds"));
    m_loginSeconds->setRange(1, 600);
    m_rows->add(page, "login_seconds", tr("&Give up connecting after:"), m_loginSeconds);
    m_statementSeconds = new QSpinBox(this);
    m_statementSeconds->setObjectName(QStringLiteral("connectionStatementSeconds"));
    m_statementSeconds->setRange(0, 86400);
    m_statementSeconds->setSpecialValueText(tr("no limit"));
    m_rows->add(page, "statement_seconds", tr("Ho&w long a statement may take:"),
                m_statementSeconds);
    for (QSpinBox* const box : { m_loginSeconds, m_statementSeconds }) {
        box->setSuffix(tr(" seconds"));
        connect(box, &QSpinBox::valueChanged, this, &ConnectionForm::edited);
    }
    m_createTables = new QCheckBox(tr("Make missing ta&bles"), this);
    m_createTables->setObjectName(QStringLiteral("connectionCreateTables"));
    m_rows->add(page, "create_tables", QString(), m_createTables);
    connect(m_createTables, &QCheckBox::toggled, this, &ConnectionForm::edited);
    m_attributes = new AttributeTable(this);
    m_rows->add(page, "options", tr("E&xtra attributes:"), m_attributes);
    connect(m_attributes, &AttributeTable::changed, this, &ConnectionForm::edited);
}

QComboBox* ConnectionForm::makeChoice(const char* name, const QString& accessibleName)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessibleName);
    connect(box, &QComboBox::currentTextChanged, this, &ConnectionForm::edited);
    return box;
}

QLineEdit* ConnectionForm::makeLine(const char* name)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(QString::fromLatin1(name));
    connect(line, &QLineEdit::textChanged, this, &ConnectionForm::edited);
    return line;
}

QWidget* ConnectionForm::makeHostRow()
{
    auto* row = new QWidget(this);
    m_host = makeLine("connectionHost");
    m_port = makeLine("connectionPort");
    m_port->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,5}")), m_port));
    m_port->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("65535")) + 30);
    auto* portName = new QLabel(tr("Por&t:"), row);
    portName->setBuddy(m_port);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_host, 1);
    layout->addWidget(portName);
    layout->addWidget(m_port);
    return row;
}

QWidget* ConnectionForm::makeFileRow()
{
    auto* row = new QWidget(this);
    m_caFile = makeLine("connectionCaFile");
    m_caFile->setPlaceholderText(tr("this machine's own"));
    auto* browse = new QPushButton(tr("Choose…"), row);
    browse->setObjectName(QStringLiteral("chooseCaFile"));
    browse->setAccessibleName(tr("Choose the authority's file"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString file = QFileDialog::getOpenFileName(
            this, tr("Certificates of the server's authority"), m_caFile->text(),
            tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
        if (!file.isEmpty())
            m_caFile->setText(file);
    });
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_caFile, 1);
    layout->addWidget(browse);
    return row;
}

} // namespace fw
