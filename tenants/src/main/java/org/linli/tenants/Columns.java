package org.linli.tenants;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.linli.spi.ProblemException;

/** Where in a line things stand, whichever order and language its header has; below zero what the file does not have. */
record Columns(int code, int name, int streetCode, int street, int district) {

    private static final Set<String> CODE = Set.of("code", "communitycode", "编码", "代码", "社区编码", "社区代码", "区划代码");
    private static final Set<String> NAME = Set.of("name", "communityname", "community", "名称", "社区", "社区名称");
    private static final Set<String> STREET_CODE = Set.of("streetcode", "街道编码", "街道代码");
    private static final Set<String> STREET = Set.of("street", "streetname", "街道", "街道名称");
    private static final Set<String> DISTRICT = Set.of("district", "districtname", "区", "区县", "区名称");

    /**
     * The columns that a header names.
     *
     * @throws ProblemException {@link ImportProblem#MISSING_COLUMN}
     */
    static Columns of(Line header) {
        List<String> names = header.cells().stream().map(Columns::plain).toList();
        return new Columns(
                required("code", CODE, names),
                required("name", NAME, names),
                find(STREET_CODE, names),
                find(STREET, names),
                find(DISTRICT, names));
    }

    private static int required(String column, Set<String> spellings, List<String> names) {
        int found = find(spellings, names);
        if (found < 0) {
            throw new ProblemException(ImportProblem.MISSING_COLUMN, column);
        }
        return found;
    }

    private static int find(Set<String> spellings, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            if (spellings.contains(names.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-\\u3000\\uFEFF]", "");
    }

    ImportRow row(Line line) {
        return new ImportRow(
                line.number(),
                line.cell(code),
                line.cell(name),
                line.cell(streetCode),
                line.cell(street),
                line.cell(district));
    }
}
