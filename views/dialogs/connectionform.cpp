// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/connectionform.h"

#include "core/config/keyringcredentials.h"
#include "views/dialogs/attributetable.h"
#include "views/dialogs/fieldrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fw {

namespace {

bool fits(Engine engine, const QString& driver)
{
    return driver.contains(engine == Engine::PostgreSql ? QLatin1String("postgres")
                                                        : QLatin1String("impala"),
                           Qt::CaseInsensitive);
}

template<typename E>
void choose(QComboBox* box, E value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

} // namespace

ConnectionForm::ConnectionForm(OdbcCatalog catalog, QWidget* parent)
    : QWidget(parent)
    , m_catalog(std::move(catalog))
    , m_pages(new QTabWidget(this))
    , m_rows(new FieldRows(m_pages))
    , m_engine(makeChoice("connectionEngine", tr("Database")))
    , m_embedded(new QLabel(tr("Everything is kept in this workspace's own folder. There is "
                               "nothing to set up."),
                            this))
    , m_switched(new QLabel(tr("The rows stored so far stay where they are, and the decisions in "
                               "the journal are pushed to the new database."),
                            this))
{
    m_engine->addItem(tr("Embedded SQLite"), static_cast<int>(Engine::Sqlite));
    m_engine->addItem(tr("PostgreSQL"), static_cast<int>(Engine::PostgreSql));
    m_engine->addItem(tr("Apache Impala"), static_cast<int>(Engine::Impala));
    auto* label = new QLabel(tr("Stor&e in:"), this);
    label->setBuddy(m_engine);
    m_embedded->setObjectName(QStringLiteral("embeddedNote"));
    m_embedded->setWordWrap(true);
    m_switched->setObjectName(QStringLiteral("switchedNote"));
    m_switched->setWordWrap(true);
    m_pages->setObjectName(QStringLiteral("connectionPages"));
    makeServerPage();
    makeMorePage();

    auto* top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_engine, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_switched);
    layout->addWidget(m_embedded);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_engine);
    setTabOrder(m_engine, m_pages->tabBar());
    setTabOrder(m_pages->tabBar(), m_way);
    connect(m_engine, &QComboBox::currentIndexChanged, this, &ConnectionForm::engineChosen);
    setSettings({});
}

void ConnectionForm::setSettings(const ConnectionSettings& settings)
{
    m_isLoading = true;
    m_start = settings;
    m_keptFor.clear();
    m_lastEngine = settings.engine;
    choose(m_engine, settings.engine);
    choose(m_way, settings.dsn.isEmpty() ? 0 : 1);
    m_driver->setCurrentText(settings.driver);
    m_source->setCurrentText(settings.dsn);
    m_host->setText(settings.host);
    m_port->setText(settings.port > 0 ? QString::number(settings.port) : QString());
    m_database->setText(settings.database);
    m_schema->setText(settings.schema);
    choose(m_authentication, settings.authentication);
    m_user->setText(settings.user);
    m_password->clear();
    m_service->setText(settings.kerberosService == ConnectionSettings().kerberosService
                           ? QString()
                           : settings.kerberosService);
    m_realm->setText(settings.kerberosRealm);
    m_tls->setChecked(settings.tls);
    m_caFile->setText(settings.caFile);
    m_loginSeconds->setValue(settings.loginSeconds);
    m_statementSeconds->setValue(settings.statementSeconds);
    m_createTables->setChecked(settings.createTables);
    m_attributes->setAttributes(settings.options);
    m_isLoading = false;
    m_wasAsked = false;
    followChoices();
}

ConnectionSettings ConnectionForm::settings() const
{
    ConnectionSettings settings = m_start;
    settings.engine = engine();
    if (!settings.isShared())
        return settings;
    settings.driver = usesSource() ? QString() : m_driver->currentText().trimmed();
    settings.dsn = usesSource() ? m_source->currentText().trimmed() : QString();
    settings.host = m_host->text().trimmed();
    settings.port = m_port->text().toInt();
    settings.database = m_database->text().trimmed();
    settings.schema = m_schema->text().trimmed();
    settings.authentication = authentication();
    settings.user = m_user->text().trimmed();
    const QString service = m_service->text().trimmed();
    settings.kerberosService = service.isEmpty() ? ConnectionSettings().kerberosService : service;
    settings.kerberosRealm = m_realm->text().trimmed();
    settings.tls = m_tls->isChecked();
    settings.caFile = m_caFile->text().trimmed();
    settings.loginSeconds = m_loginSeconds->value();
    settings.statementSeconds = m_statementSeconds->value();
    settings.createTables = m_createTables->isChecked();
    settings.options = m_attributes->attributes();
    return settings;
}

void ConnectionForm::setPasswordKept(bool kept)
{
    m_keptFor = kept ? keyringKey(m_start) : QString();
    m_keep->setChecked(kept);
    followPassword();
}

std::optional<QString> ConnectionForm::password() const
{
    const bool isAsked = engine() != Engine::Sqlite && authentication() == Authentication::Password;
    return isAsked && !m_password->text().isEmpty() ? std::optional(m_password->text())
                                                    : std::nullopt;
}

bool ConnectionForm::keepsPassword() const
{
    return m_keep->isChecked();
}

bool ConnectionForm::showProblems()
{
    m_wasAsked = true;
    followProblems();
    const bool isFine = problemsOf(settings()).empty()
        && (engine() == Engine::Sqlite || m_attributes->problem().isEmpty());
    if (!isFine)
        m_rows->goToFirstProblem();
    return isFine;
}

void ConnectionForm::edited()
{
    if (m_isLoading)
        return;
    followChoices();
    Q_EMIT changed();
}

