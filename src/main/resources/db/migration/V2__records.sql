-- One table a kind of record, and what belongs to it. A column *_ref names a card; *_words stands where there is no record.
create table source (
    slug         varchar(100)     primary key,
    type         varchar(40)      not null,
    title        varchar(1000)    not null,
    csl          varchar(20000)   not null,
    bibliography varchar(8000)    not null,
    consulted    varchar(20)      not null,

    earliest     date,
    latest       date,
    date_edtf    varchar(200),
    prose        varchar(1000000) not null
);

create table place (
    slug            varchar(100)     primary key,
    name            varchar(200)     not null,
    name_now        varchar(200),
    native_name     varchar(200),
    native_language varchar(20),
    aliases         varchar(4000)    not null,
    type            varchar(20)      not null,
    latitude        double precision not null,
    longitude       double precision not null,
    country_then    varchar(200)     not null,
    country_now     varchar(200)     not null,
    whole_ref       varchar(120)     references entry,
    whole_words     varchar(200),
    summary         varchar(1000)    not null,
    prose           varchar(1000000) not null
);

create table organisation (
    slug            varchar(100)     primary key,
    name            varchar(300)     not null,
    native_name     varchar(300),
    native_language varchar(20),
    abbreviation    varchar(50),
    aliases         varchar(4000)    not null,
    founded         varchar(200),
    dissolved       varchar(200),
    seat_ref        varchar(120)     references entry,
    seat_words      varchar(300),
    type            varchar(20)      not null,
    summary         varchar(1000)    not null,
    prose           varchar(1000000) not null
);

create table person (
    slug              varchar(100)     primary key,
    name              varchar(200)     not null,
    sort_name         varchar(200)     not null,
    native_name       varchar(300),
    native_language   varchar(20),
    aliases           varchar(4000)    not null,
    born              varchar(200),
    died              varchar(200),
    birth_place_ref   varchar(120)     references entry,
    birth_place_words varchar(300),
    death_place_ref   varchar(120)     references entry,
    death_place_words varchar(300),
    known_for         varchar(500)     not null,
    circle            varchar(20)      not null,
    identifiers       varchar(1000)    not null,
    prose             varchar(1000000) not null
);

create table tenure (
    person_slug        varchar(100)  not null references person,
    position           integer       not null,
    office             varchar(500)  not null,
    organisation_ref   varchar(120)  references entry,
    organisation_words varchar(300),
    held_from          varchar(200),
    held_to            varchar(200),
    citation           varchar(2000),
    primary key (person_slug, position)
);

create table event (
    slug        varchar(100)     primary key,
    title       varchar(300)     not null,
    native_name varchar(500),
    aliases     varchar(4000)    not null,
    date_edtf   varchar(200)     not null,
    earliest    date             not null,
    latest      date             not null,
    place_ref   varchar(120)     references entry,
    place_words varchar(300),
    climate     varchar(20)      not null,
    summary     varchar(1000)    not null,
    prose       varchar(1000000) not null
);

create table event_theme (
    event_slug varchar(100) not null references event,
    position   integer      not null,
    theme      varchar(30)  not null,
    primary key (event_slug, position)
);

create table participation (
    event_slug varchar(100) not null references event,
    position   integer      not null,
    who_ref    varchar(120) references entry,
    who_words  varchar(300),
    role       varchar(500) not null,
    primary key (event_slug, position)
);

create table event_relation (
    id         integer      primary key,
    event_ref  varchar(120) not null references entry,
    other_ref  varchar(120) not null references entry,
    type       varchar(20)  not null
);

create table quotation (
    slug              varchar(100)     primary key,
    title             varchar(300)     not null,
    words             varchar(8000)    not null,
    original          varchar(8000),
    original_language varchar(20),
    original_missing  varchar(1000),
    translator        varchar(500),
    speaker_ref       varchar(120)     references entry,
    speaker_words     varchar(300),
    date_edtf         varchar(200)     not null,
    earliest          date             not null,
    latest            date             not null,
    occasion_ref      varchar(120)     references entry,
    place_ref         varchar(120)     references entry,
    place_words       varchar(300),
    work_ref          varchar(120)     references entry,
    standing          varchar(20)      not null,
    standing_reason   varchar(8000)    not null,
    source            varchar(2000),
    cited             varchar(500),
    locator_missing   boolean          not null,
    trust             varchar(8000)    not null,
    prose             varchar(1000000) not null
);

create table quotation_theme (
    quotation_slug varchar(100) not null references quotation,
    position       integer      not null,
    theme          varchar(30)  not null,
    primary key (quotation_slug, position)
);

create table addressee (
    quotation_slug varchar(100) not null references quotation,
    position       integer      not null,
    who_ref        varchar(120) references entry,
    who_words      varchar(300),
    primary key (quotation_slug, position)
);

create table evidence (
    quotation_slug varchar(100)  not null references quotation,
    position       integer       not null,
    date_edtf      varchar(200)  not null,
    citation       varchar(2000) not null,
    cited          varchar(500)  not null,
    wording        varchar(8000),
    language       varchar(20),
    account        varchar(8000),
    primary key (quotation_slug, position)
);

create table variant (
    quotation_slug varchar(100)  not null references quotation,
    position       integer       not null,
    wording        varchar(8000) not null,
    language       varchar(20)   not null,
    first_seen     varchar(200),
    citation       varchar(2000),
    remark         varchar(8000),
    primary key (quotation_slug, position)
);

create table term (
    slug            varchar(100)     primary key,
    name            varchar(200)     not null,
    native_name     varchar(300),
    native_language varchar(20),
    aliases         varchar(4000)    not null,
    definition      varchar(2000)    not null,
    prose           varchar(1000000) not null
);

create table figure (
    slug        varchar(100)     primary key,
    title       varchar(300)     not null,
    caption     varchar(2000)    not null,
    maker_ref   varchar(120)     references entry,
    maker_words varchar(300),
    taken       varchar(200),
    holder_ref  varchar(120)     references entry,
    holder_words varchar(500),
    rights      varchar(2000),
    seed_number integer          not null,
    prose       varchar(1000000) not null
);

create table figure_subject (
    figure_slug   varchar(100) not null references figure,
    position      integer      not null,
    subject_ref   varchar(120) references entry,
    subject_words varchar(300),
    primary key (figure_slug, position)
);

create table chapter (
    slug     varchar(100)     primary key,
    title    varchar(300)     not null,
    position integer          not null unique,
    dek      varchar(2000)    not null,
    prose    varchar(1000000) not null
);
