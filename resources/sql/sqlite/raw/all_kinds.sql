SELECT id, proto, flag, fwd, stos, dtos, dir, input, output, rip, tstamp_offset FROM kind;
