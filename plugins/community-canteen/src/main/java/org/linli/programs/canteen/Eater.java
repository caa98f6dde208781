package org.linli.programs.canteen;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Who eats a meal and where it is brought.
 *
 * <p>Texts are without blanks around them and with half-width digits, so that {@code １２} and {@code 12} are one building; an empty
 * one is none. A phone is never needed: not everybody has one.
 */
public record Eater(
        @Size(max = 40, message = "姓名最多 40 个字|A name has at most 40 letters") @Nullable
        String name,

        @Size(max = 40, message = "楼栋最多 40 个字|A building has at most 40 letters") @Nullable
        String building,

        @Size(max = 40, message = "房号最多 40 个字|A flat has at most 40 letters") @Nullable
        String room,

        @Pattern(
                regexp = "1\\d{10}|0\\d{2,3}-?\\d{7,8}|\\d{7,8}",
                message =
                        "电话号码要 11 位数字，例如 13800001234，座机例如 0532-88880000|A phone number has 11 digits, such as 13800001234, or is a landline such as 0532-88880000")
        @Nullable
        String phone) {

    static final Eater UNKNOWN = new Eater(null, null, null, null);

    public Eater {
        name = tidy(name);
        building = tidy(building);
        room = tidy(room);
        phone = tidy(phone);
    }

    private static @Nullable String tidy(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String half = text.codePoints()
                .map(c -> c >= '\uff01' && c <= '\uff5e' ? c - 0xfee0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return half.strip().replaceAll("\\s+", " ");
    }

    Eater called(String someone) {
        return name == null ? new Eater(someone, building, room, phone) : this;
    }

    Eater withoutPhone() {
        return new Eater(name, building, room, null);
    }
}
