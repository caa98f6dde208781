-- Hours. The ledger is append-only: the persistence layer refuses to change or delete a posting or an entry. Times are UTC.

create table service_record (
    community_id int unsigned not null,
    id binary(16) not null,
    version bigint not null,
    account_id binary(16) not null,
    -- empty for what belongs to no program
    program varchar(40) not null,
    what_zh varchar(120) collate utf8mb4_unicode_ci not null,
    what_en varchar(120) collate utf8mb4_unicode_ci not null,
    starts_at datetime(6) not null,
    ends_at datetime(6) not null,
    -- of the start, in Asia/Shanghai
    service_year int not null,
    minutes int not null,
    state varchar(10) not null,
    source varchar(10) not null,
    reference varchar(160) not null,
    note varchar(500) collate utf8mb4_unicode_ci,
    filed_at datetime(6) not null,
    questioned boolean not null,
    primary key (community_id, id),
    unique key service_record_once (community_id, reference),
    index service_record_queue (community_id, state, starts_at, id),
    index service_record_questioned (community_id, questioned, starts_at, id),
    index service_record_account (community_id, account_id, starts_at, id),
    constraint service_record_times check (starts_at < ends_at),
    constraint service_record_minutes check (minutes between 0 and 1440)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table record_question (
    community_id int unsigned not null,
    id binary(16) not null,
    version bigint not null,
    record_id binary(16) not null,
    question varchar(500) collate utf8mb4_unicode_ci not null,
    asked_at datetime(6) not null,
    answer varchar(500) collate utf8mb4_unicode_ci,
    answered_at datetime(6),
    answered_by binary(16),
    primary key (community_id, id),
    index record_question_record (community_id, record_id, asked_at),
    constraint record_question_record foreign key (community_id, record_id) references service_record (community_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table ledger_account (
    community_id int unsigned not null,
    id binary(16) not null,
    version bigint not null,
    kind varchar(20) not null,
    -- a person's account, a program's id, or empty for the community's own
    holder varchar(40) character set ascii collate ascii_bin not null,
    primary key (community_id, id),
    unique key ledger_account_once (community_id, kind, holder),
    index ledger_account_holder (holder, community_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table posting (
    community_id int unsigned not null,
    id binary(16) not null,
    version bigint not null,
    reference varchar(160) not null,
    kind varchar(20) not null,
    record_id binary(16),
    posted_at datetime(6) not null,
    -- nobody for what the platform did by itself
    posted_by binary(16),
    reason varchar(500) collate utf8mb4_unicode_ci,
    primary key (community_id, id),
    unique key posting_once (community_id, reference),
    index posting_record (community_id, record_id, posted_at),
    constraint posting_record foreign key (community_id, record_id) references service_record (community_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Both sides in one row: what one account gives another gets, so that no sum but zero can be written.
create table ledger_entry (
    community_id int unsigned not null,
    id binary(16) not null,
    version bigint not null,
    posting_id binary(16) not null,
    record_id binary(16),
    giver_id binary(16) not null,
    getter_id binary(16) not null,
    minutes int not null,
    primary key (community_id, id),
    index ledger_entry_posting (community_id, posting_id),
    index ledger_entry_giver (community_id, giver_id, record_id, minutes),
    index ledger_entry_getter (community_id, getter_id, record_id, minutes),
    constraint ledger_entry_posting foreign key (community_id, posting_id) references posting (community_id, id),
    constraint ledger_entry_record foreign key (community_id, record_id) references service_record (community_id, id),
    constraint ledger_entry_giver foreign key (community_id, giver_id) references ledger_account (community_id, id),
    constraint ledger_entry_getter foreign key (community_id, getter_id) references ledger_account (community_id, id),
    constraint ledger_entry_minutes check (minutes > 0),
    constraint ledger_entry_sides check (giver_id <> getter_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Whether the hours of a shift that is over have been told to the ledger.
alter table shift
    add column settled boolean not null default false,
    add index shift_unsettled (settled, ends_at, community_id);
