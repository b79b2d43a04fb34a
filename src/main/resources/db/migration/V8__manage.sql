-- What a household does on its own page: finding lost links again, codes for what must not be done by whoever holds the link.

create index household_second_phone on household (second_phone_index);
create index household_second_email on household (second_email_index);

-- Codes that were sent to a contact. They are worth nothing after ten minutes, and only their marks under the site's key stand here.
create table one_time_code (
  id bigint not null auto_increment primary key,
  household_id bigint not null,
  act varchar(20) not null,
  code_hash varchar(64) not null,
  issued_at datetime(3) not null,
  expires_at datetime(3) not null,
  tries int not null default 0,
  used_at datetime(3)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index one_time_code_household on one_time_code (household_id, issued_at);
create index one_time_code_expiry on one_time_code (expires_at);

-- What a browser may do for a short time because a right code was typed there.
create table household_grant (
  token_hash varchar(64) not null primary key,
  household_id bigint not null,
  act varchar(20) not null,
  expires_at datetime(3) not null
) default charset = utf8mb4 collate = utf8mb4_bin;

create index household_grant_household on household_grant (household_id);
create index household_grant_expiry on household_grant (expires_at);
