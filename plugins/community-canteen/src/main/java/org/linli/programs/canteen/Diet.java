package org.linli.programs.canteen;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.spi.Texts;

/** What eaters ask of the kitchen so often that it is one tap, 忌口. */
public enum Diet {
    SOFT("软烂", "Soft"),
    LESS_SALT("少盐", "Less salt"),
    LESS_OIL("少油", "Less oil"),
    LESS_SUGAR("少糖", "Less sugar"),
    NO_CORIANDER("不吃香菜", "No coriander"),
    NO_CHILLI("不吃辣", "No chilli"),
    NO_PORK("不吃猪肉", "No pork"),
    NO_MEAT("吃素", "No meat");

    private final Texts label;

    Diet(String zh, String en) {
        this.label = Texts.of(zh, en);
    }

    Texts label() {
        return label;
    }

    /** As one column keeps them, in the order above. */
    static String joined(Collection<Diet> diets) {
        return diets.stream().distinct().sorted().map(Diet::name).collect(Collectors.joining(","));
    }

    static Set<Diet> parse(String joined) {
        return joined.isEmpty()
                ? EnumSet.noneOf(Diet.class)
                : Arrays.stream(joined.split(","))
                        .map(Diet::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Diet.class)));
    }
}
