-- What was approved at steps of reviews, found without all other approvals there ever were.
create index approval_of_steps on approval (article, round) where voided is null and step is not null;
