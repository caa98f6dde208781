package org.linli.identity;

import org.linli.spi.PlaceKind;

/**
 * Where a role is held. A place's code begins with the code of the place above it, as in the national division of areas.
 *
 * @param code nothing for the installation, six digits for a district, nine for a street, twelve for a community
 */
public record Place(PlaceKind kind, String code) {

    public static final Place INSTALLATION = new Place(PlaceKind.INSTALLATION, "");

    public Place {
        if (!isCode(kind, code)) {
            throw new IllegalArgumentException("Not the code of a " + kind + ": " + code);
        }
    }

    public static Place district(String code) {
        return new Place(PlaceKind.DISTRICT, code);
    }

    public static Place street(String code) {
        return new Place(PlaceKind.STREET, code);
    }

    public static Place community(String code) {
        return new Place(PlaceKind.COMMUNITY, code);
    }

    /** Whether this is a code that places of the kind have. */
    public static boolean isCode(PlaceKind kind, String code) {
        return code.length() == digits(kind) && code.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether the other place is this one or lies in it. */
    public boolean covers(Place other) {
        return other.code.startsWith(code);
    }

    private static int digits(PlaceKind kind) {
        return switch (kind) {
            case INSTALLATION -> 0;
            case DISTRICT -> 6;
            case STREET -> 9;
            case COMMUNITY -> 12;
        };
    }
}
