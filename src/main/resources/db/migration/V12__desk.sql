-- What organisers decide, and what a family has to be told or asked for because of it.

-- Why organisers refused or cancelled, as it was told to the family.
alter table registration add column reason varchar(500);

-- What staff found out about two registrations of one child; the smaller number comes first.
create table duplicate_decision (
  first_id bigint not null,
  second_id bigint not null,
  decision varchar(10) not null,
  decided_by varchar(60) not null,
  decided_at datetime(3) not null,
  primary key (first_id, second_id),
  constraint duplicate_first foreign key (first_id) references registration (id) on delete cascade,
  constraint duplicate_second foreign key (second_id) references registration (id) on delete cascade
) default charset = utf8mb4 collate = utf8mb4_bin;

-- Households with a child so young that its guardian has to confirm from the contact; the code is kept as a keyed hash.
create table guardian_confirmation (
  household_id bigint not null primary key,
  code_hash varchar(64) not null,
  code_until datetime(3) not null,
  tries int not null default 0,
  letters int not null default 1,
  asked_at datetime(3) not null,
  written_at datetime(3) not null,
  confirmed_at datetime(3),
  constraint confirmation_household foreign key (household_id) references household (id) on delete cascade
) default charset = utf8mb4 collate = utf8mb4_bin;

create index guardian_confirmation_open on guardian_confirmation (confirmed_at, letters, asked_at);

-- Who was written to because a required text has changed, and to which version of it.
create table consent_asked (
  household_id bigint not null,
  slug varchar(120) not null,
  text_sha256 varchar(64) not null,
  asked_at datetime(3) not null,
  primary key (household_id, slug, text_sha256),
  constraint asked_household foreign key (household_id) references household (id) on delete cascade
) default charset = utf8mb4 collate = utf8mb4_bin;
