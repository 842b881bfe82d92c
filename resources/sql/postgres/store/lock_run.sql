-- Two runs of a day at once would both leave their rows; readers are not kept.
LOCK TABLE flow_scores IN SHARE ROW EXCLUSIVE MODE;
