-- What is deleted for ever: its words go, its events and the hashes of its texts stay.
alter table article
    add column erased boolean not null default false,
    add check (not erased or state = 'TRASHED');
grant update (erased) on article to ${app};
drop trigger article_is_told on article;
create constraint trigger article_is_told after update on article deferrable initially deferred for each row
    when ((old.state, old.desk, old.language, old.published_time, old.title, old.revision, old.content, old.complete,
        old.findable, old.live, old.slug, old.approved, old.unreviewed, old.round, old.waiting_since, old.updated, old.events,
        old.chain, old.barred, old.erased) is distinct from (new.state, new.desk, new.language, new.published_time, new.title,
        new.revision, new.content, new.complete, new.findable, new.live, new.slug, new.approved, new.unreviewed, new.round,
        new.waiting_since, new.updated, new.events, new.chain, new.barred, new.erased))
    execute function article_is_told();

-- A text is never changed, but for losing its words together with the article.
create function revision_stays() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
    words constant text[] := array['title', 'standfirst', 'body', 'subjects', 'byline'];
begin
    if tg_op = 'UPDATE' and to_jsonb(new) - words = to_jsonb(old) - words
            and new.title = '' and new.standfirst = '' and new.body = '' and new.subjects = '{}' and new.byline = '[]'
            and exists (select 1 from event e where e.article = old.article and e.action = 'ERASE') then
        return new;
    end if;
    raise exception 'Rows of % are never changed or removed', tg_table_name using errcode = 'insufficient_privilege';
end $$;
drop trigger revision_is_immutable on revision;
create trigger revision_is_immutable before update or delete on revision for each row execute function revision_stays();

-- Takes the words out of everything that belongs to an article whose record says in this transaction that they are deleted.
create function erase(gone bigint) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (select 1 from event e where e.article = gone and e.action = 'ERASE'
            and e.xmin = pg_current_xact_id()::xid) then
        raise exception 'No event tells that article % is deleted', gone using errcode = 'integrity_constraint_violation';
    end if;
    update revision set title = '', standfirst = '', body = '', subjects = '{}', byline = '[]' where article = gone;
    delete from headline where article = gone;
    delete from comment where thread in (select id from thread where article = gone);
    delete from thread where article = gone;
    delete from suggestion where article = gone;
    delete from guest where article = gone;
    delete from assignment where article = gone;
    delete from tick where article = gone;
    delete from autosave where article = gone;
    delete from looked where article = gone;
    delete from presence where article = gone;
    delete from imported where article = gone;
    delete from plan where article = gone;
    delete from notice where article = gone;
    update message set title = '', words = null where article = gone;
    update import_file set name = '', message = null where article = gone;
end $$;
revoke execute on function erase(bigint) from public;
grant execute on function erase(bigint) to ${app};
create index article_in_trash on article (updated desc, id desc) where state = 'TRASHED' and not erased;
