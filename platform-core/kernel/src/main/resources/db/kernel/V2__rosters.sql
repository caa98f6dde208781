-- Messages, volunteers and rosters. Times are UTC.

create table message (
    id binary(16) not null,
    account_id binary(16) not null,
    at datetime(6) not null,
    title_zh varchar(200) collate utf8mb4_unicode_ci not null,
    title_en varchar(200) collate utf8mb4_unicode_ci not null,
    text_zh varchar(2000) collate utf8mb4_unicode_ci not null,
    text_en varchar(2000) collate utf8mb4_unicode_ci not null,
    link varchar(300),
    read_at datetime(6),
    primary key (id),
    index message_inbox (account_id, id),
    index message_unread (account_id, read_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table volunteer (
    community_id int unsigned not null,
    id binary(16) not null,
    version bigint not null,
    account_id binary(16) not null,
    primary key (community_id, id),
    unique key volunteer_account (community_id, account_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table qualification (
    community_id int unsigned not null,
    id binary(16) not null,
    version bigint not null,
    volunteer_id binary(16) not null,
    kind varchar(20) not null,
    number varchar(64),
    issued_by varchar(120) collate utf8mb4_unicode_ci,
    expires_on date not null,
    primary key (community_id, id),
    constraint qualification_volunteer foreign key (community_id, volunteer_id) references volunteer (community_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table post (
    community_id int unsigned not null,
    id binary(16) not null,
    version bigint not null,
    program varchar(40) not null,
    code varchar(40) not null,
    name_zh varchar(120) collate utf8mb4_unicode_ci not null,
    name_en varchar(120) collate utf8mb4_unicode_ci not null,
    needs varchar(100) not null,
    suspended boolean not null,
    primary key (community_id, id),
    unique key post_code (community_id, program, code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table shift (
    community_id int unsigned not null,
    id binary(16) not null,
    version bigint not null,
    post_id binary(16) not null,
    program varchar(40) not null,
    template_code varchar(40),
    template_day date,
    starts_at datetime(6) not null,
    ends_at datetime(6) not null,
    withdraw_hours int not null,
    place_zh varchar(120) collate utf8mb4_unicode_ci not null,
    place_en varchar(120) collate utf8mb4_unicode_ci not null,
    seats int not null,
    taken int not null,
    waiting int not null,
    -- the number that the last one on the waiting list was given
    queue int not null,
    state varchar(10) not null,
    reason varchar(500) collate utf8mb4_unicode_ci,
    suspended boolean not null,
    primary key (community_id, id),
    unique key shift_of_template (community_id, template_code, program, template_day),
    index shift_start (community_id, starts_at, id),
    index shift_of_program (community_id, program, starts_at),
    constraint shift_post foreign key (community_id, post_id) references post (community_id, id),
    constraint shift_seats check (taken between 0 and seats),
    constraint shift_waiting check (waiting >= 0),
    constraint shift_times check (starts_at < ends_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table sign_up (
    community_id int unsigned not null,
    id binary(16) not null,
    version bigint not null,
    shift_id binary(16) not null,
    account_id binary(16) not null,
    state varchar(10) not null,
    -- the place on the waiting list, 0 for whoever got a seat at once
    queue int not null,
    since datetime(6) not null,
    primary key (community_id, id),
    unique key sign_up_once (community_id, shift_id, account_id),
    index sign_up_queue (community_id, shift_id, state, queue),
    index sign_up_account (community_id, account_id),
    constraint sign_up_shift foreign key (community_id, shift_id) references shift (community_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
