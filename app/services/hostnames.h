// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <deque>
#include <functional>

namespace fw {

// What reverse DNS calls an address.
struct HostAnswer
{
    bool answered = false; // false: the resolver could not tell this time
    QString name {}; // empty: the address has none
};

// The same for one address, empty when it has no name. Waits, a few seconds at most, and no longer
// than until the context is cancelled: for a worker's thread. Error: the resolver could not tell.
// `program` is resolverProgram(), or one that stands for it.
Result<QString> hostNameOf(const IpAddress& address, const RunContext& context,
                           const QString& program = {});

// The same without waiting, remembered: a few questions at a time, the latest asked first, because
// that is what the analyst looks at. What the resolver could not tell is asked again when it is
// wanted again. Off until it is switched on; then nothing is asked and what was known is forgotten.
// GUI thread.
class HostNames : public QObject
{
    Q_OBJECT

public:
    // Asks for a name and gives it to `done`, in this thread, later and unless the context has
    // gone; replaced in tests.
    using Resolver = std::function<void(const QString& address, QObject* context,
                                        std::function<void(const HostAnswer&)> done)>;

    explicit HostNames(QObject* parent = nullptr, Resolver resolver = {});

    void setOn(bool on);
    bool isOn() const { return m_isOn; }

    // What is known; a name that is not is asked for, and found() tells when it has come. Only for
    // an address the analyst has chosen to look at, for its owner may notice.
    QString name(const IpAddress& address);
    // What is known; asks nobody. For what shows while the mouse passes over it.
    QString known(const IpAddress& address) const;

    static constexpr std::size_t mostAtATime = 4;
    static constexpr std::size_t mostWaiting = 200; // the oldest questions are dropped
    static constexpr int mostRemembered = 20'000;

Q_SIGNALS:
    void found(const fw::IpAddress& address);

private:
    void askNext();
    void take(const IpAddress& address, const HostAnswer& answer);

    Resolver m_resolver;
    bool m_isOn = false;
    int m_generation = 0; // answers to what was asked before it was switched off are not taken
    std::size_t m_underWay = 0;
    std::deque<IpAddress> m_waiting;
    QHash<QString, QString> m_known; // by the address's text; empty: no name, or not yet
};

} // namespace fw
