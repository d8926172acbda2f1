-- What is said about a step that has come is its title. Older messages hold what the move before was about.
update message set about = null where kind = 'STEP_OPENED';
