-- Who looked, before a picture with children was published, whether their consents to photographs are there, and by what.
create table photo_consent_check (
  id bigint not null auto_increment primary key,
  slug varchar(60) not null,
  hash varchar(64) not null,
  publication_id bigint,
  basis varchar(500) not null,
  staff_id bigint not null,
  staff varchar(80) not null,
  checked_at datetime(3) not null
) default charset = utf8mb4 collate = utf8mb4_bin;

create index photo_consent_check_picture on photo_consent_check (slug, id);
create index photo_consent_check_publication on photo_consent_check (publication_id);
