// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/connectiondialog.h"

#include "views/dialogs/connectionform.h"
#include "views/dialogs/connectionreporttext.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace fw {

ConnectionDialog::ConnectionDialog(const ConnectionSettings& settings, OdbcCatalog catalog,
                                   QWidget* parent)
    : QDialog(parent)
    , m_form(new ConnectionForm(std::move(catalog), this))
    , m_test(new QPushButton(tr("Te&st connection"), this))
    , m_cancelTest(new QPushButton(tr("Cancel te&st"), this))
    , m_busy(new QProgressBar(this))
    , m_result(new QPlainTextEdit(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("connectionDialog"));
    setWindowTitle(tr("Database connection"));
    m_test->setObjectName(QStringLiteral("testConnection"));
    m_test->setAutoDefault(false);
    m_cancelTest->setObjectName(QStringLiteral("cancelTest"));
    m_cancelTest->setAutoDefault(false);
    m_busy->setObjectName(QStringLiteral("testBusy"));
    m_busy->setAccessibleName(tr("Testing the connection"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_result->setObjectName(QStringLiteral("testResult"));
    m_result->setAccessibleName(tr("What the test found"));
    m_result->setReadOnly(true);
    m_result->setTabChangesFocus(true);
    m_result->setPlaceholderText(tr("What a test finds is shown here. Nothing is changed by it."));
    m_result->setFixedHeight(fontMetrics().lineSpacing() * 8 + 12);

    auto* tryRow = new QHBoxLayout;
    tryRow->addWidget(m_test);
    tryRow->addWidget(m_cancelTest);
    tryRow->addWidget(m_busy, 1);
    tryRow->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_form, 1);
    layout->addLayout(tryRow);
    layout->addWidget(m_result);
    layout->addWidget(m_buttons);

    m_form->setSettings(settings);
    setTesting(false);
    forgetResult();
    resize(std::max(sizeHint().width(), fontMetrics().averageCharWidth() * 90),
           sizeHint().height());
    connect(m_form, &ConnectionForm::changed, this, &ConnectionDialog::forgetResult);
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::startTest);
    connect(m_cancelTest, &QPushButton::clicked, this, &ConnectionDialog::cancelTest);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ConnectionDialog::reject);
}

ConnectionDialog::~ConnectionDialog()
{
    // A cell that is being edited when the window goes is written then, and reports it.
    m_form->disconnect(this);
}

void ConnectionDialog::setPasswordKept(bool kept)
{
    m_form->setPasswordKept(kept);
}

ConnectionSettings ConnectionDialog::settings() const
{
    return m_form->settings();
}

std::optional<QString> ConnectionDialog::password() const
{
    return m_form->password();
}

bool ConnectionDialog::keepsPassword() const
{
    return m_form->keepsPassword();
}

void ConnectionDialog::startTest()
{
    if (m_isTesting || !m_form->showProblems())
        return;
    m_result->clear();
    m_triedMakesTables = settings().createTables;
    setTesting(true);
    m_cancelTest->setFocus();
    Q_EMIT testRequested(++m_number, settings(), password());
}

void ConnectionDialog::showTestResult(int number, const ConnectionReport& report)
{
    if (!m_isTesting || number != m_number)
        return;
    m_result->setPlainText(connectionReportText(report, m_triedMakesTables));
    setTesting(false);
    m_test->setFocus();
}

void ConnectionDialog::cancelTest()
{
    if (!m_isTesting)
        return;
    setTesting(false);
    m_test->setFocus();
    Q_EMIT testCancelled(m_number);
}

void ConnectionDialog::accept()
{
    if (!m_isTesting && m_form->showProblems())
        QDialog::accept();
}

void ConnectionDialog::done(int result)
{
    cancelTest();
    QDialog::done(result);
}

bool ConnectionDialog::event(QEvent* event)
{
    const bool isDone = QDialog::event(event);
    // A window does not ask its layout how high broken lines become at its width.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        setMinimumHeight(std::max(layout()->totalHeightForWidth(width()),
                                  layout()->totalMinimumSize().height()));
    return isDone;
}

void ConnectionDialog::setTesting(bool testing)
{
    m_isTesting = testing;
    // What is being tried must be what is on the screen when the answer comes.
    m_form->setEnabled(!testing);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!testing);
    m_test->setVisible(!testing);
    m_cancelTest->setVisible(testing);
    m_busy->setVisible(testing);
}

void ConnectionDialog::forgetResult()
{
    m_result->clear(); // it was of other settings
    m_test->setVisible(settings().isShared());
    m_result->setVisible(settings().isShared());
}

} // namespace fw
