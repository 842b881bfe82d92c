#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Flow Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes services.tsv, protocols.tsv and icmp.tsv from IANA's registries.

    resources/iana/refresh.py                      # fetches all from www.iana.org
    resources/iana/refresh.py --services FILE.csv  # that one from a file, the others as they are

Each source is a URL or a path. IANA's registries are facts that IANA releases under CC0 1.0
(https://www.iana.org/help/licensing-terms). A table begins with '#' lines: its source and its
date, which is the source's Last-Modified header or its <updated>, or else what --date says. Read the
difference before it is committed. Needs Python 3.9 and nothing else.
"""

import argparse
import csv
import email.utils
import io
import pathlib
import re
import sys
import urllib.request
import xml.etree.ElementTree as ET

BASE = "https://www.iana.org/assignments/"
SOURCES = {
    "services": BASE + "service-names-port-numbers/service-names-port-numbers.csv",
    "protocols": BASE + "protocol-numbers/protocol-numbers-1.csv",
    # The codes of ICMP are a table for each type. Their CSVs are called by numbers that are not
    # those of the types; the XML has all of them under their titles.
    "icmp": BASE + "icmp-parameters/icmp-parameters.xml",
    "icmpv6": BASE + "icmpv6-parameters/icmpv6-parameters.xml",
}
TRANSPORTS = "tcp", "udp", "sctp", "dccp"

# Where IANA has several names for a port, the first is shown; for these it is not the one in use.
SHOWN_FIRST = {"nfs", "l2tp"}
# Names that programs write for a protocol beside IANA's keyword.
OTHER_PROTOCOL_NAMES = {58: ["ICMP6", "ICMPv6"], 89: ["OSPF"]}
# IANA calls it "Echo"; RFC 792 and everybody else say "echo request".
ICMP_NAMES = {(4, 8): "echo request"}


def read(source):
    """The text of a URL or a file, and its date, which may be empty."""
    if re.match(r"https?://", source):
        with urllib.request.urlopen(source, timeout=60) as answer:
            changed = answer.headers.get("Last-Modified")
            date = email.utils.parsedate_to_datetime(changed).date().isoformat() if changed else ""
            return answer.read().decode("utf-8"), date
    return pathlib.Path(source).read_text(encoding="utf-8"), ""


def rows(text, *columns):
    table = csv.DictReader(io.StringIO(text))
    missing = [c for c in columns if c not in (table.fieldnames or [])]
    if missing:
        sys.exit(f"The CSV has no column {', '.join(missing)}: is it IANA's?")
    for row in table:
        yield [" ".join((row[c] or "").split()) for c in columns]


def services(text):
    """first[-last] TAB transports by their first letters TAB names, the shown one first."""
    names = {}
    for name, port, transport in rows(text, "Service Name", "Port Number", "Transport Protocol"):
        numbers = re.fullmatch(r"(\d+)(?:-(\d+))?", port)
        if not name or not numbers:
            continue
        first, last = int(numbers[1]), int(numbers[2] or numbers[1])
        for at in [transport] if transport else TRANSPORTS[:2]:
            for number in range(first, last + 1):
                known = names.setdefault((number, at), {})
                # A port of its own counts more than a range around it.
                known[name] = min(known.get(name, 65536), last - first)
    lines = {}
    for (number, transport), known in names.items():
        if transport in TRANSPORTS:
            narrow = [n for n, span in known.items() if span == min(known.values())]
            # RFC 6335 names have letters, digits and hyphens; other spellings are older.
            narrow.sort(key=lambda n: (n not in SHOWN_FIRST, not re.fullmatch(r"[\w-]+", n),
                                       "_" in n))
            lines.setdefault((number, tuple(narrow)), []).append(transport[0])
    out = []
    for (number, known), letters in sorted(lines.items()):
        what = "".join(t[0] for t in TRANSPORTS if t[0] in letters) + "\t" + " ".join(known)
        if out and out[-1][1] == number - 1 and out[-1][2] == what:
            out[-1][1] = number
        else:
            out.append([number, number, what])
    return [f"{a}\t{what}" if a == b else f"{a}-{b}\t{what}" for a, b, what in out]


def protocols(text):
    """number TAB keyword TAB other names."""
    out = []
    for number, keyword in rows(text, "Decimal", "Keyword"):
        keyword = re.sub(r" \(deprecated\)$", "", keyword)
        if number.isdigit() and keyword and keyword != "Reserved":
            others = OTHER_PROTOCOL_NAMES.get(int(number), [])
            out.append("\t".join([number, keyword] + ([" ".join(others)] if others else [])))
    return out


def plain(title):
    """Words in small letters, but for abbreviations."""
    title = re.sub(r"\s*[\[(][^\])]*[\])]", "", " ".join(title.split()))
    return " ".join(w if sum(c.isupper() for c in w) > 1 else w.lower() for w in title.split())


def icmp(text, version):
    """version TAB type TAB code, which may be empty, TAB name; and the date."""
    tree = ET.fromstring(re.sub(r' xmlns="[^"]*"', "", text, count=1))
    out = {}
    for registry in tree.iter("registry"):
        title = " ".join("".join(registry.find("title").itertext()).split()) \
            if registry.find("title") is not None else ""
        of_type = re.match(r"Type (\d+)\b", title)
        if not of_type and not re.search(r"Type|type", title):
            continue
        for record in registry.findall("record"):
            value = (record.findtext("value") or "").strip()
            element = record.find("description")
            if element is None:
                element = record.find("name")
            name = plain("".join(element.itertext())) if element is not None else ""
            if not value.isdigit() or not name or re.match(r"(unassigned|reserved|no code)", name):
                continue
            key = (int(of_type[1]), int(value)) if of_type else (int(value), -1)
            out.setdefault(key, ICMP_NAMES.get((version, key[0]), name) if key[1] < 0 else name)
    return [f"{version}\t{t}\t{'' if c < 0 else c}\t{n}" for (t, c), n in sorted(out.items())], \
        (tree.findtext("updated") or "").strip()


def write(folder, name, source, date, note, lines):
    head = ["# SPDX-License-Identifier: CC0-1.0", f"# source: {source}", f"# date: {date}"] + ([f"# note: {note}"] if note else [])
    path = folder / name
    path.write_text("\n".join(head + lines) + "\n", encoding="utf-8")
    print(f"{path}: {len(lines)} lines of {date}")


def main():
    about = argparse.ArgumentParser(description=__doc__,
                                    formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, url in SOURCES.items():
        about.add_argument(f"--{name}", metavar="URL|FILE", help=f"instead of {url}")
    about.add_argument("--source", help="what the tables call their source instead")
    about.add_argument("--date", help="yyyy-mm-dd, where the source does not tell")
    about.add_argument("--note", help="one more line for the head of the tables")
    about.add_argument("--out", type=pathlib.Path, default=pathlib.Path(__file__).parent)
    args = about.parse_args()
    given = {name: getattr(args, name) for name in SOURCES if getattr(args, name)} or SOURCES

    def head(source, date):
        if not (date or args.date):
            sys.exit(f"{source} does not say its date: give it with --date.")
        return args.source or source, date or args.date, args.note

    for name, make in (("services", services), ("protocols", protocols)):
        if name in given:
            text, date = read(given[name])
            write(args.out, name + ".tsv", *head(given[name], date), make(text))
    if ("icmp" in given) != ("icmpv6" in given):
        sys.exit("ICMP and ICMPv6 share a table: give both --icmp and --icmpv6.")
    if "icmp" in given:
        four, date4 = icmp(read(given["icmp"])[0], 4)
        six, date6 = icmp(read(given["icmpv6"])[0], 6)
        date = max(date4, date6)
        write(args.out, "icmp.tsv", *head(given["icmp"] + " and " + given["icmpv6"], date),
              four + six)


if __name__ == "__main__":
    main()
