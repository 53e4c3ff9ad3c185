-- Addresses of passages that are made of words, and of those that were taken out: then ref may name a record that is gone.
create table passage (
    id        varchar(20)  primary key,
    ref       varchar(120) not null,
    derived   varchar(20),
    withdrawn varchar(20),
    successor varchar(200),
    reason    varchar(500)
);

-- The address of what stands in the front matter.
alter table claim_position add column address varchar(20);
alter table evidence add column address varchar(20);
alter table variant add column address varchar(20);
