-- Whether no article has this address yet. Of two who want it at once, one waits here until the other has it, and then looks:
-- each statement of the function sees what was committed before it began.
create function is_free(wanted text) returns boolean language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(wanted, 0));
    return not exists (select 1 from article where slug = wanted);
end
$$;
