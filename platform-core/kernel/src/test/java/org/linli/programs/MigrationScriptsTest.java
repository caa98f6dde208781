package org.linli.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationScriptsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table if not exists mine_a (id int, note varchar(9) comment 'drop table account; --x') engine = InnoDB",
                "create table mine_a (a int, b timestamp on update current_timestamp, constraint c foreign key (a)"
                        + " references mine_b (a) on delete cascade on update cascade, index i (a, b) using btree)",
                "alter table mine_a add column b int, add unique key k (a, b), rename column x to y",
                "alter table mine_a rename to mine_b; drop table if exists mine_a, mine_b",
                "create unique index i on mine_a (a); drop index i on mine_a",
                "insert into mine_a (a, b) values (1, 2), (3, 4) on duplicate key update a = 1, b = 2",
                "insert into mine_a select b.a, concat(b.c, ',') from mine_b b left join mine_c c on c.a in (b.a, b.b)"
                        + " where b.d in (1, 2) order by b.a, b.b",
                "update mine_a set a = (select max(b) from mine_b), b = 2 where c like 'x%' # the end",
                "delete from mine_a where id in (select a from `mine_b`) -- all, of, account"
            })
    void allowsWhatAProgramsTablesNeed(String sql) {
        assertThatCode(() -> MigrationScripts.check("V1__x.sql", sql, "mine_")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table account2 (a int)",
                "create table `account` (a int)",
                "create table mysql.mine_a (a int)",
                "create table mine_a.b (a int)",
                "create table `mine_a`.`b` (a int)",
                "create table mine_a like account",
                "create table mine_a (like account)",
                "create table mine_a as select * from account",
                "create table mine_a select * from mine_b, account",
                "create table mine_a (a int references`account`(id))",
                "create table mine_a (a int) engine = MERGE union = (account)",
                "create table mine_a (a int) engine=federated connection='mysql://elsewhere'",
                "create table mine_a (a int) data directory = '/tmp'",
                "create temporary table mine_a (a int)",
                "create or replace table mine_a (a int)",
                "create view mine_v as select * from account",
                "create trigger mine_t before insert on account for each row set new.name = 'x'",
                "create procedure mine_p() select * from account",
                "create event mine_e on schedule every 1 day do delete from account",
                "drop table account",
                "drop table mine_a, account",
                "drop database linli",
                "alter table account add a int",
                "alter table mine_a rename account2",
                "alter table mine_a rename to account2",
                "alter table mine_a exchange partition p with table account",
                "rename table mine_a to account",
                "truncate table account",
                "insert into account (id) values (1)",
                "insert into mine_a select * from (account)",
                "insert into mine_a select * from(account)",
                "insert into mine_a select * from mine_b straight_join account",
                "insert into mine_a select * from mine_b b natural join account",
                "insert into mine_a select * from mine_b b join mine_c c on b.a = c.a, account",
                "insert into mine_a select * from mine_b partition (p0), account",
                "insert into mine_a select * from { oj account left join mine_b on 1 = 1 }",
                "insert into mine_a table account",
                "insert into mine_a select load_file('/etc/passwd')",
                "insert into mine_a select a from mine_b into outfile '/tmp/x'",
                "replace into account values (1)",
                "update account set name = 'x'",
                "update mine_a, account set account.name = 'x'",
                "update mine_a a join account b set b.name = 'x'",
                "update mine_a set a = 1 --1, b = (select password from account)",
                "delete from account",
                "delete from mine_a using mine_a, account",
                "delete mine_a, account from mine_a join account",
                "select * from mine_a",
                "set global general_log = 1",
                "grant all on *.* to 'x'",
                "with x as (select * from account) select * from x",
                "delimiter //",
                "/*! drop table account */",
                "/*M! drop table account */",
                "/* a /* b */ drop table account; */ create table mine_a (a int)",
                "create table mine_a (`a'` int); drop table account; create table mine_b (`b'` int)",
                "insert into mine_a values ('\\'); drop table account; -- ')",
                "drop/**/table/**/account",
                "DROP TABLE\tAccount",
                "drop table\u3000account",
                "create table mine_a (a int) --\u3000",
                "create table mine_${flyway:user} (a int)",
                "create table mine_a (a varchar(9) default 'unclosed)"
            })
    void refusesWhateverReachesFurther(String sql) {
        assertThatThrownBy(() -> MigrationScripts.check("V1__x.sql", sql, "mine_"))
                .isInstanceOf(ProgramRefused.class)
                .satisfies(refused -> {
                    ProgramRefused why = (ProgramRefused) refused;
                    assertThat(why.reason().en()).contains("V1__x.sql");
                });
    }
}
