-- What somebody was to have seen to.
create index assignment_by_due on assignment (due) where due is not null;

-- The record of the whole newsroom as admins read it, newest first: all of it, of a person, of a kind of deed.
create index event_by_time on event (time desc, id desc);
create index event_by_actor on event (actor, time desc, id desc);
create index event_by_action on event (action, time desc, id desc);
