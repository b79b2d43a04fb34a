-- Answers to an event's own questions, and forms that are half filled in. All content is sealed; that of a draft with a secret
-- that only the family's browser has.
alter table household add column answers mediumblob;
alter table child add column answers mediumblob;

create table sign_up_draft (
  id_hash varchar(64) not null primary key,
  content mediumblob not null,
  saved_at datetime(3) not null
) default charset = utf8mb4 collate = utf8mb4_bin;

create index sign_up_draft_saved on sign_up_draft (saved_at);

-- Files that answer a question: sealed with the reference that stands in the sealed answers, so that neither opens without
-- the other. household_id is empty until the form is received.
create table answer_file (
  reference_hash varchar(64) not null primary key,
  household_id bigint,
  format varchar(8) not null,
  size int not null,
  content mediumblob not null,
  saved_at datetime(3) not null,
  constraint answer_file_household foreign key (household_id) references household (id) on delete cascade
) default charset = utf8mb4 collate = utf8mb4_bin;

create index answer_file_saved on answer_file (household_id, saved_at);
