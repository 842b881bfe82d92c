// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/linereader.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>

namespace fw {

namespace {

// Gives its content in pieces of any size, as a pipe does, and may fail at the end.
class Trickle : public QIODevice
{
public:
    Trickle(QByteArray content, qsizetype piece, bool fails = false)
        : m_content(std::move(content))
        , m_piece(piece)
        , m_fails(fails)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qsizetype size = std::min({ m_piece, m_content.size(), qsizetype(most) });
        std::copy_n(m_content.constData(), size, data);
        m_content.remove(0, size);
        if (size == 0 && m_fails) {
            setErrorString(QStringLiteral("the disk is gone"));
            return -1;
        }
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_content;
    qsizetype m_piece;
    bool m_fails;
};

std::vector<QByteArray> linesOf(QIODevice& device)
{
    LineReader reader(device, QStringLiteral("file"));
    std::vector<QByteArray> lines;
    std::string_view line;
    while (reader.next(line))
        lines.emplace_back(line.data(), static_cast<qsizetype>(line.size()));
    return lines;
}

} // namespace

class TestLineReader : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void endingsAreTakenOff_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("lines"); // joined by |
        const auto row = [](const char* name, const QByteArray& content, const char* lines) {
            QTest::newRow(name) << content << QByteArray(lines);
        };
        row("unix", "a\nb\n", "a|b");
        row("windows", "a\r\nb\r\n", "a|b");
        row("no final newline", "a\nb", "a|b");
        row("empty lines", "\n\na\n\n", "||a|");
        row("byte order mark",
            "\xef\xbb\xbf"
            "a\nb\n",
            "a|b");
        row("mark further on stays", "a\n\xef\xbb\xbf\n", "a|\xef\xbb\xbf");
        row("NUL is a character", QByteArray("a\0b\n", 4), "a?b");
        row("lone return inside", "a\rb\n", "a\rb");
    }

    void endingsAreTakenOff()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, lines);
        QBuffer buffer(&content);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QByteArray joined;
        for (const QByteArray& line : linesOf(buffer))
            joined += line + '|';
        joined.chop(1);
        QCOMPARE(joined.replace('\0', '?'), lines);
    }

    void anEmptyFileHasNoLine()
    {
        Trickle nothing({}, 1);
        QVERIFY(linesOf(nothing).empty());
    }

    void piecesDoNotMatter()
    {
        QByteArray content;
        for (int i = 0; i < 3000; ++i)
            content += QByteArray::number(i) + QByteArray(i % 200, 'x') + '\n';
        Trickle whole(content, content.size());
        const auto expected = linesOf(whole);
        QCOMPARE(expected.size(), std::size_t { 3000 });
        for (const qsizetype piece : { 3, 1000, 65537 }) {
            Trickle device(content, piece);
            QVERIFY(linesOf(device) == expected);
        }
    }

    void linesAndBytesAreCounted()
    {
        QByteArray content("\xef\xbb\xbf"
                           "a\r\nbc\nd");
        QBuffer buffer(&content);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        LineReader reader(buffer, QStringLiteral("file"));
        std::string_view line;
        for (const auto& [number, bytes] : { std::pair { 1, 6 }, { 2, 9 }, { 3, 10 } }) {
            QVERIFY(reader.next(line));
            QCOMPARE(reader.lineNumber(), number);
            QCOMPARE(reader.bytesRead(), bytes);
        }
        QVERIFY(!reader.next(line));
        QVERIFY(!reader.next(line));
        QVERIFY(!reader.hasError());
    }

    void anEndlessLineIsAnError()
    {
        const auto most = static_cast<qsizetype>(LineReader::maxLineLength);
        Trickle longest("a\n" + QByteArray(most, 'x') + "\nb\n", 4096);
        QCOMPARE(linesOf(longest).size(), std::size_t { 3 });
        Trickle tooLong("a\n" + QByteArray(most + 1, 'x') + "\nb\n", 4096);
        QCOMPARE(linesOf(tooLong).size(), std::size_t { 1 });
        Trickle endless("a\n" + QByteArray(most * 10, 'x'), 4096);
        LineReader reader(endless, QStringLiteral("big.csv"));
        std::string_view line;
        QVERIFY(reader.next(line));
        QVERIFY(!reader.next(line));
        QVERIFY(reader.hasError());
        QCOMPARE(reader.error().code, ErrorCode::BadInput);
        QVERIFY(reader.error().message.startsWith(QLatin1String("big.csv, line 2:")));
    }

    void aFailingDeviceIsNoEnd()
    {
        Trickle device("a\nb", 1, true);
        LineReader reader(device, QStringLiteral("file"));
        std::string_view line;
        QVERIFY(reader.next(line));
        QVERIFY(!reader.next(line)); // not the half line
        QVERIFY(reader.hasError());
        QCOMPARE(reader.error().code, ErrorCode::Io);
        QVERIFY(reader.error().message.contains(QLatin1String("the disk is gone")));
    }

    void fieldsAreSplitAndCounted()
    {
        std::array<std::string_view, 3> fields;
        QCOMPARE(splitFields("a,,c", ',', fields), std::size_t { 3 });
        QVERIFY(fields[0] == "a" && fields[1].empty() && fields[2] == "c");
        QCOMPARE(splitFields("", ',', fields), std::size_t { 1 });
        QCOMPARE(splitFields("1,2,3,4,5", ',', fields), std::size_t { 5 });
        QVERIFY(fields[2] == "3");
    }

    void messagesShowWhatCannotBeShown()
    {
        QCOMPARE(quotedForMessage("abc"), QStringLiteral("'abc'"));
        QCOMPARE(quotedForMessage({ "a\x1b[31m\0", 7 }), QStringLiteral("'a\ufffd[31m\ufffd'"));
        QCOMPARE(quotedForMessage("\xff"), QStringLiteral("'\ufffd'"));
        QCOMPARE(quotedForMessage("abcdef", 3), QStringLiteral("'abc\u2026'"));
    }
};

FW_TEST(TestLineReader, "tst_linereader")

} // namespace fw

#include "tst_linereader.moc"
