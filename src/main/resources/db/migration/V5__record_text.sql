-- Texts move from ten tables to one, columns take the names that keys and pages use. The tables are emptied first: the
-- repeatable migration that follows fills them from the content files.
delete from variant;
delete from evidence;
delete from addressee;
delete from quotation_theme;
delete from quotation;
delete from event_relation;
delete from participation;
delete from event_theme;
delete from event;
delete from tenure;
delete from person;
delete from figure_subject;
delete from figure;
delete from series_point;
delete from series;
delete from chapter;
delete from term;
delete from organisation;
delete from place;
delete from source;
delete from cross_reference;
delete from former_ref;
delete from entry;

create table record_text (
    ref        varchar(120)     primary key references entry,
    prose      varchar(1000000) not null,
    paragraphs varchar(1000000) not null
);

-- Lists that the editors keep in content/lists.
create table listed_record (
    id        integer      primary key,
    list_slug varchar(100) not null,
    section   varchar(100) not null,
    ref       varchar(120) not null references entry
);

-- Fragment of the first link to a record in the body of the record that points.
alter table cross_reference add column anchor varchar(200);

alter table source drop column prose;
alter table place drop column prose;
alter table organisation drop column prose;
alter table person drop column prose;
alter table event drop column prose;
alter table quotation drop column prose;
alter table term drop column prose;
alter table figure drop column prose;
alter table series drop column prose;
alter table chapter drop column prose;

alter table chapter rename column position to number;
alter table place rename column whole_ref to part_of_ref;
alter table place rename column whole_words to part_of_words;
alter table quotation rename column words to text;
alter table variant rename column wording to text;
alter table variant rename column remark to note;
alter table evidence rename column account to how;
alter table series_point rename column amount to number_value;
alter table series_point rename column upper_bound to number_to;
alter table series_point rename column remark to note;
alter table figure rename column title to name;
alter table figure rename column taken to date_edtf;
alter table figure_subject rename to figure_shows;
alter table figure_shows rename column subject_ref to shows_ref;
alter table figure_shows rename column subject_words to shows_words;

-- A citation as written, and as readers see it.
alter table quotation drop column cited;
alter table quotation rename column source to source_html;
alter table quotation add column source varchar(500);
alter table evidence drop column cited;
alter table evidence rename column citation to citation_html;
alter table evidence add column citation varchar(500) not null;
alter table variant rename column citation to citation_html;
alter table variant add column citation varchar(500);
alter table tenure rename column citation to citation_html;
alter table tenure add column citation varchar(500);
alter table series_point rename column citation to citation_html;
alter table series_point add column citation varchar(500) not null;
