-- Whether an editor may change what readers see without a round of review, to be looked at afterwards; they may where nothing
-- is said.
alter table desk add column quick_fixes boolean;
grant update (quick_fixes) on desk to ${app};
