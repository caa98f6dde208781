create table kept_answer (
    account_id  binary(16)   not null,
    retry_key   varchar(64)  character set ascii collate ascii_bin not null,
    fingerprint binary(32)   not null,
    status      smallint     null,
    body        mediumblob   null,
    kept_at     datetime(6)  not null,
    primary key (account_id, retry_key),
    key kept_answer_age (kept_at)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_bin;
