// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/dayfixture.h"
#include "tests/integration/owncertificate.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>

namespace fw::test {

std::optional<OwnCertificate> makeOwnCertificate(const QTemporaryDir& folder)
{
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  QStringLiteral("req -x509 -newkey rsa:2048 -nodes -days 2 -subj "
                                 "/CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 -keyout %1 "
                                 "-out %2")
                      .arg(key, certificate)
                      .split(QLatin1Char(' ')));
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        return std::nullopt;
    OwnCertificate own;
    own.certificate = QSslCertificate(readFile(certificate));
    own.configuration = QSslConfiguration::defaultConfiguration();
    own.configuration.setLocalCertificate(own.certificate);
    own.configuration.setPrivateKey(QSslKey(readFile(key), QSsl::Rsa));
    for (const QString& file : { key, certificate })
        QFile::remove(file);
    return own;
}

} // namespace fw::test
