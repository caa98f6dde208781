package org.linli.web.system;

import java.util.List;
import java.util.Random;

/** What nobody should ever send, and somebody will. */
final class Nonsense {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "null",
            "0",
            "-1",
            "1e400",
            "99999999999999999999",
            "2025-02-29",
            "2026-02-30",
            "2026-2-3",
            "2026-11-22T10:00:00.1234567890123+08:00",
            "2026-13-45",
            "+999999999-12-31",
            "-999999999-01-01",
            "0000-00-00",
            "2026-11-22T25:61:00+08:00",
            "2026-11-22T10:00:00",
            "+1000000000-12-31T23:59:59Z",
            "2026-11-22T10:00:00+99:99",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "1-1-1-1-1",
            "g0000000-0000-0000-0000-000000000000",
            "\u0000",
            "a\u0000b",
            "\u0007\u001b[31m",
            "\r\nSet-Cookie: x=y",
            "🙂",
            "👨‍👩‍👧‍👦".repeat(20),
            "𠮷野家",
            "\u202Etxt.exe",
            "مرحبا بالجيران",
            "Z̷a̷l̷g̷o̷" + "\u0301".repeat(300),
            "\uFEFF\u200B\u2028",
            "\uFFFF",
            "'; drop table account; --",
            "\" or 1=1 --",
            "%' or '1'='1",
            "\\",
            "%",
            "%00",
            "%c0%af",
            "%zz",
            "${jndi:ldap://127.0.0.1/x}",
            "#{7*7}${7*7}{{7*7}}",
            "<script>alert(1)</script>",
            "../../../../etc/passwd",
            "..;/..;/",
            ";a=b",
            "/",
            "//",
            "?",
            "#",
            "{0} {1,number,#} '",
            "[",
            "*",
            "a".repeat(256),
            "字".repeat(10_000),
            "x".repeat(10_000),
            "OPERATOR",
            "ENABLED",
            "true",
            "NaN");

    private static final List<String> JSON = List.of(
            "null",
            "true",
            "0",
            "-1",
            "-0.0",
            "1.5",
            "1e400",
            "1e-400",
            "1e999999999",
            "NaN",
            "-Infinity",
            "2147483648",
            "-2147483649",
            "9223372036854775808",
            "123456789012345678901234567890",
            "[]",
            "[null]",
            "[[[[]]]]",
            "{}",
            "{\"a\":{}}",
            "[1,\"2\",{}]",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\u0000\"",
            "\"\\uD83D\\uDE42\"",
            "[" + "1,".repeat(2_000) + "1]");

    private static final List<String> BROKEN = List.of(
            "",
            " ",
            "{",
            "}",
            "[",
            "nul",
            "{\"a\"",
            "{\"a\":",
            "{\"a\":1,}",
            "{'a':1}",
            "{\"a\":01}",
            "{\"a\":1}{\"b\":2}",
            "{\"a\":1,\"a\":2}",
            "\"text\"",
            "42",
            "null",
            "true",
            "[]",
            "[{}]",
            "\uFEFF{}",
            "{\"a\":\"\u0000\"}",
            "{\"a\":\"\n\"}",
            "// comment\n{}",
            "<xml/>",
            "a=b&c=d",
            "{\"__proto__\":{\"x\":1},\"constructor\":null,\"class\":\"java.lang.Runtime\"}",
            "{\"@class\":\"java.net.URL\",\"@type\":\"x\"}",
            "[".repeat(5_000),
            "[".repeat(20_000) + "]".repeat(20_000),
            "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000));

    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/json; charset=utf-16",
            "application/json; charset=nonsense",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/octet-stream",
            "text/csv",
            "application/java-archive",
            "application/merge-patch+json",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "*/*",
            "json",
            "/",
            ";;;",
            "application/json;q=2;q=3");

    private final Random random;

    Nonsense(Random random) {
        this.random = random;
    }

    String text() {
        return any(TEXTS);
    }

    /** A value that JSON can write, often of the wrong type. */
    String json() {
        return random.nextInt(3) == 0 ? jakarta.json.Json.createValue(text()).toString() : any(JSON);
    }

    String broken() {
        return any(BROKEN);
    }

    String type() {
        return any(TYPES);
    }

    /** A header's value: what a header can carry of a nonsense text. */
    String header() {
        return text().replaceAll("[^\\x20-\\x7e]", "~");
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
