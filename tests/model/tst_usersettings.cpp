// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/support/usersettings.h"

#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace fw {

namespace {

// A value of the same kind that is neither the default nor invalid.
QVariant another(const char* name, const QVariant& value)
{
    if (QLatin1String(name) == QLatin1String("theme"))
        return QStringLiteral("dark");
    switch (value.typeId()) {
    case QMetaType::Bool:
        return !value.toBool();
    case QMetaType::Int:
        return value.toInt() + 1;
    case QMetaType::QByteArray:
        return QByteArray("a\0b\xff", 4);
    case QMetaType::QStringList:
        return QStringList { QStringLiteral("one, two"), QStringLiteral("ñ") };
    default:
        return QStringLiteral("text = with; odd \\ signs ñ");
    }
}

} // namespace

class TestUserSettings : public test::TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_file = 0;

    QString newFile() { return m_folder.filePath(QStringLiteral("settings%1.ini").arg(++m_file)); }

private Q_SLOTS:
    void everyKeyComesBack_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(userSettingKeys().size()); ++i)
            QTest::addRow("%s", userSettingKeys()[std::size_t(i)].name) << i;
    }

    void everyKeyComesBack()
    {
        QFETCH(int, index);
        const auto& key = userSettingKeys()[std::size_t(index)];
        const QString path = newFile();
        const UserSettings defaults;
        UserSettings settings;
        QVERIFY(setSetting(settings, key, another(key.name, settingValue(defaults, key))));
        QVERIFY(settings != defaults); // the key has a member of its own
        {
            QSettings store(path, QSettings::IniFormat);
            saveUserSettings(settings, store);
        }
        {
            QSettings store(path, QSettings::IniFormat);
            QCOMPARE(store.allKeys(), QStringList(QLatin1String(key.name)));
            QVERIFY(loadUserSettings(store) == settings);
            saveUserSettings(defaults, store);
            QVERIFY(store.allKeys().isEmpty());
        }
    }

    void noMemberHasTwoKeys()
    {
        // Setting all of them at once must leave each as it was set.
        const UserSettings defaults;
        UserSettings settings;
        for (const auto& key : userSettingKeys())
            setSetting(settings, key, another(key.name, settingValue(defaults, key)));
        QSet<QString> names;
        for (const auto& key : userSettingKeys()) {
            QCOMPARE(settingValue(settings, key), another(key.name, settingValue(defaults, key)));
            names.insert(QLatin1String(key.name));
        }
        QCOMPARE(std::size_t(names.size()), userSettingKeys().size());
    }

    void unusableValuesLeaveTheDefault()
    {
        QSettings store(newFile(), QSettings::IniFormat);
        store.setValue(QStringLiteral("theme"), QStringLiteral("<b>pink</b>"));
        store.setValue(QStringLiteral("limit"), -5);
        store.setValue(QStringLiteral("unknown/key"), 1);
        QVERIFY(loadUserSettings(store) == UserSettings());
        store.setValue(QStringLiteral("limit"), QStringLiteral("many"));
        QVERIFY(loadUserSettings(store) == UserSettings());
    }

    void themesHaveNames()
    {
        for (const Theme theme : { Theme::System, Theme::Light, Theme::Dark }) {
            UserSettings settings;
            settings.theme = themeName(theme);
            QCOMPARE(themeOf(settings), theme);
        }
    }
};

FW_TEST(TestUserSettings, "tst_usersettings")

} // namespace fw

#include "tst_usersettings.moc"
