-- The row that is locked while accounts are changed, so that the last two administrators cannot take each other out at once.
create table staff_lock (
  id int not null primary key
) default charset = utf8mb4 collate = utf8mb4_bin;

insert into staff_lock (id) values (1);

-- A link with which one person may choose a password, once.
create table staff_invitation (
  id bigint not null auto_increment primary key,
  staff_id bigint not null,
  token_hash varchar(64) not null,
  made_at datetime(3) not null,
  expires_at datetime(3) not null,
  used_at datetime(3),
  constraint staff_invitation_token unique (token_hash),
  constraint staff_invitation_staff foreign key (staff_id) references staff (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

-- The secret of codes that change every half minute, sealed; last_step is the half minute whose code was used last. It
-- counts from the first code on.
create table staff_factor (
  staff_id bigint not null primary key,
  secret varbinary(200) not null,
  made_at datetime(3) not null,
  confirmed_at datetime(3),
  last_step bigint not null,
  constraint staff_factor_staff foreign key (staff_id) references staff (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

create table staff_recovery_code (
  id bigint not null auto_increment primary key,
  staff_id bigint not null,
  code_hash varchar(64) not null,
  used_at datetime(3),
  constraint staff_recovery_code_once unique (staff_id, code_hash),
  constraint staff_recovery_code_staff foreign key (staff_id) references staff (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

-- The hashes of passwords somebody had, where the site's rules ask that none comes back.
create table staff_former_password (
  id bigint not null auto_increment primary key,
  staff_id bigint not null,
  password_hash varchar(255) not null,
  constraint staff_former_password_staff foreign key (staff_id) references staff (id)
) default charset = utf8mb4 collate = utf8mb4_bin;
