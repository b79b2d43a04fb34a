-- What texts name a picture or document by: it stays when a better file takes the place of the first.
alter table media add column slug varchar(60) not null default '';
-- The event a picture was taken at, by its slug; empty when that does not matter.
alter table media add column event varchar(120) not null default '';
update media set slug = substring(hash, 1, 16);
create unique index media_slug on media (slug);
