create table checkpoint (
    number int primary key,
    time timestamptz not null,
    leaves int not null,
    root text not null,
    previous text not null,
    signature text not null
);

-- The end of each chain as a checkpoint saw it, in the order of the tree's leaves.
create table leaf (
    checkpoint int not null references checkpoint,
    place int not null,
    chain text not null,
    length int not null,
    head text not null,
    primary key (checkpoint, place)
);
create unique index leaf_by_chain on leaf (chain, length);

create trigger checkpoint_is_immutable before update or delete on checkpoint for each row execute function refuse_change();
create trigger leaf_is_immutable before update or delete on leaf for each row execute function refuse_change();
create trigger checkpoint_is_kept before truncate on checkpoint for each statement execute function refuse_change();
create trigger leaf_is_kept before truncate on leaf for each statement execute function refuse_change();

grant select, insert on checkpoint, leaf to ${app};
