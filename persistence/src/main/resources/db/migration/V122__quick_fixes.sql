-- Whether an editor may change what readers see without a round of review, to be looked at afterwards.
alter table desk add column quick_fixes boolean not null default true;
grant update (quick_fixes) on desk to ${app};
