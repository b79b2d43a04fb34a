-- Pictures and documents editors may use; what they are made of lies in OPENDAY_HOME/media under the same hash.
create table media (
  hash varchar(64) not null primary key,
  name varchar(120) not null,
  format varchar(8) not null,
  width int,
  height int,
  alt varchar(300) not null,
  decorative boolean not null,
  focal_x int not null,
  focal_y int not null,
  faces_of_children boolean not null,
  added_by varchar(80) not null,
  added_at datetime(3) not null
) default charset = utf8mb4 collate = utf8mb4_bin;

create index media_added on media (added_at, hash);
