-- What people and subjects are found by. All words are cut by the application; see WordsCutAnew, which fills these columns.
alter table person add column words tsvector not null default '';
alter table subject add column words tsvector not null default '';
create index subject_by_words on subject using gin (words);
drop index subject_by_beginning;
grant update (words) on person to ${app};

-- The words, and every beginning of each as a word of its own: the index finds the two million words that begin with b as
-- it finds one word, and skips from one rare word to the next.
create function beginnings(words tsvector) returns tsvector language sql immutable strict parallel safe as $$
    select coalesce(array_to_tsvector(tsvector_to_array(words) || array(
        select distinct '^' || left(word, length)
        from unnest(tsvector_to_array(words)) word, generate_series(1, least(length(word), 12)) length)), '')
$$;
drop index headline_by_words;
create index headline_by_beginnings on headline using gin (beginnings(words));
