-- When the autosaves of an edition that had ended were thinned out; null: not yet.
alter table edition add column thinned_at datetime(3);
