-- Claims, offices, ties, themes and questions. Tenures leave the table of people: most who held an office have no record here.
create table claim (
    slug      varchar(100)  primary key,
    question  varchar(300)  not null,
    aliases   varchar(4000) not null,
    dispute   varchar(20)   not null,
    state     varchar(20)   not null,
    date_edtf varchar(200),
    earliest  date,
    latest    date,
    summary   varchar(1000) not null,
    weighing  varchar(8000) not null,
    weighed   date          not null
);

create table claim_theme (
    claim_slug varchar(100) not null references claim,
    position   integer      not null,
    theme      varchar(30)  not null,
    primary key (claim_slug, position)
);

-- The works that the evidence cites stand in cited, one citekey a line.
create table claim_position (
    claim_slug    varchar(100)  not null references claim,
    position      integer       not null,
    answer        varchar(300)  not null,
    held_by_ref   varchar(120)  references entry,
    held_by_words varchar(300),
    since         varchar(200),
    evidence      varchar(8000) not null,
    cited         varchar(2000) not null,
    verdict       varchar(20),
    primary key (claim_slug, position)
);

create table question (
    slug     varchar(100)  primary key,
    question varchar(300)  not null,
    aliases  varchar(4000) not null,
    answer   varchar(1000) not null
);

create table question_theme (
    question_slug varchar(100) not null references question,
    position      integer      not null,
    theme         varchar(30)  not null,
    primary key (question_slug, position)
);

create table theme (
    slug    varchar(100)  primary key,
    name    varchar(100)  not null,
    aliases varchar(4000) not null,
    summary varchar(1000) not null
);

create table office (
    slug               varchar(100)  primary key,
    title              varchar(300)  not null,
    native_name        varchar(300),
    native_language    varchar(20),
    aliases            varchar(4000) not null,
    office_group       varchar(20)   not null,
    organisation_ref   varchar(120)  references entry,
    organisation_words varchar(300),
    several            boolean       not null,
    exists_edtf        varchar(200),
    summary            varchar(1000) not null
);

-- Of an office with a record of its own, or of one that only its holder's record names. Without a holder it was vacant.
-- It was held on no day outside possible_from and possible_to; begun_on and ended_on are the days of change, where exactly known.
drop table tenure;
create table tenure (
    id                 integer      primary key,
    office_ref         varchar(120) references entry,
    office             varchar(500) not null,
    organisation_ref   varchar(120) references entry,
    organisation_words varchar(300),
    holder_ref         varchar(120) references entry,
    holder_words       varchar(300),
    held_from          varchar(200),
    held_to            varchar(200),
    acting             boolean      not null,
    note               varchar(8000),
    citation           varchar(500),
    citation_html      varchar(2000),
    possible_from      date         not null,
    possible_to        date         not null,
    begun_on           date,
    ended_on           date
);
create index tenure_holder on tenure (holder_ref);
create index tenure_office on tenure (office_ref);
create index tenure_organisation on tenure (organisation_ref);
create index tenure_days on tenure (possible_from, possible_to);

-- Where a person was held, sent or abroad.
create table stay (
    id            integer       primary key,
    person_ref    varchar(120)  not null references entry,
    type          varchar(20)   not null,
    place_ref     varchar(120)  references entry,
    place_words   varchar(300),
    stayed_from   varchar(200),
    stayed_to     varchar(200),
    citation      varchar(500)  not null,
    citation_html varchar(2000) not null
);
create index stay_person on stay (person_ref);

create table tie (
    id            integer       primary key,
    from_ref      varchar(120)  not null references entry,
    to_ref        varchar(120)  not null references entry,
    type          varchar(30)   not null,
    date_edtf     varchar(200),
    earliest      date,
    latest        date,
    certain       boolean       not null,
    sentence      varchar(2000) not null,
    citation      varchar(500)  not null,
    citation_html varchar(2000) not null
);
create index tie_from on tie (from_ref);
create index tie_to on tie (to_ref);

-- A chapter made from the claims in which a work takes a position.
alter table chapter add column claims_of varchar(120) references entry;
