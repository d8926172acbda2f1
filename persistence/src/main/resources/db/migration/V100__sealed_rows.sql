-- What people say about a text, what guests may, who has what to see to: it changes together with a line of the article's record only.
do $$
declare named text;
begin
    foreach named in array array['thread', 'suggestion', 'guest', 'tick'] loop
        execute format('create constraint trigger %I after insert or update or delete on %I deferrable initially deferred '
            'for each row execute function follows_record()', named || '_follows_record', named);
    end loop;
end $$;
create constraint trigger assignment_begins_told after insert or delete on assignment deferrable initially deferred
    for each row execute function follows_record();
-- who was reminded is nothing that anybody did
create constraint trigger assignment_follows_record after update on assignment deferrable initially deferred for each row
    when ((old.article, old.person, old.step, old.due, old.assigner, old.since)
        is distinct from (new.article, new.person, new.step, new.due, new.assigner, new.since))
    execute function follows_record();

create function comment_follows_record() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
    named constant bigint := case tg_op when 'DELETE' then old.thread else new.thread end;
    is_new boolean;
begin
    select e.xmin = pg_current_xact_id()::xid into is_new
        from event e join thread t on t.article = e.article where t.id = named order by e.number desc limit 1;
    if is_new is false then -- a thread that went with its article takes its comments along
        raise exception 'No event tells of this change of comment' using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
create constraint trigger comment_follows_record after insert or update or delete on comment deferrable initially deferred
    for each row execute function comment_follows_record();

-- The rules of desks and who belongs to them, who stands in for whom, private addresses, programs that are told, and bundles
-- change together with a line of the record of people only.
create function follows_people() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
    is_new boolean;
begin
    select e.xmin = pg_current_xact_id()::xid into is_new from event e where e.article is null order by e.number desc limit 1;
    if is_new is not true then
        raise exception 'No event tells of this change of %', tg_table_name using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end $$;
do $$
declare named text;
begin
    foreach named in array
        array['desk', 'desk_member', 'flow', 'absence', 'feed_key', 'webhook', 'bundle', 'bundle_article'] loop
        execute format('create constraint trigger %I after insert or update or delete on %I deferrable initially deferred '
            'for each row execute function follows_people()', named || '_follows_people', named);
    end loop;
end $$;

-- What never changes after it is written has no grant.
do $$
begin
    if trim(both '"' from '${app}') = current_user then
        return; -- one role for both: nothing can be kept from the owner
    end if;
    revoke update on thread, comment, suggestion, guest, assignment, absence, feed_key, webhook, bundle from ${app};
    grant update (blocking, assignee, resolved_by, resolved_at, emptied) on thread to ${app};
    grant update (text, mentions, edited, deleted) on comment to ${app};
    grant update (accepted, decided_by, decided_at, decision_note, accepted_revision) on suggestion to ${app};
    grant update (revoked, approves, decided_at, decided_content, decision_note) on guest to ${app};
    grant update (due, assigner, remind, escalate) on assignment to ${app};
    grant update (revoked) on feed_key to ${app};
    grant update (enabled) on webhook to ${app};
    grant update (published, failure, failed_article) on bundle to ${app};
end $$;
