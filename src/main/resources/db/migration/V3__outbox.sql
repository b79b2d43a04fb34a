-- Messages on their way: recipient and values are sealed, and gone once the message is sent or given up; the row stays for a
-- while to recognise its key again. due_at is empty then.
create table outbox (
  id bigint not null auto_increment primary key,
  message_key varchar(200) not null,
  channel varchar(8) not null,
  template varchar(120) not null,
  language varchar(8) not null,
  payload varbinary(16000),
  created_at datetime(3) not null,
  due_at datetime(3),
  attempts int not null default 0,
  claim varchar(36),
  claimed_until datetime(3),
  sent_at datetime(3),
  failed_at datetime(3),
  last_error varchar(200),
  constraint outbox_message_key unique (message_key)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index outbox_due on outbox (due_at, id);
