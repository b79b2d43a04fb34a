-- Links by which somebody without an account reads an edition while it is worked on. The token itself is kept nowhere.
create table draft_link (
  id bigint not null auto_increment primary key,
  edition_id bigint not null,
  token_sha256 varchar(64) not null,
  made_by varchar(80) not null,
  made_at datetime(3) not null,
  expires_at datetime(3) not null,
  opened int not null,
  opened_at datetime(3),
  revoked_at datetime(3),
  constraint draft_link_token unique (token_sha256),
  constraint draft_link_edition foreign key (edition_id) references edition (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

create index draft_link_of on draft_link (edition_id, id);
