-- Numbers, each with its day, what was counted, and who counted.
create table series (
    slug    varchar(100)     primary key,
    title   varchar(300)     not null,
    summary varchar(1000)    not null,
    chart   varchar(20)      not null,
    prose   varchar(1000000) not null
);

create table series_point (
    series_slug varchar(100)  not null references series,
    position    integer       not null,
    counted     varchar(300)  not null,
    date_edtf   varchar(200)  not null,
    amount      bigint        not null,
    upper_bound bigint,
    wording     varchar(200),
    source_ref  varchar(120)  not null references entry,
    citation    varchar(2000) not null,
    remark      varchar(8000),
    primary key (series_slug, position)
);
