-- Lists by author begin with those who come first.
create index person_by_name on person (name, id);
