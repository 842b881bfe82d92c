LOCK TABLE flow_storyboard, flow_timeline IN SHARE ROW EXCLUSIVE MODE;
