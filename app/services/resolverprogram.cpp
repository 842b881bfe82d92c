// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/resolverprogram.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <arpa/inet.h>
#include <cstdio>
#include <cstring>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace fw {

namespace {

constexpr const char* option = "--name-of-address";

int writeName(const sockaddr* address, socklen_t size)
{
    char name[NI_MAXHOST] = "";
    switch (getnameinfo(address, size, name, sizeof name, nullptr, 0, NI_NAMEREQD)) {
    case 0:
        std::puts(name);
        return std::fflush(stdout) == 0 ? 0 : 1;
    case EAI_NONAME:
        return 0;
    default: // among them EAI_AGAIN
        return 1;
    }
}

} // namespace

std::optional<int> answeredAsResolver(int argc, const char* const* argv)
{
    if (argc != 3 || std::strcmp(argv[1], option) != 0)
        return std::nullopt;
    sockaddr_in ipv4 {};
    ipv4.sin_family = AF_INET;
    if (inet_pton(AF_INET, argv[2], &ipv4.sin_addr) == 1)
        return writeName(reinterpret_cast<const sockaddr*>(&ipv4), sizeof ipv4);
    sockaddr_in6 ipv6 {};
    ipv6.sin6_family = AF_INET6;
    if (inet_pton(AF_INET6, argv[2], &ipv6.sin6_addr) == 1)
        return writeName(reinterpret_cast<const sockaddr*>(&ipv6), sizeof ipv6);
    return 2;
}

QString resolverProgram()
{
    const QFileInfo own(QCoreApplication::applicationFilePath());
    if (own.fileName() == QLatin1String("flow-workbench"))
        return own.filePath();
    return own.path() + QStringLiteral("/flow-oa");
}

QString resolverOption()
{
    return QLatin1String(option);
}

} // namespace fw
