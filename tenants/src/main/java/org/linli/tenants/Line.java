package org.linli.tenants;

import java.util.List;

/** One line of a list, as it stands in the file; its number counts from 1. */
record Line(int number, List<String> cells) {

    /** The text in this column, without the space around it; nothing where the line is too short. */
    String cell(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
