-- What reviewers said, in the order they said it. A state is read from these rows: an approval counts while the page it was
-- given for, by the hash of its bytes, is the page there is.
create table edition_review (
  id bigint not null auto_increment primary key,
  edition_id bigint not null,
  act varchar(20) not null,
  step int not null,
  revision int not null,
  page_sha256 varchar(64) not null,
  staff_id bigint not null,
  staff varchar(80) not null,
  done_at datetime(3) not null,
  reason varchar(1000) not null,
  constraint review_edition foreign key (edition_id) references edition (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index edition_review_of on edition_review (edition_id, id);

-- Remarks on passages, found again by the words they are on.
create table edition_comment (
  id bigint not null auto_increment primary key,
  edition_id bigint not null,
  revision int not null,
  paragraph int not null,
  quote varchar(500) not null,
  text varchar(2000) not null,
  staff varchar(80) not null,
  said_at datetime(3) not null,
  settled_by varchar(80),
  settled_at datetime(3),
  constraint comment_edition foreign key (edition_id) references edition (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index edition_comment_of on edition_comment (edition_id, id);

-- What is to be put in the content folder, or was. The row is there before the file is touched, so that what a crash cut short
-- is finished.
create table publication (
  id bigint not null auto_increment primary key,
  edition_id bigint not null,
  revision int not null,
  file varchar(400) not null,
  target varchar(400) not null,
  text mediumtext not null,
  before_sha256 varchar(64),
  after_sha256 varchar(64) not null,
  page_sha256 varchar(64) not null,
  staff_id bigint not null,
  staff varchar(80) not null,
  ordered_at datetime(3) not null,
  due_at datetime(3) not null,
  done_at datetime(3),
  called_off_at datetime(3),
  failed_at datetime(3),
  failure varchar(500) not null,
  emergency varchar(1000) not null,
  countersign_until datetime(3),
  countersigned_by varchar(80),
  countersigned_at datetime(3),
  constraint publication_edition foreign key (edition_id) references edition (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index publication_due on publication (done_at, called_off_at, failed_at, due_at);
create index publication_of_edition on publication (edition_id);
