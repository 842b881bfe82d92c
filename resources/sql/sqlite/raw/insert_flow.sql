INSERT INTO flow_base (batch, lo, hi, t, seq, reversed, kind, sport, dport, duration, ipkt, ibyt, opkt, obyt, sas, das)
SELECT batch, lo, hi, t, seq, reversed, kind, sport, dport, duration, ipkt, ibyt, opkt, obyt, sas, das FROM flow_feed;
