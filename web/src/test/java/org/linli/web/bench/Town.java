package org.linli.web.bench;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * A schema full of communities, volunteers and shifts, of which the first communities are those that are asked about.
 *
 * <p>Every community has twenty open shifts in the two weeks that a list shows. The busy ones share a thousand more shifts, each for
 * volunteers of its own community; the first has one that everybody wants. The others have ten volunteers each who have taken seats.
 *
 * @param communities how many there are
 * @param busy how many of them are asked about
 */
record Town(int communities, int busy) {

    static final String DISTRICT = "990101";
    static final int SHIFTS = 1_000;
    static final int HOT_SEATS = 2_000;

    private static final int LISTED = 20;
    private static final int MEMBERS = 40_000;
    private static final int HOT_MEMBERS = 4_000;
    private static final int QUIET_MEMBERS = 10;

    /** The kinds of ids, so that one number means another thing in each. */
    private enum Kind {
        ACCOUNT,
        MEMBERSHIP,
        VOLUNTEER,
        POST,
        LISTED,
        WANTED,
        SIGN_UP;

        long high() {
            return 0x0191a000_0000_7000L + ((long) ordinal() << 16);
        }

        /** The id of a number, in SQL. */
        String id(String number) {
            return "unhex(concat('" + String.format("%016x", high()) + "8', lpad(hex(" + number + "), 15, '0')))";
        }

        UUID id(long number) {
            return new UUID(high(), Long.MIN_VALUE | number);
        }
    }

    /** Somebody who asks for a seat: their session, and the shift and its community. */
    record Wish(String session, UUID account, UUID shift, int community) {}

    String code(int community) {
        return DISTRICT + String.format("%03d%03d", community / 999 + 1, community % 999 + 1);
    }

    /** The wish of this number: no two are the same for a long while, and neighbours in number want seats on different shifts. */
    Wish wish(int number) {
        int shift = number % SHIFTS;
        int community = shift % busy;
        int round = number / SHIFTS * (SHIFTS / busy) + shift / busy;
        int member = community + busy * (round % (MEMBERS / busy));
        return new Wish(session(member), Kind.ACCOUNT.id(member), Kind.WANTED.id(shift), community);
    }

    /** The wish of this number for the one shift that everybody wants. */
    Wish hotWish(int number) {
        int member = MEMBERS + number % HOT_MEMBERS;
        return new Wish(session(member), Kind.ACCOUNT.id(member), hotShift(), 0);
    }

    static UUID hotShift() {
        return Kind.WANTED.id(SHIFTS);
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static String session(int member) {
        return "bench" + member;
    }

    /** Makes all of it. The schema has its tables and a district, and no community. */
    void settle(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            numbers(sql);
            int quiet = (communities - busy) * QUIET_MEMBERS;
            int people = MEMBERS + HOT_MEMBERS + quiet;
            places(sql);
            people(sql, people);
            shifts(sql);
            sql.execute("insert into sign_up (community_id, id, version, shift_id, account_id, state, queue, since)"
                    + " select " + home("i div 2") + " + 1, " + Kind.SIGN_UP.id("i") + ", 1, "
                    + Kind.LISTED.id(home("i div 2") + " * " + LISTED + " + i % " + LISTED) + ", "
                    + Kind.ACCOUNT.id("i div 2")
                    + ", 'CONFIRMED', 0, utc_timestamp(6) from bench_number where i >= " + 2 * (MEMBERS + HOT_MEMBERS)
                    + " and i < " + 2 * people);
            for (String table : new String[] {"community", "account", "membership", "volunteer", "shift", "sign_up"}) {
                sql.execute("analyze table " + table);
            }
        }
    }

    private void numbers(Statement sql) throws SQLException {
        sql.execute("create table bench_number (i int primary key)");
        sql.execute("insert into bench_number values (0), (1), (2), (3), (4), (5), (6), (7)");
        for (int known = 8; known < 1 << 19; known *= 2) {
            sql.execute("insert into bench_number select i + " + known + " from bench_number");
        }
    }

