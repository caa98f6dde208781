package org.linli.programs.canteen;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of buildings and rooms in a neighbourhood: numbers in them count as numbers, so that 2栋 comes before 10栋. */
enum DoorOrder implements Comparator<String> {
    INSTANCE;

    private static final Pattern PARTS = Pattern.compile("[0-9]+|[^0-9]+");

    @Override
    public int compare(String one, String other) {
        Matcher left = PARTS.matcher(one);
        Matcher right = PARTS.matcher(other);
        while (left.find()) {
            if (!right.find()) {
                return 1;
            }
            int order = compareParts(left.group(), right.group());
            if (order != 0) {
                return order;
            }
        }
        return right.find() ? -1 : one.compareTo(other);
    }

    private static int compareParts(String one, String other) {
        if (!Character.isDigit(one.charAt(0)) || !Character.isDigit(other.charAt(0))) {
            return one.compareTo(other);
        }
        String left = withoutZeros(one);
        String right = withoutZeros(other);
        int byLength = Integer.compare(left.length(), right.length());
        return byLength != 0 ? byLength : left.compareTo(right);
    }

    private static String withoutZeros(String digits) {
        return digits.replaceFirst("^0+(?=.)", "");
    }
}
