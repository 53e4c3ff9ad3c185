-- The place of a record in the alphabetical list of its kind, so that no order depends on how a database compares letters.
alter table entry add column position integer default 0 not null;
