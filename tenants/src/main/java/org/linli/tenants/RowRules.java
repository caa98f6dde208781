package org.linli.tenants;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linli.spi.Texts;

/** Says of each line of one list whether it can be taken. It remembers codes and street names, not lines. */
final class RowRules {

    private static final Pattern NAME = Pattern.compile(Writing.NAME);
    private static final Texts BAD_CODE = text(Writing.COMMUNITY_TEXT);
    private static final Texts BAD_NAME = text(Writing.NAME_TEXT);
    private static final Texts ANOTHER_DISTRICT =
            Texts.of("这个社区不在本区：编码要以 {0} 开头", "Not a community of this district: its code begins with {0}");
    private static final Texts TWICE = Texts.of("这个编码前面已经有一行了", "A line above has the same code");
    private static final Texts ANOTHER_STREET =
            Texts.of("街道编码应是社区编码的前 9 位：{0}", "The street's code is the first 9 digits of the community's: {0}");
    private static final Texts TWO_NAMES = Texts.of("同一个街道前面写的是「{0}」", "A line above calls the same street {0}");

    private final String district;
    private final Set<Long> seen = new HashSet<>();
    private final Map<String, String> streets = new HashMap<>();

    /** Rules for the list of a district; for that of the whole country where it is empty. */
    RowRules(String district) {
        this.district = district;
    }

    /** The first thing that is wrong with the line, empty when it can be taken. */
    Optional<Rejected> check(ImportRow row) {
        return Optional.ofNullable(firstWrong(row));
    }

    private @Nullable Rejected firstWrong(ImportRow row) {
        if (!Codes.isCommunity(row.code())) {
            return rejected(row, "code", BAD_CODE);
        }
        if (!row.code().startsWith(district)) {
            return rejected(row, "code", ANOTHER_DISTRICT.with(district));
        }
        if (!NAME.matcher(row.name()).matches()) {
            return rejected(row, "name", BAD_NAME);
        }
        String street = Codes.street(row.code());
        if (!row.streetCode().isEmpty() && !row.streetCode().equals(street)) {
            return rejected(row, "street_code", ANOTHER_STREET.with(street));
        }
        if (!row.street().isEmpty() && !NAME.matcher(row.street()).matches()) {
            return rejected(row, "street", BAD_NAME);
        }
        if (!row.district().isEmpty() && !NAME.matcher(row.district()).matches()) {
            return rejected(row, "district", BAD_NAME);
        }
        return repeated(row, street);
    }

    private @Nullable Rejected repeated(ImportRow row, String street) {
        String name = row.street().isEmpty() ? null : streets.putIfAbsent(street, row.street());
        if (name != null && !name.equals(row.street())) {
            return rejected(row, "street", TWO_NAMES.with(name));
        }
        return seen.add(Long.parseLong(row.code())) ? null : rejected(row, "code", TWICE);
    }

    private static Rejected rejected(ImportRow row, String field, Texts text) {
        return new Rejected(row.line(), field, text);
    }

    private static Texts text(String both) {
        String[] languages = both.split("\\|", 2);
        return Texts.of(languages[0], languages[1]);
    }
}
