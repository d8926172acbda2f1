-- When a desk works: due times of its reviews count only those hours. No value is in no seal from before there was a choice.
alter table desk add column hours text;
grant update (hours) on desk to ${app};
grant update (due) on open_step to ${app};
