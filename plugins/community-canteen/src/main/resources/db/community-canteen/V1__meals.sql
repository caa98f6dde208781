-- A day's menu and how many of its portions are taken.
create table community_canteen_menu_day (
    community_id int unsigned not null,
    id binary(16) not null,
    version bigint not null,
    served_on date not null,
    dishes varchar(1000) collate utf8mb4_unicode_ci not null,
    price_fen int not null,
    revision int not null,
    taken int not null,
    last_number int not null,
    primary key (community_id, id),
    unique key community_canteen_menu_once (community_id, served_on),
    constraint community_canteen_menu_taken check (taken >= 0)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- The claim says whose meal it is while the order stands and is null afterwards: one order per eater and day.
create table community_canteen_meal_order (
    community_id int unsigned not null,
    id binary(16) not null,
    version bigint not null,
    account_id binary(16) not null,
    served_on date not null,
    number int not null,
    claim varchar(160),
    on_behalf boolean not null,
    mode varchar(10) not null,
    portions int not null,
    price_fen int not null,
    diets varchar(200) not null,
    note varchar(200) collate utf8mb4_unicode_ci,
    state varchar(10) not null,
    eater_name varchar(40) collate utf8mb4_unicode_ci,
    building varchar(40) collate utf8mb4_unicode_ci,
    room varchar(40) collate utf8mb4_unicode_ci,
    phone varchar(20),
    created_at datetime(6) not null,
    primary key (community_id, id),
    unique key community_canteen_order_number (community_id, served_on, number),
    unique key community_canteen_order_claim (community_id, served_on, claim),
    index community_canteen_order_account (community_id, account_id, id),
    constraint community_canteen_order_day foreign key (community_id, served_on)
        references community_canteen_menu_day (community_id, served_on),
    constraint community_canteen_order_portions check (portions between 1 and 5)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
