package org.linli.tenants;

import org.linli.spi.ProblemText;
import org.linli.spi.ProblemType;

/** Why a whole file cannot be imported. */
enum ImportProblem implements ProblemType {
    UNREADABLE_FILE(
            400,
            "这个文件读不出来。请存成 CSV（UTF-8 或 GB18030）或 .xlsx 再试一次。",
            "This file cannot be read. Save it as CSV (UTF-8 or GB18030) or .xlsx and try again."),
    MISSING_COLUMN(
            400,
            "第一行里没有「{0}」这一列。要有：编码、名称，新街道还要有街道。",
            "The first line has no column {0}. It needs code and name, and street where a street is new.");

    private final ProblemText problem;

    ImportProblem(int status, String zh, String en) {
        this.problem = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText problem() {
        return problem;
    }
}
