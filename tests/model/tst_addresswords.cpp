// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/models/connectiondelegate.h"
#include "views/models/connectionmodel.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QStyleOptionViewItem>
#include <QTest>

namespace fw {

namespace {

constexpr int source = static_cast<int>(ConnectionColumn::Source);
constexpr int destination = static_cast<int>(ConnectionColumn::Destination);

IpAddress address(const char* text)
{
    return *IpAddress::parse(std::string_view(text));
}

std::shared_ptr<const SuspiciousConnections> oneRow()
{
    SuspiciousConnection row;
    row.srcip = address("10.0.0.5");
    row.dstip = address("192.0.2.7");
    row.srcipInternal = true;
    return std::make_shared<const SuspiciousConnections>(SuspiciousConnections { row });
}

QImage painted(const ConnectionModel& model, int column)
{
    QImage image(300, 24, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    ConnectionDelegate().paint(&painter, option, model.index(0, column));
    return image;
}

} // namespace

// What the table says of an address beside its number.
class TestAddressWords : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFlagIsOutdatedWhereTheFilesSayOtherwise()
    {
        ConnectionModel model;
        model.setConnections(oneRow());
        const auto outdated = [&model](int column) {
            return model.index(0, column).data(ConnectionModel::FlagOutdatedRole).toBool();
        };
        QVERIFY(!outdated(source) && !outdated(destination)); // nobody knows better
        const QImage before = painted(model, source);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setInternalNow([](const IpAddress& a) { return a == address("10.0.0.5"); });
        QVERIFY(!outdated(source) && !outdated(destination));
        model.setInternalNow([](const IpAddress& a) { return a == address("192.0.2.7"); });
        QVERIFY(outdated(source) && outdated(destination));
        QCOMPARE(changed.size(), 2);
        QVERIFY(!model.index(0, static_cast<int>(ConnectionColumn::Rank))
                     .data(ConnectionModel::FlagOutdatedRole)
                     .toBool());
        QVERIFY(painted(model, source) != before);
        // The run's flags stay.
        QVERIFY(model.index(0, source).data(ConnectionModel::InternalRole).toBool());
        QVERIFY(!model.index(0, destination).data(ConnectionModel::InternalRole).toBool());
        const QString words = model.index(0, source).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(words.contains(QLatin1String("internal"))
                     && words.contains(QLatin1String("changed")),
                 qPrintable(words));
        const QString tip = model.index(0, destination).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QLatin1String("internal by ipranges.csv")), qPrintable(tip));
    }

    void hostNamesAreAskedWhenAToolTipIsShown()
    {
        ConnectionModel model;
        model.setConnections(oneRow());
        int asked = 0;
        model.setHostNames([&asked](const IpAddress& a) {
            ++asked;
            return a == address("192.0.2.7") ? QStringLiteral("www.example") : QString();
        });
        (void)model.index(0, destination).data().toString();
        QCOMPARE(asked, 0);
        const QString tip = model.index(0, destination).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.startsWith(QLatin1String("Destination\n192.0.2.7\nwww.example\n\n")),
                 qPrintable(tip));
        QCOMPARE(asked, 1);
    }
};

FW_TEST(TestAddressWords, "tst_addresswords")

} // namespace fw

#include "tst_addresswords.moc"
