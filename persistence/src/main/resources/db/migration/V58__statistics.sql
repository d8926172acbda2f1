-- When articles left a state, for the statistics of a period.
create index event_by_move on event (time) where to_state is not null;
