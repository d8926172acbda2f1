-- Language and date are part of what is written, compared, merged and approved. What was written before says neither.
alter table revision add column language text, add column published_time text;
alter table autosave add column language text, add column published_time text;
