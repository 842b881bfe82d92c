// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/doctor/checks.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace fw::doctor {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Doctor)
};

QString reportIt()
{
    return Tr::tr("Attach this output to a bug report; until it is mended, do not store with this "
                  "driver.");
}

// One row of doctor_values.
struct Values
{
    QVariant big;
    QVariant small;
    QVariant words;
    QVariant wide;
    QVariant narrow;
};

std::vector<Values> hardValues()
{
    return {
        // No double has this whole number.
        { qlonglong(9007199254740993), -5, QStringLiteral("back\\slash at the end \\"), 1e-300,
          double(0.1F) },
        { -std::numeric_limits<qlonglong>::max(), 31, QStringLiteral("it's \"quoted\" and ''"),
          -1.0 / 3, double(-1.5F) },
        { qlonglong(0), 0, QStringLiteral("two\nlines\tand a tab"), 2.829756736597e-08, 0.0 },
        { qlonglong(2147483648), 1, QString::fromUtf8("Ж 漢字 🙂 ? :words %s {x} -- /* */ ;"),
          0.0, 1.0 },
        { qlonglong(1), 2, QStringLiteral(""), 1.0, 1.0 },
        { {}, {}, {}, {}, {} },
    };
}

QString shown(const QVariant& value)
{
    if (!value.isValid())
        return QStringLiteral("NULL");
    if (value.typeId() == QMetaType::Double)
        return QString::number(value.toDouble(), 'g', 17);
    return value.typeId() == QMetaType::QString
        ? QLatin1Char('"') + value.toString() + QLatin1Char('"')
        : value.toString();
}

bool isSame(const QVariant& found, const QVariant& sent, bool isSingle)
{
    if (!sent.isValid() || !found.isValid())
        return sent.isValid() == found.isValid();
    if (isSingle)
        return static_cast<float>(found.toDouble()) == static_cast<float>(sent.toDouble());
    if (sent.typeId() == QMetaType::Double)
        return found.toDouble() == sent.toDouble();
    // Whole numbers as text, because a double would hide what it lost.
    return found.toString() == sent.toString();
}

} // namespace

Finding createsTables(Examination& examination)
{
    const auto made = examination.session->run("create_tables");
    if (!made)
        return failed(
            made.error(),
            Tr::tr("Grant this user the right to create tables; if it has it, attach this "
                   "output to a bug report."));
    examination.hasTables = true;
    return passed(Tr::tr("Four tables were created."));
}

Finding keepsValues(Examination& examination)
{
    const std::vector<Values> sent = hardValues();
    const auto written =
        examination.session->insert("insert_values", sent.size(), [&sent](std::size_t i) {
            const Values& v = sent[i];
            return SqlValues {
                { "id", static_cast<int>(i) }, { "big", v.big },   { "small", v.small },
                { "words", v.words },          { "wide", v.wide }, { "narrow", v.narrow }
            };
        });
    if (!written)
        return failed(written.error(), reportIt());
    const auto rows = examination.session->rows("values");
    if (!rows)
        return failed(rows.error(), reportIt());
    if (rows->size() != sent.size())
        return failed(Tr::tr("%1 rows were written, and %2 came back.")
                          .arg(QString::number(sent.size()), QString::number(rows->size())),
                      reportIt());
    QStringList wrong;
    for (std::size_t i = 0; i < sent.size(); ++i) {
        const Values& v = sent[i];
        const std::array<const QVariant*, 5> all { &v.big, &v.small, &v.words, &v.wide, &v.narrow };
        for (std::size_t c = 0; c < all.size(); ++c) {
            const QVariant found = c < (*rows)[i].size() ? (*rows)[i][c] : QVariant();
            if (!isSame(found, *all[c], c == 4))
                wrong += Tr::tr("%1 came back as %2").arg(shown(*all[c]), shown(found));
        }
    }
    if (!wrong.isEmpty())
        return failed(wrong.join(QLatin1String("; ")), reportIt());
    return passed(Tr::tr("Whole numbers of 64 bits, small negative ones, fractions, texts with "
                         "quotes and line ends, and NULL."));
}

// Several rows of which the first alone fixes the types, as the program writes them for Impala.
Finding takesRows(Examination& examination)
{
    const std::array<double, 6> sent { 1.0, 0.5, 1e-300, 1.0 / 3, 0.1 + 0.2, 123456789.125 };
    const auto written =
        examination.session->insert("insert_fractions", sent.size(), [&sent](std::size_t i) {
            return SqlValues { { "id", static_cast<int>(i) }, { "part", sent[i] } };
        });
    if (!written)
        return failed(written.error(), reportIt());
    const auto rows = examination.session->rows("fractions");
    if (!rows)
        return failed(rows.error(), reportIt());
    QStringList wrong;
    for (std::size_t i = 0; i < sent.size(); ++i) {
        const QVariant found = i < rows->size() ? (*rows)[i].front() : QVariant();
        if (!isSame(found, sent[i], false))
            wrong += Tr::tr("%1 came back as %2").arg(shown(sent[i]), shown(found));
    }
    if (!wrong.isEmpty() || rows->size() != sent.size())
        return failed(wrong.join(QLatin1String("; ")), reportIt());
    return passed(
        Tr::tr("%n row(s) in one statement, exact.", nullptr, static_cast<int>(sent.size())));
}

} // namespace fw::doctor
