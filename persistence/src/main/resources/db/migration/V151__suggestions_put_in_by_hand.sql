-- Words that fitted nowhere any more and that somebody wrote into the text. No value is in no seal from before there was a choice.
alter table suggestion add column by_hand boolean;
grant update (by_hand) on suggestion to ${app};
