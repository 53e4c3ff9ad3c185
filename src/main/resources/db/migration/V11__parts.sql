-- The part of the article to which a chapter belongs; filled with the content.
alter table chapter add column part varchar(20);
