-- Waiting list, offers, a second guardian and siblings who want to go together.

alter table event_session add column next_no bigint not null default 1;

-- Which capacity was in force from when on: what a place that was given is checked against.
create table session_capacity (
  id bigint not null auto_increment primary key,
  event varchar(120) not null,
  session_key varchar(60) not null,
  capacity int not null,
  since datetime(3) not null
) default charset = utf8mb4 collate = utf8mb4_bin;

create index session_capacity_session on session_capacity (event, session_key, id);

alter table household add column relation varchar(40);
alter table household add column second_name varchar(50);
alter table household add column second_relation varchar(40);
alter table household add column second_phone varchar(40);
alter table household add column second_email varchar(254);
alter table household add column second_phone_index varchar(64);
alter table household add column second_email_index varchar(64);
alter table household add column tied boolean not null default false;

create index household_phone on household (phone_index);
create index household_email on household (email_index);

-- queue_no: the place in the order of the session; rows that share one are siblings who go together or not at all.
alter table registration add column allocation varchar(20) not null default 'FIRST_COME';
alter table registration add column queue_no bigint;
alter table registration add column joined_at datetime(3);
alter table registration add column confirmed_at datetime(3);
alter table registration add column offered_at datetime(3);
alter table registration add column offer_until datetime(3);
alter table registration add column declined_at datetime(3);
alter table registration add column declined_by varchar(40);

update registration set
  joined_at = (select h.signed_up_at from household h where h.id = registration.household_id),
  confirmed_at = (select h.signed_up_at from household h where h.id = registration.household_id);

create index registration_standing on registration
  (event, session_key, cancelled_at, declined_at, confirmed_at, offer_until, queue_no, child_key);
create index registration_household on registration (household_id);

-- Who was passed over, when and why: a group that needs more places than were free.
create table queue_skip (
  id bigint not null auto_increment primary key,
  event varchar(120) not null,
  session_key varchar(60) not null,
  queue_no bigint not null,
  served_no bigint not null,
  needed int not null,
  free int not null,
  skipped_at datetime(3) not null
) default charset = utf8mb4 collate = utf8mb4_bin;

create index queue_skip_served on queue_skip (event, session_key, served_no);
