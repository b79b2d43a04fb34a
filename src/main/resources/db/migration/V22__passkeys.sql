-- Keys of authenticators (Web Authentication), of which we hold the public half. The handle is what an authenticator calls its
-- owner by, the same for all of one person; sign_count is how often the key says it has signed, where it counts.
create table staff_passkey (
  id bigint not null auto_increment primary key,
  staff_id bigint not null,
  handle varbinary(64) not null,
  label varchar(60) not null,
  credential_hash varchar(64) not null,
  attested varbinary(3000) not null,
  backup_eligible int not null,
  sign_count bigint not null,
  made_at datetime(3) not null,
  used_at datetime(3),
  constraint staff_passkey_credential unique (credential_hash),
  constraint staff_passkey_staff foreign key (staff_id) references staff (id)
) default charset = utf8mb4 collate = utf8mb4_bin;