    private void places(Statement sql) throws SQLException {
        sql.execute("insert into street (code, district_code, name, version) select concat('" + DISTRICT
                + "', lpad(i + 1, 3, '0')), '" + DISTRICT + "', concat('街道', i), 1 from bench_number where i <= "
                + communities / 999);
        sql.execute(
                "insert into community (id, code, street_code, district_code, name, state, version) select i + 1, concat('"
                        + DISTRICT + "', lpad(i div 999 + 1, 3, '0'), lpad(i % 999 + 1, 3, '0')), concat('" + DISTRICT
                        + "', lpad(i div 999 + 1, 3, '0')), '" + DISTRICT
                        + "', concat('社区', i), 'ACTIVE', 1 from bench_number where i < " + communities);
        sql.execute(
                "insert into post (community_id, id, version, program, code, name_zh, name_en, needs, suspended) select i + 1, "
                        + Kind.POST.id("i")
                        + ", 1, 'community-canteen', 'courier', '送餐员', 'Courier', '', false from bench_number"
                        + " where i < " + communities);
    }

    private void people(Statement sql, int people) throws SQLException {
        sql.execute(
                "insert into account (id, login, name, password, created_at, version) select " + Kind.ACCOUNT.id("i")
                        + ", concat('bench', i), concat('志愿者', i), '-', utc_timestamp(6), 1 from bench_number where i < "
                        + people);
        sql.execute("insert into membership (id, account_id, role, place_kind, place_code, since, version) select "
                + Kind.MEMBERSHIP.id("i") + ", " + Kind.ACCOUNT.id("i") + ", 'VOLUNTEER', 'COMMUNITY', c.code,"
                + " utc_timestamp(6), 1 from bench_number join community c on c.id = " + home("i") + " + 1 where i < "
                + people);
        sql.execute("insert into volunteer (community_id, id, version, account_id) select " + home("i") + " + 1, "
                + Kind.VOLUNTEER.id("i") + ", 1, " + Kind.ACCOUNT.id("i") + " from bench_number where i < " + people);
        sql.execute("insert into sign_in_session (hash, account_id, created_at, seen_at, ends_at) select"
                + " replace(replace(replace(to_base64(unhex(sha2(concat('bench', i), 256))), '+', '-'), '/', '_'), '=', ''), "
                + Kind.ACCOUNT.id("i")
                + ", utc_timestamp(6), utc_timestamp(6), utc_timestamp(6) + interval 30 day from bench_number where i < "
                + (MEMBERS + HOT_MEMBERS));
    }

    private void shifts(Statement sql) throws SQLException {
        String columns =
                "insert into shift (community_id, id, version, post_id, program, starts_at, ends_at, withdraw_hours,"
                        + " place_zh, place_en, seats, taken, waiting, queue, state, suspended) select ";
        String same =
                ", 24, '一楼食堂', 'Canteen, ground floor', %d, %s, 0, 0, 'OPEN', false from bench_number where i < %d";
        String community = "i div " + LISTED;
        sql.execute(columns + community + " + 1, " + Kind.LISTED.id("i") + ", 1, " + Kind.POST.id(community)
                + ", 'community-canteen', date(utc_timestamp()) + interval 1 day + interval (i % " + LISTED
                + ") * 14 hour, date(utc_timestamp()) + interval 1 day + interval (i % " + LISTED + ") * 14 + 2 hour"
                + same.formatted(3, community + " >= " + busy, communities * LISTED));
        community = "i % " + busy;
        sql.execute(columns + community + " + 1, " + Kind.WANTED.id("i") + ", 1, " + Kind.POST.id(community)
                + ", 'community-canteen', date(utc_timestamp()) + interval 30 day + interval (i div " + busy
                + ") hour, date(utc_timestamp()) + interval 30 day + interval (i div " + busy + ") * 60 + 45 minute"
                + same.formatted(1_000, "0", SHIFTS));
        sql.execute(columns + "1, " + Kind.WANTED.id("" + SHIFTS) + ", 1, " + Kind.POST.id("0")
                + ", 'community-canteen', date(utc_timestamp()) + interval 90 day, date(utc_timestamp()) + interval 90 day"
                + " + interval 2 hour" + same.formatted(HOT_SEATS, "0", 1));
    }

    /** The community that a person belongs to, from 0, in SQL. */
    private String home(String person) {
        return "(case when " + person + " < " + MEMBERS + " then (" + person + ") % " + busy + " when " + person + " < "
                + (MEMBERS + HOT_MEMBERS) + " then 0 else " + busy + " + ((" + person + ") - " + (MEMBERS + HOT_MEMBERS)
                + ") div " + QUIET_MEMBERS + " end)";
    }

    /** Gives all seats of the busy shifts back. */
    static void empty(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            String first = "x'" + String.format("%016x", Kind.WANTED.high()) + "'";
            sql.execute("delete from sign_up where left(shift_id, 8) = " + first);
            sql.execute("update shift set taken = 0, waiting = 0, queue = 0 where left(id, 8) = " + first);
        }
    }
}
