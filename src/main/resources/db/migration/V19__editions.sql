-- Texts that are being worked on. What is published stands in the content folder; these rows have no way to a reader.

-- A version of one text. open_key names its address while it is worked on, so that there is one at a time; head is the revision
-- that counts, last_number the last one that was kept.
create table edition (
  id bigint not null auto_increment primary key,
  kind varchar(20) not null,
  slug varchar(120) not null,
  language varchar(8) not null,
  file varchar(400) not null,
  based_on varchar(64),
  open_key varchar(200),
  head int not null,
  last_number int not null,
  started_by varchar(80) not null,
  started_at datetime(3) not null,
  changed_at datetime(3) not null,
  ended_at datetime(3),
  ended_as varchar(20),
  constraint edition_open unique (open_key)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index edition_of_file on edition (file, id);
create index edition_changed on edition (changed_at);

-- Rows are only added.
create table edition_revision (
  id bigint not null auto_increment primary key,
  edition_id bigint not null,
  number int not null,
  kind varchar(20) not null,
  text mediumtext not null,
  sha256 varchar(64) not null,
  author_id bigint not null,
  author varchar(80) not null,
  saved_at datetime(3) not null,
  note varchar(500) not null,
  constraint edition_revision_number unique (edition_id, number),
  constraint revision_edition foreign key (edition_id) references edition (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

-- Who has an edition open, and when their page last said so.
create table edition_presence (
  edition_id bigint not null,
  staff varchar(80) not null,
  seen_at datetime(3) not null,
  primary key (edition_id, staff)
) default charset = utf8mb4 collate = utf8mb4_bin;
