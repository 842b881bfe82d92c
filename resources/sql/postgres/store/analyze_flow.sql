-- After an import, so that what reads the whole day does not go by the index.
ANALYZE flow;
