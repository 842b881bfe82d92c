// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::Language)

public:
    //: The name of this language in itself, as "Español" in Spanish.
    static constexpr const char* ownName = QT_TR_NOOP("English");
};

constexpr QLatin1String english("en");
constexpr QLatin1String ourFolder(":/i18n");
constexpr QLatin1String ourPrefix("flow_workbench_");
constexpr QLatin1String ourMark("languageOfTheProgram");

QString codeOf(const QString& name)
{
    return name.left(name.indexOf(QLatin1Char('-'))).toLower();
}

QString nameOf(const QString& code)
{
    QTranslator words;
    const QString name = words.load(ourPrefix + code, ourFolder)
        ? words.translate("fw::Language", Tr::ownName)
        : QString();
    return name.isEmpty() ? QString::fromLatin1(Tr::ownName) : name;
}

// False when there is no such file.
bool install(QCoreApplication& app, const QString& file, const QString& folder)
{
    auto words = std::make_unique<QTranslator>();
    if (!words->load(file, folder))
        return false;
    words->setObjectName(ourMark);
    QCoreApplication::installTranslator(words.get());
    words.release()->setParent(&app);
    return true;
}

// The locale that decides what messages are written in, as setlocale() finds it.
QByteArray messagesLocale()
{
    for (const char* const name : { "LC_ALL", "LC_MESSAGES", "LANG" })
        if (QByteArray value = qgetenv(name); !value.isEmpty())
            return value;
    return {};
}

} // namespace

std::vector<LanguageChoice> availableLanguages()
{
    std::vector<LanguageChoice> choices;
    const QStringList files = QDir(ourFolder).entryList({ ourPrefix + QStringLiteral("*.qm") });
    for (const QString& file : files) {
        const QString code = file.mid(ourPrefix.size()).chopped(3);
        choices.push_back({ code, nameOf(code) });
    }
    std::sort(choices.begin(), choices.end(),
              [](const LanguageChoice& a, const LanguageChoice& b) { return a.name < b.name; });
    return choices;
}

bool isAvailableLanguage(const QString& code)
{
    const auto choices = availableLanguages();
    return std::any_of(choices.begin(), choices.end(),
                       [&code](const LanguageChoice& choice) { return choice.code == code; });
}

QStringList languageCodes()
{
    QStringList codes;
    for (const LanguageChoice& choice : availableLanguages())
        codes += choice.code;
    return codes;
}

QStringList desktopLanguages()
{
    const QByteArray locale = messagesLocale();
    if (locale.isEmpty() || locale == "C" || locale == "POSIX" || locale.startsWith("C."))
        return { english };
    return QLocale::system().uiLanguages();
}

QString bestLanguage(const QStringList& wanted)
{
    for (const QString& name : wanted)
        if (isAvailableLanguage(codeOf(name)))
            return codeOf(name);
    return english;
}

QString installLanguage(QCoreApplication& app, const QString& code)
{
    const auto earlier = app.findChildren<QTranslator*>(ourMark, Qt::FindDirectChildrenOnly);
    for (QTranslator* const translator : earlier)
        delete translator;
    const bool isChosen = isAvailableLanguage(code);
    const QString installed = isChosen ? code : bestLanguage(desktopLanguages());
    const QLocale system = QLocale::system();
    const bool isSystems = !isChosen || system.language() == QLocale(installed).language();
    QLocale::setDefault(isSystems ? system : QLocale(installed));
    install(app, QStringLiteral("qtbase_") + installed,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(app, ourPrefix + installed, ourFolder);
    return installed;
}

} // namespace fw
