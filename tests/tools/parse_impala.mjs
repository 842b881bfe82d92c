// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parses every Impala statement of a folder with dt-sql-parser's Impala grammar:
//   node parse_impala.mjs resources/sql/impala/store [FOLDER_WITH_NODE_MODULES]
// (and the same for the folder doctor).
//
// What it proves: the shape of each statement, in both spellings and with neutral values (7, 'x'), is one
// that grammar accepts. It is not Impala's own grammar: it lets reserved words pass as names, accepts ? and
// doubled quotes (tst_sqllint looks for those), and refuses some valid Impala, such as a quote behind a
// backslash or letters beyond ASCII in a text, which is why the values are neutral. It knows no types, no
// tables and no rules about subqueries, and nothing here was run by Impala. So that it is seen to work,
// a damaged copy of each statement must be refused.
//
// Without the package it says SKIPPED: `npm install dt-sql-parser@4.5.1` in any folder, which is then
// named as the second argument or in FLOW_NODE_FOLDER.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import * as modules from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = process.argv[2];
const packages = process.argv[3] || process.env.FLOW_NODE_FOLDER || '.';
const entry = resolve(packages, 'node_modules/dt-sql-parser/dist/parser/impala/index.js');
if (!folder || !existsSync(folder)) {
    console.error('usage: parse_impala.mjs FOLDER_OF_SQL [FOLDER_WITH_NODE_MODULES]');
    process.exit(2);
}
if (!existsSync(entry)) {
    console.log(`SKIPPED: dt-sql-parser is not installed in ${resolve(packages)}`);
    process.exit(0);
}

if (!modules.register) {
    console.log('SKIPPED: this node is too old, 18.19 or newer is needed');
    process.exit(0);
}

// The package is made of ES modules that name each other without .js and does not say they are modules.
modules.register('data:text/javascript,' + encodeURIComponent(`
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
export async function resolve(name, context, next) {
    if (name.startsWith('.') && context.parentURL?.includes('/dt-sql-parser/'))
        for (const ending of ['.js', '/index.js']) {
            const url = new URL(name + ending, context.parentURL);
            if (existsSync(fileURLToPath(url)))
                return { url: url.href, shortCircuit: true };
        }
    return next(name, context);
}
export async function load(url, context, next) {
    return next(url, url.includes('/dt-sql-parser/') && url.endsWith('.js') ? { ...context, format: 'module' } : context);
}`), import.meta.url);

const { ImpalaSQL } = await import(pathToFileURL(entry).href);
const parser = new ImpalaSQL();

const spellings = {
    own: { score: 'score', destip_internal: 'destip_internal', md: 'md', pkts_column: 'pkts, ',
           pkts_value: 'f.ipkt + COALESCE(f.opkt, 0) AS pkts, ', counter: 'BIGINT', score_type: 'DOUBLE' },
    spot: { score: 'ml_score', destip_internal: 'dstip_internal', md: 'mn', pkts_column: '',
            pkts_value: '', counter: 'INT', score_type: 'FLOAT' },
};
const numbers = /^(y|m|d|h|hh|md|.*_day|.*_hour|.*port|.?pkt|.?byt|score|rank|.*_internal)$/;

function rendered(text, spelling) {
    return text.replace(/^--.*$/gm, '')
        .replace('{schema}', 'flows')
        .replaceAll('{scratch}', 'scratch')
        .replace(/\{(\w+)\}/g, (whole, token) => spelling[token] ?? whole)
        .replace(/(?<![:\w']):([a-z][a-z0-9_]*)/g, (_, name) => numbers.test(name) ? '7' : "'x'");
}

const problems = [];
let parsed = 0;
for (const file of readdirSync(folder).filter((name) => name.endsWith('.sql')).sort())
    for (const [name, spelling] of Object.entries(spellings)) {
        const sql = rendered(readFileSync(join(folder, file), 'utf8'), spelling);
        for (const error of parser.validate(sql))
            problems.push(`${file} (${name}) line ${error.startLine}: ${error.message}`);
        if (parser.validate(sql.replace(/\b(FROM|TABLE|INTO|SELECT|USE|DATABASES?)\b/, ', ,')).length === 0)
            problems.push(`${file} (${name}): a damaged copy is accepted, so this check means nothing`);
        ++parsed;
    }
for (const problem of problems)
    console.log(problem);
if (parsed === 0)
    problems.push(`no .sql file in ${folder}`);
console.log(`${parsed} texts parsed, ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
