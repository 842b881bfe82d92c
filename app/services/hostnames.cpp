// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/hostnames.h"

#include "core/base/printable.h"
#include "core/base/worker.h"

#include <QHostInfo>

#include <utility>

namespace fw {

namespace {

constexpr int longestName = 253; // RFC 1035, as text

// Whoever owns an address writes this text.
QString nameIn(const QHostInfo& info, const QString& address)
{
    const QString name = info.hostName();
    if (info.error() != QHostInfo::NoError || name == address)
        return {};
    return printable(name.left(longestName));
}

} // namespace

QString hostNameOf(const IpAddress& address)
{
    refuseGuiThread("asking for a host name");
    const QString text = address.toString();
    return nameIn(QHostInfo::fromName(text), text);
}

HostNames::HostNames(QObject* parent, Resolver resolver)
    : QObject(parent)
    , m_resolver(std::move(resolver))
{
    if (!m_resolver)
        m_resolver = [](const QString& address, QObject* context,
                        std::function<void(const QHostInfo&)> done) {
            QHostInfo::lookupHost(address, context, std::move(done));
        };
}

void HostNames::setOn(bool on)
{
    if (on == m_isOn)
        return;
    m_isOn = on;
    ++m_generation;
    m_waiting.clear();
    m_known.clear();
    m_underWay = 0;
}

QString HostNames::name(const IpAddress& address)
{
    if (!m_isOn)
        return {};
    const QString text = address.toString();
    if (const auto at = m_known.constFind(text); at != m_known.constEnd())
        return *at;
    if (m_known.size() >= mostRemembered)
        m_known.clear();
    m_known.insert(text, {});
    m_waiting.push_back(address);
    if (m_waiting.size() > mostWaiting) {
        m_known.remove(m_waiting.front().toString());
        m_waiting.pop_front();
    }
    askNext();
    return {};
}

void HostNames::askNext()
{
    while (m_underWay < mostAtATime && !m_waiting.empty()) {
        const IpAddress address = m_waiting.back();
        m_waiting.pop_back();
        ++m_underWay;
        m_resolver(address.toString(), this,
                   [this, address, generation = m_generation](const QHostInfo& info) {
                       if (generation == m_generation)
                           take(address, info);
                   });
    }
}

void HostNames::take(const IpAddress& address, const QHostInfo& info)
{
    --m_underWay;
    const QString text = address.toString();
    const QString name = nameIn(info, text);
    m_known.insert(text, name);
    askNext();
    if (!name.isEmpty())
        Q_EMIT found(address);
}

} // namespace fw
