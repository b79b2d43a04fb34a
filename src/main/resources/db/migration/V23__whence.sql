-- From where something was done. Entries from before this column hold nothing here, and their hashes do not cover it.
alter table audit_entry add column whence varchar(60);

-- What was ever done is found act by act, without going through the log.
create index audit_entry_act on audit_entry (act);
