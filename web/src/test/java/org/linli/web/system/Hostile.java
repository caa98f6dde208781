package org.linli.web.system;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.function.Function;

/** A program that somebody should not have made, and the words with which it is refused. */
enum Hostile {
    UNSIGNED(jar -> jar, "没有签名", "not signed"),
    TAMPERED(jar -> jar, "签名与内容", "signature does not fit"),
    ZIP_SLIP(jar -> jar.with("../../evil.txt", "x"), "指向包外", "../../evil.txt points outside"),
    ABSOLUTE_NAME(jar -> jar.with("/etc/evil", "x"), "指向包外", "/etc/evil points outside"),
    SYMBOLIC_LINK(jar -> jar.with("link", "/etc/passwd"), "符号链接", "link is a symbolic link"),
    CLASS_PATH(jar -> jar.attribute("Class-Path", "../linli.war"), "Class-Path", "Class-Path"),
    NO_MANIFEST_ID(jar -> jar.attribute("Plugin-Id", ".."), "Plugin-Id", "no proper Plugin-Id"),
    PLATFORMS_ID(jar -> jar.attribute("Plugin-Id", "kernel"), "平台自己的", "the platform's own"),
    SPI_CLASS(jar -> jar.with("org/linli/spi/Texts.class", "x"), "自带了平台的类", "carries the platform's class"),
    JAKARTA_CLASS(jar -> jar.with("jakarta/ws/rs/GET.class", "x"), "自带了平台的类", "carries the platform's class"),
    HIDDEN_SPI_CLASS(
            jar -> jar.with("META-INF/versions/9/org/linli/spi/Texts.class", "x"),
            "自带了平台的类",
            "carries the platform's class"),
    KERNEL_CLASS(jar -> jar.with("org/linli/rosters/Rosters.class", "x"), "自带了平台的类", "carries the platform's class"),
    WRONG_SPI(jar -> jar.attribute("Linli-Spi", "2"), "SPI 版本 2", "SPI version 2"),
    OWN_START(jar -> jar.attribute("Plugin-Class", "evil.Evil"), "Plugin-Class", "Plugin-Class"),
    ZIP_BOMB(jar -> jar.with("zeros", new byte[25 << 20]), "解开后太大", "too large when unpacked"),
    MANY_FILES(Hostile::manyFiles, "解开后太大", "too large when unpacked"),
    THROWS_WHEN_LOADED(
            code("/*static*/", "static { if (true) throw new IllegalStateException(\"boom\"); }"), "启动时出错", "boom"),
    THROWS_WHEN_MADE(
            code("/*made*/", "throw new IllegalStateException(\"boom\");"), "启动时出错", "IllegalStateException: boom"),
    THROWS_WHEN_ASKED(code("/*asked*/", "if (true) throw new Error(\"boom\");"), "启动时出错", "Error: boom"),
    THROWS_WHEN_WIRED(
            code("/*wired*/", "throw new IllegalStateException(\"boom\");"), "启动时出错", "IllegalStateException: boom"),
    LOOPS_WHEN_MADE(code("/*made*/", Hostile.LOOP), "超过 20 秒", "within 20 seconds"),
    LOOPS_WHEN_ASKED(code("/*asked*/", Hostile.LOOP), "超过 20 秒", "within 20 seconds"),
    ONE_LANGUAGE(code("\"Evil\"", "\"\""), "启动时出错", "A text needs both languages"),
    NO_NAME(code("return Texts.of(\"坏\", \"Evil\");", "return null;"), "没有声明 name", "declares no name"),
    TEXT_MISSING_ON_A_PAGE(
            jar -> jar.with("ui/ui.json", Hostile.MANIFEST)
                    .with("ui/i18n/zh-CN.json", "{\"p.test-evil.menu\":\"菜单\"}")
                    .with("ui/i18n/en.json", "{}"),
            "缺中文或英文",
            "p.test-evil.menu is missing"),
    TWO_PROGRAMS(Hostile::twice, "有且只有一个", "must have one ServiceProgram"),
    SAYS_NOT_WHO_MAY(code("@Open", ""), "没有说明谁可以用", "does not say who may call it"),
    SERVED_NOWHERE(code("@jakarta.ws.rs.Path(\"all\")", ""), "没有自己的 @Path", "has no @Path of its own"),
    ENTITY_OF_NO_COMMUNITY(
            code("extends CommunityOwned", ""), "不是继承 CommunityOwned", "no entity that extends CommunityOwned"),
    ENTITY_OF_ANOTHERS_TABLE(
            code("\"test_evil_row\"", "\"account\""), "表名不以 test_evil_", "does not begin with test_evil_"),
    NATIVE_QUERY(
            code("@Entity", "@Entity @NamedNativeQuery(name = \"all\", query = \"select * from account\")"),
            "@NamedNativeQuery",
            "may not have @NamedNativeQuery"),
    FOREIGN_PERMISSION(
            code("\"test-evil.do\"", "\"programs.install\""), "权限 programs.install", "permission programs.install"),
    SETTINGS_WITHOUT_DEFAULTS(
            code(
                    "/*static*/",
                    "public record Wish(int a) {} @Override public Class<? extends Record> settings() { return Wish.class; }"),
            "设置 Wish",
            "its settings Wish"),
    PREFIX_AMONG_OTHERS(jar -> jar.attribute("Plugin-Id", "community"), "和已有的表", "could not be told from community"),
    PREFIX_OF_THE_KERNEL(jar -> jar.attribute("Plugin-Id", "sign"), "和已有的表 sign_", "could not be told from sign_"),
    PREFIX_WITHIN_ANOTHERS(
            jar -> jar.attribute("Plugin-Id", "community-canteen-extra"), "和已有的表", "could not be told from"),
    CREATES_IN_OTHERS(sql("create table account_evil (id int)"), "动了别人的表 account_evil", "touches account_evil"),
    ALTERS_ANOTHERS(sql("alter table `account` add column evil int"), "动了别人的表 account", "touches account"),
    DROPS_ANOTHERS(sql("drop table test_evil_x, account"), "动了别人的表 account", "touches account"),
    INSERTS_INTO_ANOTHERS(sql("insert/**/into account (id) values (1)"), "动了别人的表 account", "touches account"),
    READS_ANOTHERS(sql("create table test_evil_x select * from (account)"), "动了别人的表", "touches ("),
    HIDES_BEHIND_A_COMMENT(
            sql("create table test_evil_x (a int) --1, ; drop table account"), "几种读法", "more than one way"),
    HIDES_BEHIND_A_NAME(
            sql("create table test_evil_x (`a'` int); drop table account; create table test_evil_y (`b'` int)"),
            "几种读法",
            "more than one way"),
    RUNS_A_COMMENT(sql("/*! drop table account */"), "几种读法", "more than one way"),
    SECOND_STATEMENT(sql("create table test_evil_x (a int); delete from account"), "动了别人的表 account", "touches account"),
    TRIGGER(
            sql("create trigger test_evil_t before insert on account for each row set new.name = 'x'"),
            "语句不允许",
            "not allowed: create trigger"),
    PROCEDURE(sql("create procedure test_evil_p() delete from account"), "语句不允许", "not allowed: create procedure"),
    VIEW(sql("create view test_evil_v as select * from account"), "语句不允许", "not allowed: create view"),
    RENAMES(sql("rename table account to test_evil_x"), "语句不允许", "not allowed: rename table"),
    TAKES_A_NAME(sql("alter table test_evil_row rename account_evil"), "动了别人的表 account_evil", "touches account_evil"),
    OTHER_SCHEMA(sql("insert into mysql.user (user) values ('x')"), "动了别人的表 mysql.user", "touches mysql.user"),
    BROKEN_MIGRATION(sql("create table test_evil_x (a nonsense)"), "数据表迁移出错", "its migration failed"),
    OTHERS_MIGRATION(
            jar -> jar.with("db/community-canteen/V9__x.sql", "drop table community_canteen_meal_order"),
            "不在 db/test-evil/",
            "is not in db/test-evil/");

