create virtual table texts_fts using fts5 (text, content='texts', tokenize='unicode61 remove_diacritics 2');
insert into texts_fts (texts_fts) values ('rebuild');
create virtual table quotations_fts using fts5 (title, text, original, gist, content='quotations', tokenize='unicode61 remove_diacritics 2');
insert into quotations_fts (quotations_fts) values ('rebuild');
create virtual table records_fts using fts5 (id unindexed, title, names, blurb, tokenize='unicode61 remove_diacritics 2');
insert into records_fts select r.id, r.title, (select group_concat(value, '; ') from (select value from records_names n where n.id = r.id order by position)), r.blurb from records r order by r.rowid;
create view quotations_with_sources as
	select q.id, q.title, q.text, q.original, q.speaker, q.date, q.standing, s.bibliography, q.locator
	from quotations q left join sources s on s.id = q.source;
create view office_holders as
	select t.office, t.holder, t."from", t."to", t.acting, t.possibleFrom, t.possibleTo, o.title as record, o."group"
	from tenures t left join offices o on o.id = t.id;
create view citations as
	select r.id as citing, c.title as citing_title, r."to" as source, s.title as source_title, s.grade, r.detail as locator
	from "references" r join records c on c.id = r.id join sources s on s.id = r."to" where r.relation = 'citation';
create view mentions as
	select r."to" as id, t.title, r.id as mentioned_in, c.title as mentioned_in_title, r.sentence, r.anchor
	from "references" r join records c on c.id = r.id join records t on t.id = r."to" where r.relation = 'mention';
create view claims_with_positions as
	select c.id, c.question, c.state, p.row as position, p.answer, p.heldBy, p.verdict
	from claims c join positions p on p.id = c.id;
