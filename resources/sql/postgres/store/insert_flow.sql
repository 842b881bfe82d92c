INSERT INTO flow (treceived, unix_tstamp, tryear, trmonth, trday, trhour, trminute, trsec, tdur, sip,
  dip, sport, dport, proto, flag, fwd, stos, ipkt, ibyt, opkt, obyt, input, output, sas, das, dtos, dir,
  rip, y, m, d, h) VALUES
(:treceived, :unix_tstamp, :tryear, :trmonth, :trday, :trhour, :trminute, :trsec, :tdur, :sip, :dip, :sport, :dport, :proto, :flag, :fwd, :stos, :ipkt, :ibyt, :opkt, :obyt, :input, :output, :sas, :das, :dtos, :dir, :rip, :y, :m, :d, :h),
(:treceived, :unix_tstamp, :tryear, :trmonth, :trday, :trhour, :trminute, :trsec, :tdur, :sip, :dip, :sport, :dport, :proto, :flag, :fwd, :stos, :ipkt, :ibyt, :opkt, :obyt, :input, :output, :sas, :das, :dtos, :dir, :rip, :y, :m, :d, :h);
