-- What had been read before the newest revision was first seen: that stays the beginning of "since I last looked" for a while.
alter table looked add column before int;
update looked set before = revision;
alter table looked alter column before set not null;
