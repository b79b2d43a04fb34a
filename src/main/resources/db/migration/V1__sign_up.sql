-- Keys, slugs and hashes are compared byte by byte on both engines, hence utf8mb4_bin.

-- The row that is locked while places of a session are counted.
create table event_session (
  event varchar(120) not null,
  session_key varchar(60) not null,
  primary key (event, session_key)
) default charset = utf8mb4 collate = utf8mb4_bin;

-- The rows that are locked while the claims of a child are looked at: one for each first byte of its key.
create table child_lock (
  stripe int not null primary key
) default charset = utf8mb4 collate = utf8mb4_bin;

insert into child_lock (stripe)
select high.n * 16 + low.n from
  (select 0 n union all select 1 union all select 2 union all select 3 union all select 4 union all select 5
   union all select 6 union all select 7 union all select 8 union all select 9 union all select 10 union all select 11
   union all select 12 union all select 13 union all select 14 union all select 15) high
cross join
  (select 0 n union all select 1 union all select 2 union all select 3 union all select 4 union all select 5
   union all select 6 union all select 7 union all select 8 union all select 9 union all select 10 union all select 11
   union all select 12 union all select 13 union all select 14 union all select 15) low;

create table household (
  id bigint not null auto_increment primary key,
  event varchar(120) not null,
  language varchar(8) not null,
  guardian_name varchar(50) not null,
  phone varchar(40),
  email varchar(254),
  phone_index varchar(64),
  email_index varchar(64),
  form_token_hash varchar(64) not null,
  fingerprint varchar(64) not null,
  manage_token_hash varchar(64) not null,
  signed_up_at datetime(3) not null,
  constraint household_form_token unique (form_token_hash),
  constraint household_manage_token unique (manage_token_hash)
) default charset = utf8mb4 collate = utf8mb4_bin;

create table child (
  id bigint not null auto_increment primary key,
  household_id bigint not null,
  name varchar(50) not null,
  born varchar(10) not null,
  child_key varchar(64) not null,
  constraint child_household foreign key (household_id) references household (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

create table registration (
  id bigint not null auto_increment primary key,
  household_id bigint not null,
  child_id bigint not null,
  child_key varchar(64) not null,
  event varchar(120) not null,
  session_key varchar(60) not null,
  starts datetime(3) not null,
  ends datetime(3) not null,
  cancelled_at datetime(3),
  cancelled_by varchar(40),
  constraint registration_household foreign key (household_id) references household (id),
  constraint registration_child foreign key (child_id) references child (id),
  constraint registration_session foreign key (event, session_key) references event_session (event, session_key)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index registration_place on registration (event, session_key, cancelled_at, child_key);
create index registration_claim on registration (child_key, cancelled_at);

-- What was answered to which exact text; child_id is empty where the guardian answered for the household as a whole.
create table consent (
  id bigint not null auto_increment primary key,
  household_id bigint not null,
  child_id bigint,
  slug varchar(120) not null,
  text_sha256 varchar(64) not null,
  language varchar(8) not null,
  given boolean not null,
  answered_at datetime(3) not null,
  constraint consent_household foreign key (household_id) references household (id),
  constraint consent_child foreign key (child_id) references child (id)
) default charset = utf8mb4 collate = utf8mb4_bin;