    static final String ID = "test-evil";

    /** Never ends, whoever asks it to; the compiler does not see that. */
    private static final String LOOP =
            "for (;;) try { Thread.sleep(1000); } catch (InterruptedException e) { if (e == null) break; }";

    private static final String MANIFEST = """
            {"ui": 1, "sdk": "^1.0", "screens": [{"path": "/p/test-evil/menu", "kind": "list", "title": "@menu",
             "roles": ["anyone"], "source": "menu", "item": {"title": "name"}, "empty": "@menu"}], "slots": []}
            """;

    private static final String SOURCE = """
            package evil;
            import jakarta.persistence.*;
            import jakarta.ws.rs.*;
            import java.util.*;
            import org.linli.spi.*;
            @org.pf4j.Extension
            public final class Evil implements ServiceProgram {
                /*static*/
                public Evil() { /*made*/ }
                @Override public Texts name() { return Texts.of("坏", "Evil"); }
                @Override public Texts summary() { return Texts.of("坏", "Evil"); }
                @Override public Set<Permission> permissions() {
                    /*asked*/
                    return Set.of(new Permission("test-evil.do", Set.of(Role.LEAD)));
                }
                @Override public List<Class<?>> entities() { return List.of(Row.class); }
                @Override public Class<?> resource() { return EvilResource.class; }
                @jakarta.ws.rs.Path("communities/{community}/programs/test-evil")
                public static final class EvilResource {
                    EvilResource() { /*wired*/ }
                    @GET @jakarta.ws.rs.Path("all") @Open public String all() { return "{}"; }
                }
                @Entity
                @Table(name = "test_evil_row")
                public static class Row extends CommunityOwned {
                    @Id UUID key;
                }
            }
            """;

