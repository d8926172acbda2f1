-- Who works here, as Keycloak last said, so that whoever hears of something is found without asking anybody.
create table roster (
    person uuid primary key,
    username text not null,
    name text not null,
    email text,
    roles text[] not null,
    enabled boolean not null
);

-- What happened, once, however many people and programs hear of it.
create table message (
    id bigint primary key,
    kind text not null,
    article bigint references article,
    event bigint references event,
    actor uuid,
    time timestamptz not null,
    title text not null,
    words text,
    about text
);
create index message_by_event on message (event) where event is not null;

-- One line of somebody's inbox: at most one a person and message.
create table notice (
    person uuid not null,
    message bigint not null references message,
    article bigint references article,
    why text not null,
    reach text not null,
    read timestamptz,
    digest bigint,
    primary key (person, message)
);
create index notice_unread on notice (person, message desc) where read is null;
create index notice_by_article on notice (person, article);
create index notice_for_digest on notice (person) where reach = 'DIGEST' and digest is null;

-- What people chose to be mailed, where it is not what is usual.
create table reach (
    person uuid not null,
    kind text not null,
    reach text not null,
    primary key (person, kind)
);

-- When people want to be mailed, and in which language.
create table mail_habit (
    person uuid primary key,
    language text not null,
    zone text not null,
    hours text[] not null,
    days int[] not null,
    quiet boolean not null
);

create table webhook (
    id bigint primary key,
    url text not null,
    desk text references desk,
    events text[] not null,
    secret text not null,
    enabled boolean not null,
    created timestamptz not null,
    created_by uuid not null
);

-- One message on its way to one receiver.
create table delivery (
    id bigint generated always as identity primary key,
    channel text not null,
    message bigint references message,
    person uuid,
    webhook bigint references webhook,
    article bigint references article,
    state text not null default 'WAITING',
    tries int not null default 0,
    next timestamptz not null,
    made timestamptz not null,
    done timestamptz,
    answer text,
    check ((person is null) <> (webhook is null))
);
create index delivery_due on delivery (next, id) where state = 'WAITING';
create index delivery_in_order on delivery (webhook, article, id) where state = 'WAITING';
create index delivery_by_state on delivery (state, id desc);
create index delivery_by_webhook on delivery (webhook, id desc) where webhook is not null;
create unique index delivery_once_a_person on delivery (message, person) where person is not null and message is not null;
create unique index delivery_once_a_webhook on delivery (message, webhook) where webhook is not null;

create table delivery_try (
    delivery bigint not null references delivery,
    number int not null,
    time timestamptz not null,
    millis int not null,
    answer text not null,
    primary key (delivery, number)
);

-- Keys that every node needs to know and nobody else: made at first use.
create table outbox_key (
    name text primary key,
    value bytea not null
);

grant select, insert on message, delivery_try, outbox_key to ${app};
grant select, insert, update on roster, notice, delivery to ${app};
grant select, insert, update, delete on reach, mail_habit, webhook to ${app};
