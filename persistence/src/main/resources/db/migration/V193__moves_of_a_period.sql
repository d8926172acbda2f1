-- How long articles stayed in their states is counted from the index alone: what it costs grows with the period, not with the record.
drop index event_by_move;
create index event_by_move on event (time) include (article, number, from_state, to_state, action, id)
    where to_state is not null and to_state is distinct from from_state;
