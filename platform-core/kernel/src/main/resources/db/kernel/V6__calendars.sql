-- What a district's bureau says of single days and of school holidays. The country's days are in the code, see NationalDays.
create table calendar_day (
    id binary(16) not null,
    version bigint not null,
    district varchar(6) not null,
    day date not null,
    kind varchar(10) not null,
    name varchar(60) collate utf8mb4_unicode_ci not null,
    stands_for varchar(10),
    primary key (id),
    unique key calendar_day_once (district, day)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table school_holiday (
    id binary(16) not null,
    district varchar(6) not null,
    name varchar(60) collate utf8mb4_unicode_ci not null,
    first_day date not null,
    last_day date not null,
    primary key (id),
    index school_holiday_of (district, first_day),
    constraint school_holiday_days check (first_day <= last_day)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
