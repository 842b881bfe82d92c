// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/gunzipdevice.h"
#include "core/base/linereader.h"
#include "tests/support/flowreading.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace fw {

namespace {

using test::DripDevice;
using test::packed;

struct Unpacked
{
    QByteArray content;
    QString error;
};

Unpacked unpack(const QByteArray& content, qint64 drip, qint64 piece)
{
    DripDevice source(content, drip);
    GunzipDevice device(source);
    Unpacked result;
    QByteArray buffer(piece, '\0');
    for (;;) {
        const qint64 got = device.read(buffer.data(), piece);
        if (got < 0)
            result.error = device.errorString();
        if (got <= 0)
            return result;
        result.content += buffer.left(got);
    }
}

QByteArray text()
{
    QByteArray content;
    for (int i = 0; i < 20000; ++i)
        content += QByteArray::number(i * 7919 % 10007) + '\n';
    return content;
}

} // namespace

class TestGunzipDevice : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyByteComesBack_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("content");
        const QByteArray some = text();
        QTest::newRow("one member") << packed(some) << some;
        QTest::newRow("nothing in it") << packed({}) << QByteArray();
        QTest::newRow("members behind each other")
            << packed("a\n") + packed(some) + packed({}) + packed("z\n") << "a\n" + some + "z\n";
        QTest::newRow("zeros behind it")
            << packed("a\n") + QByteArray(1000, '\0') << QByteArray("a\n");
    }

    void everyByteComesBack()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, content);
        for (const qint64 drip : { 1, 7, 1'000'000 })
            for (const qint64 piece : { 1, 1000, 300'000 }) {
                const Unpacked unpacked = unpack(file, drip, piece);
                QCOMPARE(unpacked.error, QString());
                QVERIFY(unpacked.content == content);
            }
    }

    // A file of a megabyte may hold a thousand: it comes in pieces, and nothing is kept.
    void whatUnpacksToVeryMuchIsReadInPieces()
    {
        const QByteArray bomb = packed(QByteArray(50'000'000, 'x'));
        QVERIFY(bomb.size() < 60'000);
        DripDevice source(bomb, 1'000'000);
        GunzipDevice device(source);
        LineReader lines(device, QStringLiteral("bomb.gz"));
        std::string_view line;
        QVERIFY(!lines.next(line)); // an endless line, and no memory for it
        QCOMPARE(lines.error().message,
                 QStringLiteral("bomb.gz, line 1: the line is longer than 65536 characters."));
    }

    void everyCutIsTold()
    {
        const QByteArray content = "first line\nsecond line\n";
        const QByteArray file = packed(content) + packed(content);
        const qsizetype whole = packed(content).size();
        for (qsizetype size = 1; size < file.size(); ++size) {
            const Unpacked unpacked = unpack(file.left(size), 5, 100);
            if (size == whole)
                QCOMPARE(unpacked.error, QString()); // a whole file
            else
                QCOMPARE(unpacked.error,
                         QStringLiteral("its gzip data ends too early; the file is cut off"));
        }
    }

    void whatIsDamagedIsTold()
    {
        const QByteArray good = packed(text());
        for (const qsizetype at : { qsizetype { 2 }, good.size() / 2, good.size() - 6 }) {
            QByteArray bad = good;
            bad[at] = static_cast<char>(bad[at] ^ 0x55);
            QCOMPARE(unpack(bad, 4096, 4096).error, QStringLiteral("its gzip data is damaged"));
        }
        QCOMPARE(unpack(packed("a\n") + "more", 4096, 4096).error,
                 QStringLiteral("something that is not gzip follows its gzip data"));
    }

    void onlyGzipIsTakenForIt()
    {
        const QByteArray file = packed("x");
        QVERIFY(GunzipDevice::isGzip(file.constData(), file.size()));
        QVERIFY(!GunzipDevice::isGzip(file.constData(), 2));
        QVERIFY(!GunzipDevice::isGzip("\x1f\x9d\x90", 3)); // compress
        QVERIFY(!GunzipDevice::isGzip("PK\x03\x04", 4));
    }
};

FW_TEST(TestGunzipDevice, "tst_gunzipdevice")

} // namespace fw

#include "tst_gunzipdevice.moc"
