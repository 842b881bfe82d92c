#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Flow Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""resources/iana/refresh.py, fed with a few lines in the form of IANA's own files."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

SCRIPT = pathlib.Path(__file__).parents[2] / "resources" / "iana" / "refresh.py"
SERVICES = """Service Name,Port Number,Transport Protocol,Description,Assignee
,0,tcp,Reserved,
http,80,tcp,"World
Wide Web",
www,80,tcp,,
www-http,80,tcp,,
http,80,udp,,
http,80,sctp,,
EtherNet/IP-1,2222,tcp,,
EtherNet-IP-1,2222,tcp,,
shilp,2049,tcp,,
nfs,2049,tcp,,
x11,6000-6003,tcp,,
own,6002,tcp,,
no-transport,7000-7001,,,
nameless-port,,tcp,,
"""
PROTOCOLS = """Decimal,Keyword,Protocol,IPv6 Extension Header,Reference
6,TCP,Transmission Control,,[RFC9293]
53,SWIPE (deprecated),IP with Encryption,,
58,IPv6-ICMP,ICMP for IPv6,,
61,,any host internal protocol,,
148-252,,Unassigned,,
255,Reserved,,,
"""
ICMP = """<?xml version='1.0' encoding='UTF-8'?>
<registry xmlns="http://www.iana.org/assignments" id="x"><title>ICMP Parameters</title>
<updated>2023-02-28</updated>
<registry id="x-types"><title>ICMP Type Numbers</title>
<record><value>3</value><description>Destination Unreachable</description></record>
<record><value>8</value><description>Echo</description></record>
<record><value>9</value><description>ICMP (as used by nobody) Messages</description></record>
<record><value>44-252</value><description>Unassigned</description></record></registry>
<registry id="x-codes"><title>Code Fields</title>
<registry id="x-codes-3"><title>Type 3 — Destination Unreachable</title>
<record><value>3</value><description>Port Unreachable</description></record></registry>
<registry id="x-codes-8"><title>Type 8 — Echo</title>
<record><value>0</value><description>No Code</description></record></registry></registry></registry>
"""


class Refresh(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = pathlib.Path(self.folder.name)

    def run_script(self, *arguments):
        return subprocess.run([sys.executable, "-B", str(SCRIPT), "--out", self.folder.name,
                               *arguments], capture_output=True, text=True, check=False)

    def given(self, name, text):
        (self.path / name).write_text(text, encoding="utf-8")
        return str(self.path / name)

    def table(self, name):
        lines = (self.path / name).read_text(encoding="utf-8").splitlines()
        return [line for line in lines if line.startswith("#")], \
            [line for line in lines if not line.startswith("#")]

    def test_services(self):
        done = self.run_script("--services", self.given("s.csv", SERVICES), "--date", "2026-01-02")
        self.assertEqual(done.returncode, 0, done.stderr)
        head, lines = self.table("services.tsv")
        self.assertIn("# date: 2026-01-02", head)
        self.assertEqual(lines, [
            "80\tus\thttp", "80\tt\thttp www www-http", "2049\tt\tnfs shilp",
            "2222\tt\tEtherNet-IP-1 EtherNet/IP-1", "6000-6001\tt\tx11", "6002\tt\town",
            "6003\tt\tx11", "7000-7001\ttu\tno-transport"])

    def test_protocols(self):
        done = self.run_script("--protocols", self.given("p.csv", PROTOCOLS), "--date", "2026-01-02")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.table("protocols.tsv")[1],
                         ["6\tTCP", "53\tSWIPE", "58\tIPv6-ICMP\tICMP6 ICMPv6"])

    def test_icmp(self):
        icmp = self.given("i.xml", ICMP)
        done = self.run_script("--icmp", icmp, "--icmpv6", icmp)
        self.assertEqual(done.returncode, 0, done.stderr)
        head, lines = self.table("icmp.tsv")
        self.assertIn("# date: 2023-02-28", head)
        self.assertEqual(lines, [
            "4\t3\t\tdestination unreachable", "4\t3\t3\tport unreachable", "4\t8\t\techo request",
            "4\t9\t\tICMP messages", "6\t3\t\tdestination unreachable", "6\t3\t3\tport unreachable",
            "6\t8\t\techo", "6\t9\t\tICMP messages"])

    def test_what_is_not_ianas(self):
        wrong = self.run_script("--services", self.given("s.csv", "a,b\n1,2\n"), "--date", "x")
        self.assertEqual(wrong.returncode, 1)
        self.assertIn("no column Service Name", wrong.stderr)
        undated = self.run_script("--services", self.given("s.csv", SERVICES))
        self.assertIn("--date", undated.stderr)
        self.assertFalse((self.path / "services.tsv").exists())


if __name__ == "__main__":
    unittest.main()
