-- How many words somebody may have corrected in a text and still approve it; 0 for none.
alter table desk add column corrections int not null default 5 check (corrections >= 0);

-- Whether an approval was taken back by a decision; otherwise it became void because the text changed.
alter table approval add column taken_back boolean not null default false;

-- Who may not approve the text as it stands, because it is too much their own; said while it waits for an approval. What waits
-- already was written by whoever made a revision of it.
alter table article add column barred uuid[] not null default '{}';
update article a set barred = array(
        select r.author from revision r where r.article = a.id
        union select a.author
        union select p.publisher from publication p where p.article = a.id and p.until is null and a.unreviewed)
    where (a.state = 'IN_REVIEW' or a.unreviewed)
        and exists (select 1 from desk d where d.name = a.desk and d.four_eyes);
