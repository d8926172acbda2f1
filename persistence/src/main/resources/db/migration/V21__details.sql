-- What else there is to say of an event, as data: canonical JSON, hashed with the event. Older events say it in words.
alter table event add column details text;
