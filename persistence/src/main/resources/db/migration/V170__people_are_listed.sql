-- The list of people is read from the roster: whoever is gone from Keycloak is not on it, and the others are found by their last sign-in.
alter table roster add column gone boolean not null default false, add column last_sign_in timestamptz;
grant update (gone, last_sign_in) on roster to ${app};
