// SPDX-FileCopyrightText: 2026 Flow Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/openflowreader.h"
#include "tests/bench/register.h"

#include <QBuffer>

#include <array>
#include <cstdio>

namespace fw::bench {

namespace {

constexpr std::int64_t rowCount = 200'000;

// The same made-up flow in every format: what differs from row to row is the same, too.
struct Row
{
    int second; // of the day
    int src;
    int dst;
    int port;
    int packets;
    int bytes;
};

Row rowOf(std::int64_t i)
{
    const auto n = static_cast<std::uint32_t>(i * 2654435761U);
    return { static_cast<int>(i * 86'000 / rowCount),
             static_cast<int>(n % 5000),
             static_cast<int>(n / 7 % 60'000),
             static_cast<int>(1024 + n % 60'000),
             static_cast<int>(1 + n % 90),
             static_cast<int>(40 + n % 90'000) };
}

struct Format
{
    const char* name;
    const char* header;
    int (*write)(char* out, std::size_t size, const Row& row);
};

#define FW_ENDS row.src / 250, row.src % 250, row.dst / 250, row.dst % 250
#define FW_TIME row.second / 3600, row.second / 60 % 60, row.second % 60

const Format formats[] = {
    { "spot_csv",
      "treceived,unix_tstamp,tryear,trmonth,trday,trhour,trminute,trsec,tdur,sip,dip,sport,dport,"
      "proto,flag,fwd,stos,ipkt,ibyt,opkt,obyt,input,output,sas,das,dtos,dir,rip,y,m,d,h\n",
      [](char* out, std::size_t size, const Row& row) {
          return std::snprintf(
              out, size,
              "2016-07-08 %02d:%02d:%02d,%d,2016,7,8,%d,%d,%d,1.500,10.0.%d.%d,192.0.%d.%d,%d,443,"
              "TCP,.AP.SF,0,0,%d,%d,2,120,0,0,0,0,0,0,0.0.0.0,2016,7,8,%d\n",
              FW_TIME, 1467936000 + row.second, FW_TIME, FW_ENDS, row.port, row.packets, row.bytes,
              row.second / 3600);
      } },
    { "spot_nfdump_csv",
      "tr,try,trm,trd,trh,trm,trs,td,sa,da,sp,dp,pr,flg,fwd,stos,ipkt,ibyt,opkt,obyt,in,out,sas,"
      "das,dtos,dir,ra\n",
      [](char* out, std::size_t size, const Row& row) {
          return std::snprintf(
              out, size,
              "2016-07-08 %02d:%02d:%02d,2016,7,8,%d,%d,%d,1.500,10.0.%d.%d,192.0.%d.%d,%d,443,TCP,"
              ".AP.SF,0,0,%d,%d,2,120,0,0,0,0,0,0,0.0.0.0\n",
              FW_TIME, FW_TIME, FW_ENDS, row.port, row.packets, row.bytes);
      } },
    { "nfdump_csv",
      "ts,te,td,sa,da,sp,dp,pr,flg,fwd,stos,ipkt,ibyt,opkt,obyt,in,out,sas,das,smk,dmk,dtos,dir,"
      "nh,nhb,svln,dvln,ismc,odmc,idmc,osmc,mpls1,mpls2,mpls3,mpls4,mpls5,mpls6,mpls7,mpls8,mpls9,"
      "mpls10,cl,sl,al,ra,eng,exid,tr\n",
      [](char* out, std::size_t size, const Row& row) {
          return std::snprintf(
              out, size,
              "2016-07-08 00:00:00,2016-07-08 %02d:%02d:%02d,1.500,10.0.%d.%d,192.0.%d.%d,%d,443,"
              "TCP,...AP.SF,0,0,%d,%d,2,120,0,0,0,0,0,0,0,0,0.0.0.0,0.0.0.0,0,0,00:00:00:00:00:00,"
              "00:00:00:00:00:00,00:00:00:00:00:00,00:00:00:00:00:00,0-0-0,0-0-0,0-0-0,0-0-0,0-0-0,"
              "0-0-0,0-0-0,0-0-0,0-0-0,0-0-0,    0.000,    0.000,    0.000,0.0.0.0,17/1,0,"
              "2016-07-08 23:00:00.500\n",
              FW_TIME, FW_ENDS, row.port, row.packets, row.bytes);
      } },
    { "zeek_tsv",
      "#separator \\x09\n#path\tconn\n#fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p"
      "\tproto\tservice\tduration\torig_bytes\tresp_bytes\tconn_state\tlocal_orig\tlocal_resp\t"
      "missed_bytes\thistory\torig_pkts\torig_ip_bytes\tresp_pkts\tresp_ip_bytes\t"
      "tunnel_parents\n",
      [](char* out, std::size_t size, const Row& row) {
          return std::snprintf(
              out, size,
              "%d.753400\tCbenchmarkAbcdefgh\t10.0.%d.%d\t%d\t192.0.%d.%d\t443\ttcp\tssl\t"
              "1.500000\t0\t0\tSF\tT\tF\t0\tShADadFf\t%d\t%d\t2\t120\t-\n",
              1467936000 + row.second, row.src / 250, row.src % 250, row.port, row.dst / 250,
              row.dst % 250, row.packets, row.bytes);
      } },
    { "zeek_json", "",
      [](char* out, std::size_t size, const Row& row) {
          return std::snprintf(
              out, size,
              "{\"ts\":%d.753400,\"uid\":\"CbenchmarkAbcdefgh\",\"id.orig_h\":\"10.0.%d.%d\","
              "\"id.orig_p\":%d,\"id.resp_h\":\"192.0.%d.%d\",\"id.resp_p\":443,\"proto\":\"tcp\","
              "\"service\":\"ssl\",\"duration\":1.5,\"orig_bytes\":0,\"resp_bytes\":0,"
              "\"conn_state\":\"SF\",\"local_orig\":true,\"local_resp\":false,\"missed_bytes\":0,"
              "\"history\":\"ShADadFf\",\"orig_pkts\":%d,\"orig_ip_bytes\":%d,\"resp_pkts\":2,"
              "\"resp_ip_bytes\":120}\n",
              1467936000 + row.second, row.src / 250, row.src % 250, row.port, row.dst / 250,
              row.dst % 250, row.packets, row.bytes);
      } },
    { "binetflow",
      "StartTime,Dur,Proto,SrcAddr,Sport,Dir,DstAddr,Dport,State,sTos,dTos,TotPkts,TotBytes,"
      "SrcBytes,SrcPkts,Label\n",
      [](char* out, std::size_t size, const Row& row) {
          return std::snprintf(
              out, size,
              "2016/07/08 %02d:%02d:%02d.700000,1.500000,tcp,10.0.%d.%d,%d,   ->,192.0.%d.%d,443,"
              "FSPA_FSPA,0,0,%d,%d,%d,1,flow=Background\n",
              FW_TIME, row.src / 250, row.src % 250, row.port, row.dst / 250, row.dst % 250,
              row.packets + 1, row.bytes + 100, row.bytes);
      } },
    { "suricata_eve", "",
      [](char* out, std::size_t size, const Row& row) {
          return std::snprintf(
              out, size,
              "{\"timestamp\":\"2016-07-08T23:50:00.000000+0000\",\"flow_id\":1234567890123,"
              "\"in_iface\":\"eth0\",\"event_type\":\"flow\",\"src_ip\":\"10.0.%d.%d\","
              "\"src_port\":%d,\"dest_ip\":\"192.0.%d.%d\",\"dest_port\":443,\"proto\":\"TCP\","
              "\"app_proto\":\"tls\",\"flow\":{\"pkts_toserver\":%d,\"pkts_toclient\":2,"
              "\"bytes_toserver\":%d,\"bytes_toclient\":120,\"start\":\"2016-07-08T%02d:%02d:%02d."
              "700000+0000\",\"end\":\"2016-07-08T23:40:00.200000+0000\",\"age\":2,\"state\":"
              "\"closed\",\"reason\":\"timeout\",\"alerted\":false},\"tcp\":{\"tcp_flags\":\"1b\","
              "\"tcp_flags_ts\":\"1b\",\"tcp_flags_tc\":\"1b\",\"syn\":true,\"fin\":true,\"psh\":"
              "true,\"ack\":true,\"state\":\"closed\"}}\n",
              row.src / 250, row.src % 250, row.port, row.dst / 250, row.dst % 250, row.packets,
              row.bytes, FW_TIME);
      } },
};

#undef FW_ENDS
#undef FW_TIME

QByteArray fileOf(const Format& format)
{
    QByteArray content = format.header;
    std::array<char, 2048> line {};
    for (std::int64_t i = 0; i < rowCount; ++i) {
        const int length = format.write(line.data(), line.size(), rowOf(i));
        content.append(line.data(), length);
    }
    return content;
}

void timeReader(benchmark::State& state, const Format& format)
{
    QByteArray content = fileOf(format);
    for (auto _ : state) {
        QBuffer buffer(&content);
        buffer.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        const auto reader = openFlowReader(buffer, QStringLiteral("bench"));
        std::int64_t rows = 0;
        FlowRecord record;
        while (reader && (*reader)->next(record))
            ++rows;
        if (rows != rowCount)
            state.SkipWithError("not every row was read");
    }
    state.SetItemsProcessed(state.iterations() * rowCount);
    state.SetBytesProcessed(state.iterations() * content.size());
}

} // namespace

// Flows out of memory, by format; needs no generated day.
void addReaderBenchmarks()
{
    for (const Format& format : formats)
        benchmark::RegisterBenchmark(
            (QByteArray("BM_Read/") + format.name).constData(),
            [&format](benchmark::State& state) { timeReader(state, format); })
            ->MeasureProcessCPUTime()
            ->Unit(benchmark::kMillisecond);
}

} // namespace fw::bench
