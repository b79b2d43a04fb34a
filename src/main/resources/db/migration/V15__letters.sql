-- Whom a message is about, the second part of its key: a household can be told which letters it was sent without a look at all.
alter table outbox add column subject varchar(200) not null default '';

update outbox set subject = substring(message_key, locate('/', message_key) + 1,
    locate('/', message_key, locate('/', message_key) + 1) - locate('/', message_key) - 1)
  where message_key like '%/%/%';

create index outbox_subject on outbox (subject, id);

-- When a household was told that an offer waits for its answer and soon ends.
alter table registration add column offer_reminded_at datetime(3);
