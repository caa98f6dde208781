create table district (
  code    char(6)     character set utf8mb4 collate utf8mb4_bin not null,
  name    varchar(60) not null,
  version bigint      not null,
  primary key (code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table street (
  code          char(9)     character set utf8mb4 collate utf8mb4_bin not null,
  district_code char(6)     character set utf8mb4 collate utf8mb4_bin not null,
  name          varchar(60) not null,
  version       bigint      not null,
  primary key (code),
  key street_district (district_code, code),
  constraint street_district foreign key (district_code) references district (code),
  constraint street_prefix check (substr(code, 1, 6) = district_code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- A community is a tenant; its id is the first column of every key of what it owns.
create table community (
  id            int unsigned not null auto_increment,
  code          char(12)     character set utf8mb4 collate utf8mb4_bin not null,
  street_code   char(9)      character set utf8mb4 collate utf8mb4_bin not null,
  district_code char(6)      character set utf8mb4 collate utf8mb4_bin not null,
  name          varchar(60)  not null,
  phone         varchar(20)  character set utf8mb4 collate utf8mb4_bin,
  state         varchar(16)  character set utf8mb4 collate utf8mb4_bin not null,
  version       bigint       not null,
  primary key (id),
  unique key community_code (code),
  key community_district (district_code, code),
  key community_street (street_code, code),
  constraint community_street foreign key (street_code) references street (code),
  constraint community_district foreign key (district_code) references district (code),
  constraint community_prefix check (substr(code, 1, 9) = street_code and substr(code, 1, 6) = district_code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table import_progress (
  account_id binary(16)  not null,
  retry_key  varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  total      int         not null,
  done       int         not null,
  state      varchar(16) character set utf8mb4 collate utf8mb4_bin not null,
  changed_at datetime(6) not null,
  primary key (account_id, retry_key),
  key import_progress_changed (changed_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
