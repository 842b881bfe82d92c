// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/savedfilters.h"

#include "core/base/printable.h"
#include "core/base/textfile.h"
#include "core/base/worker.h"
#include "core/config/jsonproblem.h"
#include "core/config/jsonvalue.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace fw {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(fw::SavedFilters)
};

bool isCalled(const SavedFilter& filter, const QString& name)
{
    return filter.name.compare(name, Qt::CaseInsensitive) == 0;
}

Result<OrderedJson> parseObject(const QByteArray& content, const QString& file)
{
    if (content.trimmed().isEmpty())
        return OrderedJson::object();
    try {
        OrderedJson json = OrderedJson::parse(content.begin(), content.end());
        if (json.is_object())
            return json;
        return failure(ErrorCode::BadInput, Tr::tr("%1 must hold one JSON object.").arg(file));
    } catch (const OrderedJson::exception& wrong) {
        return failure(ErrorCode::BadInput, Tr::tr("%1 is not valid JSON.").arg(file),
                       jsonProblem(wrong.what()));
    }
}

QString pathOf(const Workspace& workspace)
{
    return workspace.root() + QStringLiteral("/filters.json");
}

Result<QByteArray> contentOf(const QString& path)
{
    return QFileInfo::exists(path) ? readSmallFile(path) : Result<QByteArray>(QByteArray());
}

} // namespace

const SavedFilter* FilterBook::find(const QString& name) const
{
    const auto at = std::find_if(saved.begin(), saved.end(), [&name](const SavedFilter& filter) {
        return isCalled(filter, name);
    });
    return at == saved.end() ? nullptr : &*at;
}

void FilterBook::save(const QString& name, const QString& text)
{
    remove(name);
    const auto at = std::find_if(saved.begin(), saved.end(), [&name](const SavedFilter& filter) {
        return filter.name.compare(name, Qt::CaseInsensitive) > 0;
    });
    saved.insert(at, { name, text });
}

void FilterBook::remove(const QString& name)
{
    saved.erase(
        std::remove_if(saved.begin(), saved.end(),
                       [&name](const SavedFilter& filter) { return isCalled(filter, name); }),
        saved.end());
}

bool FilterBook::rename(const QString& name, const QString& newName)
{
    const SavedFilter* const old = find(name);
    const SavedFilter* const other = find(newName);
    if (!old || newName.isEmpty() || (other && other != old))
        return false;
    const QString text = old->text;
    remove(name);
    save(newName, text);
    return true;
}

void FilterBook::use(const QString& text)
{
    const QString used = text.trimmed();
    if (used.isEmpty())
        return;
    recent.removeAll(used);
    recent.prepend(used);
    recent = recent.mid(0, mostRecent);
}

QString filterName(const QString& typed)
{
    constexpr qsizetype longest = 60;
    return printable(typed.simplified()).left(longest).trimmed();
}

Result<FilterBook> parseFilters(const QByteArray& json, const QString& file)
{
    const auto parsed = parseObject(json, file);
    if (!parsed)
        return failure(parsed.error());
    FilterBook book;
    const auto wrong = [&file](const QString& expected) {
        return failure(ErrorCode::BadInput, Tr::tr("%1: %2.").arg(file, expected));
    };
    if (const auto recent = parsed->find("recent"); recent != parsed->end()) {
        const auto texts = readJson(*recent, QStringList());
        if (!texts)
            return wrong(Tr::tr("\"recent\" must be a list of filters"));
        book.recent = texts->mid(0, FilterBook::mostRecent);
    }
    const auto saved = parsed->find("saved");
    if (saved == parsed->end())
        return book;
    const QString expected = Tr::tr("\"saved\" must be a list of objects with a \"name\" and a "
                                    "\"filter\"");
    if (!saved->is_array())
        return wrong(expected);
    for (const OrderedJson& entry : *saved) {
        const auto text = [&entry](const char* key) -> std::optional<QString> {
            const auto at = entry.is_object() ? entry.find(key) : entry.end();
            return at == entry.end() ? std::nullopt : readJson(*at, QString());
        };
        const auto name = text("name");
        const auto filter = text("filter");
        if (!name || !filter || filterName(*name).isEmpty())
            return wrong(expected);
        book.save(filterName(*name), *filter);
    }
    return book;
}

Result<QByteArray> withFilters(const QByteArray& json, const QString& file, const FilterBook& book)
{
    auto parsed = parseObject(json, file);
    if (!parsed)
        return failure(parsed.error());
    OrderedJson saved = OrderedJson::array();
    for (const SavedFilter& filter : book.saved) {
        OrderedJson entry = OrderedJson::object();
        entry["name"] = writtenJson(filter.name);
        entry["filter"] = writtenJson(filter.text);
        saved.push_back(std::move(entry));
    }
    (*parsed)["saved"] = std::move(saved);
    (*parsed)["recent"] = writtenJson(book.recent);
    return QByteArray::fromStdString(parsed->dump(2) + '\n');
}

Result<FilterBook> loadFilters(const Workspace& workspace)
{
    refuseGuiThread("reading the saved filters");
    const QString path = pathOf(workspace);
    const auto content = contentOf(path);
    return content ? parseFilters(*content, path) : Result<FilterBook>(failure(content.error()));
}

Result<FilterBook> changeFilters(const Workspace& workspace,
                                 const std::function<void(FilterBook&)>& change)
{
    refuseGuiThread("writing the saved filters");
    const QString path = pathOf(workspace);
    const auto content = contentOf(path);
    if (!content)
        return failure(content.error());
    auto book = parseFilters(*content, path);
    if (!book)
        return book;
    const FilterBook before = *book;
    change(*book);
    if (*book == before)
        return book;
    const auto changed = withFilters(*content, path, *book);
    if (!changed)
        return failure(changed.error());
    if (const auto written = writeFileAtomically(path, *changed); !written)
        return failure(written.error());
    return book;
}

} // namespace fw
