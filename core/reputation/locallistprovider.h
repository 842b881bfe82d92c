// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/reputationsettings.h"
#include "core/enrich/reputation.h"

#include <QStringList>

namespace fw {

// Lists of addresses in files: nothing leaves the computer. They are read anew in each run, as they
// are then, and only the run's addresses are in memory; so long lists cost time and no room. A file
// that cannot be read, and lines that cannot be used, are told in one warning; the others count.
class LocalListProvider : public ReputationProvider
{
public:
    // `root` is the folder of relative paths, `folder` the one that is read when the service
    // names none.
    LocalListProvider(ReputationService service, QString root, QString folder);

    QString name() const override { return m_service.name; }
    bool sends() const override { return false; }
    Result<ReputationAnswers> check(const std::vector<IpAddress>& externalAddresses,
                                    RunContext context) override;

private:
    ReputationService m_service;
    QString m_root;
    QString m_folder;
};

// How a file is written, by its name.
ListFormat listFormatOf(const QString& fileName);

} // namespace fw
