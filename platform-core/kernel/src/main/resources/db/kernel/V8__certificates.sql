-- Certificates of service, the picture of a seal, and rules on hours. Times are UTC.

create table certificate (
    community_id int unsigned not null,
    id binary(16) not null,
    version bigint not null,
    number varchar(40) character set ascii collate ascii_bin not null,
    account_id binary(16) not null,
    -- as the holder was called then
    name varchar(60) collate utf8mb4_unicode_ci not null,
    -- null for all years
    service_year int,
    first_day date not null,
    last_day date not null,
    minutes int not null,
    -- the sums by program, JSON
    sums text collate utf8mb4_unicode_ci not null,
    shows_name varchar(10) not null,
    shows_hours boolean not null,
    shows_programs boolean not null,
    issued_at datetime(6) not null,
    revoked_at datetime(6),
    revocation varchar(300) collate utf8mb4_unicode_ci,
    primary key (community_id, id),
    unique key certificate_number (community_id, number),
    index certificate_account (community_id, account_id, id),
    constraint certificate_minutes check (minutes > 0)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table seal (
    community_id int unsigned not null,
    id binary(16) not null,
    version bigint not null,
    image mediumblob not null,
    primary key (community_id, id),
    unique key seal_once (community_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What a community has set about hours; without a row the national rule holds.
create table hours_settings (
    community_id int unsigned not null,
    id binary(16) not null,
    version bigint not null,
    -- the hours from which on somebody has one star, two, and so on up to five
    stars varchar(60) character set ascii collate ascii_bin not null,
    primary key (community_id, id),
    unique key hours_settings_once (community_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
