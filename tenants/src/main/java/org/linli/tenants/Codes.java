package org.linli.tenants;

/** Codes of the national division of areas: two digits each for province, city and district, three each for street and community. */
final class Codes {

    private Codes() {}

    static boolean isDistrict(String code) {
        return code.length() == 6 && isDigits(code);
    }

    static boolean isStreet(String code) {
        return code.length() == 9 && isDigits(code);
    }

    static boolean isCommunity(String code) {
        return code.length() == 12 && isDigits(code);
    }

    /** The district of a street or community. */
    static String district(String code) {
        return code.substring(0, 6);
    }

    /** The street of a community. */
    static String street(String code) {
        return code.substring(0, 9);
    }

    private static boolean isDigits(String code) {
        return code.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
