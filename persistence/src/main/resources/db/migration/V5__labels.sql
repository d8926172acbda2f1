-- What revisions are called is a line of the record; this finds the newest for each.
create index event_by_label on event (article, revision, number desc) where action = 'LABEL';
