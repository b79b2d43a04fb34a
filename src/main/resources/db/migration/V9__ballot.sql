-- Ballots: the frozen roster, what was published before the draw, and what was drawn.

-- One row for each event: no ballot can be frozen or drawn twice.
create table draw (
  event varchar(120) not null primary key,
  closes datetime(3) not null,
  beacon varchar(1000) not null,
  beacon_at datetime(3),
  entries int not null,
  root varchar(64) not null,
  seal varchar(64) not null,
  published_at datetime(3) not null,
  seed varchar(500),
  seed_by varchar(60),
  seed_at datetime(3),
  second_by varchar(60),
  drawn_at datetime(3)
) default charset = utf8mb4 collate = utf8mb4_bin;

create table draw_session (
  id bigint not null auto_increment primary key,
  event varchar(120) not null,
  session_key varchar(60) not null,
  capacity int not null,
  constraint draw_session_once unique (event, session_key)
) default charset = utf8mb4 collate = utf8mb4_bin;

-- The salt is emptied once nobody's registration is left behind the entry.
create table draw_entry (
  code varchar(16) not null primary key,
  event varchar(120) not null,
  session_key varchar(60) not null,
  size int not null,
  mark varchar(64) not null,
  salt varchar(32) not null,
  draw_rank int,
  granted boolean not null default false
) default charset = utf8mb4 collate = utf8mb4_bin;

create index draw_entry_event on draw_entry (event, code);

-- Registrations that a person has said come before others for the same children.
create table draw_keep (
  registration_id bigint not null primary key
) default charset = utf8mb4 collate = utf8mb4_bin;

-- The entry a registration stands behind; those of several guardians for one child stand behind the same.
alter table registration add column draw_code varchar(16);
create index registration_draw on registration (draw_code);
