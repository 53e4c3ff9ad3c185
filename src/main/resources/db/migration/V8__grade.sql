-- What kind of witness a source is: DOCUMENT, PRESS, MEMOIR, SCHOLARSHIP, REFERENCE, LATER_PRESS or WEB_PAGE.
alter table source add column grade varchar(20) default 'WEB_PAGE' not null;
