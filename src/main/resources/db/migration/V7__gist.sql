-- What a quotation says, in a reader's plain words.
alter table quotation add column gist varchar(400) default '' not null;