void ConnectionForm::engineChosen()
{
    if (m_isLoading)
        return;
    const Engine before = std::exchange(m_lastEngine, engine());
    if (before != engine() && engine() != Engine::Sqlite) {
        // What belongs to the other kind of server would only mislead.
        const QSignalBlocker quiet(m_driver);
        const Engine other = engine() == Engine::Impala ? Engine::PostgreSql : Engine::Impala;
        const QStringList fitting = fittingDrivers(engine());
        if (m_driver->currentText().isEmpty() || fits(other, m_driver->currentText()))
            m_driver->setCurrentText(fitting.value(0));
        if (m_port->text().toInt() == usualPort(other))
            m_port->clear();
    }
    edited();
}

void ConnectionForm::followChoices()
{
    const bool isShared = engine() != Engine::Sqlite;
    const bool isPostgreSql = engine() == Engine::PostgreSql;
    const Authentication login = authentication();
    m_pages->setVisible(isShared);
    m_embedded->setVisible(!isShared);
    m_switched->setVisible(engine() != m_start.engine);
    m_rows->setVisible("driver", !usesSource());
    m_rows->setVisible("dsn", usesSource());
    m_rows->setVisible("host", !usesSource());
    m_rows->setVisible("port", !usesSource());
    m_rows->setVisible("database", isPostgreSql);
    // What PostgreSQL calls a schema is a database of Impala's.
    m_rows->setLabel("schema", isPostgreSql ? tr("S&chema:") : tr("&Database:"));
    m_schema->setPlaceholderText(isPostgreSql ? QStringLiteral("public")
                                              : QStringLiteral("default"));
    m_port->setPlaceholderText(QString::number(usualPort(engine())));
    m_rows->setVisible("user", login != Authentication::None);
    m_rows->setVisible("password", login == Authentication::Password);
    m_rows->setVisible("keep", login == Authentication::Password);
    m_rows->setVisible("kerberos_service", login == Authentication::Kerberos);
    m_rows->setVisible("kerberos_realm", login == Authentication::Kerberos && !isPostgreSql);
    m_service->setPlaceholderText(isPostgreSql ? QStringLiteral("postgres")
                                               : ConnectionSettings().kerberosService);
    m_rows->setVisible("ca_file", m_tls->isChecked());
    followDriver();
    followPassword();
    followProblems();
}

void ConnectionForm::followDriver()
{
    const QStringList fitting = fittingDrivers(engine());
    QStringList all = fitting;
    for (const QString& driver : m_catalog.drivers)
        if (!all.contains(driver))
            all += driver;
    QStringList shown;
    for (int i = 0; i < m_driver->count(); ++i)
        shown += m_driver->itemText(i);
    if (shown != all) {
        const QSignalBlocker quiet(m_driver);
        const QString typed = m_driver->currentText();
        m_driver->clear();
        m_driver->addItems(all);
        m_driver->setCurrentText(typed);
    }
    m_driverNote->setText(engine() == Engine::PostgreSql
                              ? tr("No driver for PostgreSQL is installed here; the package "
                                   "odbc-postgresql brings one.")
                              : tr("No driver for Impala is installed here; Cloudera offers the "
                                   "Impala ODBC driver."));
    m_rows->setVisible("driver_note",
                       !usesSource() && fitting.isEmpty() && m_driver->currentText().isEmpty());
}

void ConnectionForm::followPassword()
{
    const bool isKept = !m_keptFor.isEmpty() && m_keptFor == keyringKey(settings());
    m_password->setPlaceholderText(isKept ? tr("kept in the keyring") : tr("none kept"));
}

void ConnectionForm::followProblems()
{
    QMap<QString, QString> found;
    if (engine() != Engine::Sqlite)
        if (const QString twice = m_attributes->problem(); !twice.isEmpty())
            found[QStringLiteral("options")] = twice;
    for (const SettingProblem& problem : problemsOf(settings()))
        if (!found.contains(problem.key))
            found[problem.key] = problem.sentence;
    // What is merely missing is not yet wrong while the form is being filled in.
    const std::pair<const char*, bool> empty[] = {
        { "driver", m_driver->currentText().trimmed().isEmpty() },
        { "dsn", m_source->currentText().trimmed().isEmpty() },
        { "host", m_host->text().trimmed().isEmpty() },
        { "user", m_user->text().trimmed().isEmpty() },
    };
    if (!m_wasAsked)
        for (const auto& [key, isEmpty] : empty)
            if (isEmpty)
                found.remove(QLatin1String(key));
    // A data source that is missing is reported as a missing driver.
    if (usesSource() && found.contains(QLatin1String("driver")))
        found[QStringLiteral("dsn")] = tr("The name of a data source is needed.");
    for (const char* key : { "driver", "dsn", "host", "port", "database", "schema", "user",
                             "kerberos_service", "kerberos_realm", "ca_file", "options" })
        m_rows->setProblem(QLatin1String(key), found.value(QLatin1String(key)));
}

Engine ConnectionForm::engine() const
{
    return static_cast<Engine>(m_engine->currentData().toInt());
}

Authentication ConnectionForm::authentication() const
{
    return static_cast<Authentication>(m_authentication->currentData().toInt());
}

bool ConnectionForm::usesSource() const
{
    return m_way->currentData().toInt() == 1;
}

QStringList ConnectionForm::fittingDrivers(Engine engine) const
{
    QStringList fitting;
    for (const QString& driver : m_catalog.drivers)
        if (fits(engine, driver))
            fitting += driver;
    // The other one of PostgreSQL's two garbles what is not ASCII.
    std::stable_partition(fitting.begin(), fitting.end(), [](const QString& driver) {
        return driver.contains(QLatin1String("unicode"), Qt::CaseInsensitive);
    });
    return fitting;
}

} // namespace fw
