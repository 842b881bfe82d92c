// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/negotiate.h"

#include "core/base/worker.h"

#include <QCoreApplication>
#include <QLibrary>

#include <cstdint>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Negotiate)
};

// The few declarations of RFC 2744 that one token needs: the library is found when it is first
// asked, so that the program also runs where it is not there.
struct Buffer
{
    std::size_t length = 0;
    void* value = nullptr;
};

struct Oid
{
    std::uint32_t length;
    const void* elements;
};

using Handle = void*;

constexpr std::uint32_t errorMask = 0xffff0000; // calling and routine errors of a major status
constexpr int majorStatus = 1;
constexpr int mechanismStatus = 2;

// 1.2.840.113554.1.2.1.4, GSS_C_NT_HOSTBASED_SERVICE.
const Oid hostBasedService { 10, "\x2a\x86\x48\x86\xf7\x12\x01\x02\x01\x04" };
// 1.3.6.1.5.5.2, SPNEGO.
const Oid spnego { 6, "\x2b\x06\x01\x05\x05\x02" };

struct Gssapi
{
    std::uint32_t (*importName)(std::uint32_t*, Buffer*, const Oid*, Handle*) = nullptr;
    std::uint32_t (*initContext)(std::uint32_t*, Handle, Handle*, Handle, const Oid*, std::uint32_t,
                                 std::uint32_t, void*, Buffer*, Oid**, Buffer*, std::uint32_t*,
                                 std::uint32_t*) = nullptr;
    std::uint32_t (*releaseName)(std::uint32_t*, Handle*) = nullptr;
    std::uint32_t (*deleteContext)(std::uint32_t*, Handle*, Buffer*) = nullptr;
    std::uint32_t (*releaseBuffer)(std::uint32_t*, Buffer*) = nullptr;
    std::uint32_t (*displayStatus)(std::uint32_t*, std::uint32_t, int, const Oid*, std::uint32_t*,
                                   Buffer*) = nullptr;

    bool load()
    {
        QLibrary library(QStringLiteral("gssapi_krb5"), 2);
        const auto find = [&library](auto& function, const char* name) {
            function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(
                library.resolve(name));
            return function != nullptr;
        };
        return find(importName, "gss_import_name") && find(initContext, "gss_init_sec_context")
            && find(releaseName, "gss_release_name")
            && find(deleteContext, "gss_delete_sec_context")
            && find(releaseBuffer, "gss_release_buffer")
            && find(displayStatus, "gss_display_status");
    }

    // Takes the buffer's content and frees it.
    QByteArray taken(Buffer& buffer) const
    {
        const QByteArray bytes(static_cast<const char*>(buffer.value),
                               static_cast<qsizetype>(buffer.length));
        std::uint32_t ignored = 0;
        releaseBuffer(&ignored, &buffer);
        return bytes;
    }

    QString words(std::uint32_t status, int kind) const
    {
        std::uint32_t ignored = 0;
        std::uint32_t more = 0;
        Buffer buffer;
        if ((displayStatus(&ignored, status, kind, nullptr, &more, &buffer) & errorMask) != 0)
            return {};
        QByteArray text = taken(buffer);
        while (text.endsWith('\0')) // some mechanisms count the end of a C string
            text.chop(1);
        return QString::fromUtf8(text);
    }

    QString words(std::uint32_t major, std::uint32_t minor) const
    {
        const QString first = words(major, majorStatus);
        const QString second = minor == 0 ? QString() : words(minor, mechanismStatus);
        return second.isEmpty() ? first : first + QStringLiteral("; ") + second;
    }
};

} // namespace

Result<QByteArray> negotiateToken(const QString& host)
{
    refuseGuiThread("asking for a Kerberos ticket");
    Gssapi gss;
    if (!gss.load())
        return failure(ErrorCode::Refused,
                       Tr::tr("%1 asks for a Kerberos ticket, and the library libgssapi_krb5 to "
                              "show one is not installed.")
                           .arg(host));
    std::uint32_t minor = 0;
    std::uint32_t ignored = 0;
    QByteArray service = "HTTP@" + host.toUtf8();
    Buffer text { static_cast<std::size_t>(service.size()), service.data() };
    Handle name = nullptr;
    Handle context = nullptr;
    Buffer token;
    std::uint32_t major = gss.importName(&minor, &text, &hostBasedService, &name);
    if ((major & errorMask) == 0)
        major = gss.initContext(&minor, nullptr, &context, name, &spnego, 0, 0, nullptr, nullptr,
                                nullptr, &token, nullptr, nullptr);
    const QByteArray made = gss.taken(token);
    if (context)
        gss.deleteContext(&ignored, &context, nullptr);
    if (name)
        gss.releaseName(&ignored, &name);
    if ((major & errorMask) != 0 || made.isEmpty())
        return failure(ErrorCode::Refused,
                       Tr::tr("%1 asks for a Kerberos ticket, and there is none for it: run "
                              "kinit, then try again.")
                           .arg(host),
                       gss.words(major, minor));
    return made;
}

} // namespace fw
