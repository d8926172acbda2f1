-- The sections that the site's masthead offers, in the order that an admin gave them.
create table site_section (
    place int primary key,
    subject text not null
);
create unique index site_section_by_subject on site_section (lower(subject));
grant select, insert, delete on site_section to ${app};

-- A subject is found however its letters are written.
create index shown_under_by_subject on shown_under (lower(subject), first_since desc, article desc);