    private final Function<TestJar, TestJar> mischief;
    final String zh;
    final String en;

    Hostile(Function<TestJar, TestJar> mischief, String zh, String en) {
        this.mischief = mischief;
        this.zh = zh;
        this.en = en;
    }

    private static Function<TestJar, TestJar> code(String place, String instead) {
        return jar -> jar.compiled(Map.of("evil/Evil.java", SOURCE.replace(place, instead)), "evil.Evil");
    }

    private static Function<TestJar, TestJar> sql(String script) {
        return jar -> jar.with("db/test-evil/V1__x.sql", script);
    }

    private static TestJar manyFiles(TestJar jar) {
        for (int i = 0; i < 10_001; i++) {
            jar.with("many/" + i, "");
        }
        return jar;
    }

    private static TestJar twice(TestJar jar) {
        String other = SOURCE.replace("Evil", "Other");
        return jar.compiled(Map.of("evil/Evil.java", SOURCE, "evil/Other.java", other), "evil.Evil", "evil.Other");
    }

    byte[] jar() {
        TestJar jar = new TestJar(ID, "1.0.0").compiled(Map.of("evil/Evil.java", SOURCE), "evil.Evil");
        byte[] bytes = mischief.apply(jar).bytes();
        return this == SYMBOLIC_LINK ? linked(bytes, "link") : bytes;
    }

    /** What the uploader sends as its signature. */
    String signature(SigningKey key, byte[] jar) {
        return switch (this) {
            case UNSIGNED -> "";
            case TAMPERED -> key.sign(new TestJar(ID, "1.0.0").bytes());
            default -> key.sign(jar);
        };
    }

    /** The same zip, in whose directory the entry is a symbolic link. */
    private static byte[] linked(byte[] zip, String entry) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int directory = bytes.getInt(zip.length - 22 + 16);
        for (int at = directory; bytes.getInt(at) == 0x02014b50; ) {
            int length = bytes.getShort(at + 28);
            if (new String(zip, at + 46, length, java.nio.charset.StandardCharsets.UTF_8).equals(entry)) {
                bytes.put(at + 5, (byte) 3);
                bytes.putInt(at + 38, 0120777 << 16);
            }
            at += 46 + length + bytes.getShort(at + 30) + bytes.getShort(at + 32);
        }
        return zip;
    }
}
