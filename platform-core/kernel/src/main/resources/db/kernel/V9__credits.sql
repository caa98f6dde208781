-- Time credits. Times are UTC.

alter table hours_settings
    add column credits boolean not null default false,
    add column credit_months int not null default 24;

-- Credits that somebody gave to a neighbour who needs no account: a name and a number on a slip of paper.
create table credit_gift (
    community_id int unsigned not null,
    id binary(16) not null,
    version bigint not null,
    number varchar(12) character set ascii collate ascii_bin not null,
    giver_id binary(16) not null,
    recipient varchar(60) collate utf8mb4_unicode_ci not null,
    home varchar(60) collate utf8mb4_unicode_ci,
    minutes int not null,
    state varchar(10) not null,
    given_at datetime(6) not null,
    settled_at datetime(6),
    settled_by binary(16),
    reason varchar(300) collate utf8mb4_unicode_ci,
    primary key (community_id, id),
    unique key credit_gift_number (community_id, number),
    index credit_gift_giver (community_id, giver_id, id),
    index credit_gift_queue (community_id, state, id),
    constraint credit_gift_minutes check (minutes > 0)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
