-- Which programs a community has switched on, and how.
create table enablement (
    community_id int unsigned not null,
    id           binary(16)   not null,
    version      bigint       not null,
    program      varchar(40)  character set ascii collate ascii_bin not null,
    state        varchar(10)  character set ascii collate ascii_bin not null,
    settings     text         not null,
    changed_at   datetime(6)  not null,
    primary key (community_id, id),
    unique key enablement_once (community_id, program),
    key enablement_by_program (program, state, community_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;

-- What the operator has installed, kept after removal so that its tables can be purged later.
create table installed_program (
    id           varchar(40)  character set ascii collate ascii_bin not null,
    version      varchar(40)  not null,
    state        varchar(10)  character set ascii collate ascii_bin not null,
    reason       varchar(500) null,
    changed_at   datetime(6)  not null,
    primary key (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
