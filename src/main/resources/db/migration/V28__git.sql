-- What became of the commit of a publication in the git work tree the content folder may be. A publication that is done and has
-- no row here, or one that is not done, still has to be committed.
create table publication_commit (
  publication_id bigint not null primary key,
  done_at datetime(3),
  commit_id varchar(64) not null,
  failed_at datetime(3),
  failure varchar(40) not null,
  constraint commit_publication foreign key (publication_id) references publication (id)
) default charset = utf8mb4 collate = utf8mb4_bin;

-- What was published before is history of its own.
insert into publication_commit (publication_id, done_at, commit_id, failure)
  select id, done_at, '', '' from publication where done_at is not null;
