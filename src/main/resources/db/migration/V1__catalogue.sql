-- The card catalogue: one card a record, and what points at what. Portable between H2 and PostgreSQL.
create table entry (
    ref        varchar(120)  primary key,
    kind       varchar(20)   not null,
    slug       varchar(100)  not null,
    title      varchar(500)  not null,
    title_html varchar(1000) not null,
    sort_title varchar(500)  not null,
    blurb      varchar(1000) not null,
    names      varchar(4000) not null,
    date_edtf  varchar(200),
    earliest   date,
    latest     date,
    unique (kind, slug)
);

create table former_ref (
    ref         varchar(120) primary key,
    present_ref varchar(120) not null references entry
);

create table cross_reference (
    id       bigint        primary key,
    from_ref varchar(120)  not null references entry,
    to_ref   varchar(120)  not null references entry,
    relation varchar(20)   not null,
    detail   varchar(1000),
    sentence varchar(8000)
);

create index cross_reference_to on cross_reference (to_ref);
