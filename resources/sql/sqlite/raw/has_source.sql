SELECT COUNT(*) FROM source WHERE hash = :hash;
