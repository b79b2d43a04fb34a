-- Who works here. The key of a name is what it is found by, however it was typed; names with the same key would be mistaken
-- for each other.
create table staff (
  id bigint not null auto_increment primary key,
  name varchar(60) not null,
  name_key varchar(120) not null,
  email varchar(254),
  password_hash varchar(255),
  password_changed_at datetime(3),
  created_at datetime(3) not null,
  disabled_at datetime(3),
  constraint staff_name_key unique (name_key)
) default charset = utf8mb4 collate = utf8mb4_bin;

create table staff_role (
  staff_id bigint not null,
  role varchar(20) not null,
  primary key (staff_id, role),
  constraint staff_role_staff foreign key (staff_id) references staff (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

-- Of the token only its hash; the salt binds the entry of the audit log to address and browser.
create table staff_session (
  id bigint not null auto_increment primary key,
  staff_id bigint not null,
  token_hash varchar(64) not null,
  stage varchar(10) not null,
  created_at datetime(3) not null,
  last_seen_at datetime(3) not null,
  ends_at datetime(3) not null,
  ended_at datetime(3),
  address varchar(60) not null,
  browser varchar(200) not null,
  salt varchar(64) not null,
  constraint staff_session_token unique (token_hash),
  constraint staff_session_staff foreign key (staff_id) references staff (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index staff_session_known on staff_session (staff_id, address);
