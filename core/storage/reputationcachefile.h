// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/types/reputationcache.h"

#include <optional>

namespace fw {

// context/reputation-cache.sqlite: answers of reputation services. Nothing in it is dear: one that
// is damaged is moved aside and begun anew, one that cannot be opened is done without, and of too
// many rows the oldest go. Several programs may use it at once. Belongs to the thread that opened
// it.
class ReputationCacheFile : public ReputationCache
{
public:
    static constexpr std::int64_t usualRows = 1'000'000;

    explicit ReputationCacheFile(QString path, std::int64_t mostRows = usualRows);

    std::vector<KeptReputation> find(const QString& service,
                                     const std::vector<IpAddress>& addresses, std::int64_t now,
                                     ReputationAge age) override;
    void keep(const QString& service, const std::vector<KeptReputation>& answers,
              std::int64_t now) override;

    // What went wrong so far: a sentence, empty when nothing did.
    const QString& warning() const { return m_warning; }

private:
    void open(bool again);
    void failed(const Error& error);
    Result<std::vector<KeptReputation>> read(const QString& service,
                                             const std::vector<IpAddress>& addresses,
                                             std::int64_t now, ReputationAge age);
    Result<void> write(const QString& service, const std::vector<KeptReputation>& answers,
                       std::int64_t now);

    QString m_path;
    std::int64_t m_mostRows;
    std::optional<Database> m_database; // none: it is done without
    QString m_warning;
};

} // namespace fw
