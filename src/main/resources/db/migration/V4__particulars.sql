-- What a preview says of a record; and the other end of a cross reference, for what joins two records.
alter table entry add column particulars varchar(1000) default '' not null;

create index cross_reference_from on cross_reference (from_ref);
