-- The mark, under the site's key, of the form that changed a household's answers last: sent again, it changes nothing.
alter table household add column answers_form varchar(64);
