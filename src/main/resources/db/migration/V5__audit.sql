-- The log of what was done. It only grows, and it holds no personal data: rows elsewhere keep what a digest stands for.
create table audit_entry (
  seq bigint not null primary key,
  done_at datetime(3) not null,
  actor varchar(80) not null,
  origin varchar(20) not null,
  act varchar(60) not null,
  subject varchar(120) not null,
  digest varchar(64) not null,
  previous varchar(64) not null,
  hash varchar(64) not null
) default charset = utf8mb4 collate = utf8mb4_bin;

create index audit_entry_digest on audit_entry (digest);

-- The row that is locked while entries are added.
create table audit_head (
  id int not null primary key,
  seq bigint not null,
  hash varchar(64) not null
) default charset = utf8mb4 collate = utf8mb4_bin;

insert into audit_head (id, seq, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Consents are a ledger: rows are only added, and each is bound to an entry of the log by the digest under its salt.
alter table consent add column guardian int default 1 not null;
alter table consent add column answer varchar(20) default 'REFUSED' not null;
alter table consent add column channel varchar(20) default 'FORM' not null;
alter table consent add column salt varchar(64) default '' not null;
alter table consent add column digest varchar(64) default '' not null;
update consent set answer = 'GIVEN' where given = true;
alter table consent drop column given;

-- Every text that was ever answered to, as it read then.
create table consent_text (
  sha256 varchar(64) not null primary key,
  text mediumtext not null
) default charset = utf8mb4 collate = utf8mb4_bin;
