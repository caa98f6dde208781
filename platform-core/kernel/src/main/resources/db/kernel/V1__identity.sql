create table account (
  id         binary(16)   not null,
  login      varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
  mobile     varchar(11)  character set utf8mb4 collate utf8mb4_bin,
  phone      varchar(20)  character set utf8mb4 collate utf8mb4_bin,
  name       varchar(60)  not null,
  password   varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  created_at datetime(6)  not null,
  version    bigint       not null,
  primary key (id),
  unique key account_login (login),
  unique key account_mobile (mobile)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- The code of a place begins with the code of the place above it; the installation's is empty.
create table membership (
  id         binary(16)  not null,
  account_id binary(16)  not null,
  role       varchar(16) character set utf8mb4 collate utf8mb4_bin not null,
  place_kind varchar(16) character set utf8mb4 collate utf8mb4_bin not null,
  place_code varchar(12) character set utf8mb4 collate utf8mb4_bin not null,
  since      datetime(6) not null,
  version    bigint      not null,
  primary key (id),
  unique key membership_once (account_id, place_code, role),
  key membership_place (place_code, id),
  constraint membership_account foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Keyed by the hash of the token: a copy of this table opens nothing.
create table sign_in_session (
  hash       char(43)    character set utf8mb4 collate utf8mb4_bin not null,
  account_id binary(16)  not null,
  created_at datetime(6) not null,
  seen_at    datetime(6) not null,
  ends_at    datetime(6) not null,
  primary key (hash),
  key sign_in_session_account (account_id),
  key sign_in_session_end (ends_at),
  constraint sign_in_session_account foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table sign_in_guess (
  subject       char(43)    character set utf8mb4 collate utf8mb4_bin not null,
  failures      int         not null,
  last_at       datetime(6) not null,
  blocked_until datetime(6) not null,
  primary key (subject),
  key sign_in_guess_last (last_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table known_address (
  subject char(43)    character set utf8mb4 collate utf8mb4_bin not null,
  seen_at datetime(6) not null,
  primary key (subject),
  key known_address_seen (seen_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table invitation (
  id         binary(16)  not null,
  hash       char(43)    character set utf8mb4 collate utf8mb4_bin not null,
  role       varchar(16) character set utf8mb4 collate utf8mb4_bin not null,
  place_kind varchar(16) character set utf8mb4 collate utf8mb4_bin not null,
  place_code varchar(12) character set utf8mb4 collate utf8mb4_bin not null,
  name       varchar(60),
  invited_by binary(16)  not null,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  revoked_at datetime(6),
  uses       int         not null,
  used       int         not null,
  version    bigint      not null,
  primary key (id),
  unique key invitation_hash (hash),
  key invitation_place (place_code, id),
  constraint invitation_inviter foreign key (invited_by) references account (id),
  constraint invitation_uses check (used between 0 and uses)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
