package org.linli.tenants;

import java.util.List;

/**
 * What an import did, or would do in a dry run.
 *
 * @param created communities that were not known
 * @param updated communities whose name, or whose street's name, was another
 * @param unchanged communities that were as the file says
 * @param rejectedCount lines that were left out
 * @param rejected the first thousand problems of those lines
 */
public record ImportReport(int created, int updated, int unchanged, int rejectedCount, List<RejectedView> rejected) {

    /**
     * What is wrong with a line.
     *
     * @param line as an editor or a spreadsheet counts, from 1
     * @param field the column
     * @param message how to mend it, in the caller's language
     */
    public record RejectedView(int line, String field, String message) {}
}
