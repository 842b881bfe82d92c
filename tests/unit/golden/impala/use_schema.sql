USE flows;
