-- What is not signed by the desk is not believed; so much for those from before.
alter table verification add column seal text;
grant update (seal) on verification to ${app};
