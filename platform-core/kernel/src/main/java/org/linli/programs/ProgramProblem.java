package org.linli.programs;

import org.linli.spi.ProblemText;
import org.linli.spi.ProblemType;

/** Why a program cannot be installed or used. */
public enum ProgramProblem implements ProblemType {
    PROGRAM_REFUSED(409, "这个插件没有安装：{0}", "This program was not installed: {0}"),
    PROGRAM_UNAVAILABLE(
            503,
            "这个服务暂时打不开，请稍后再试，或者打电话给社区。",
            "This service is not available right now. Try again later, or call the community."),
    PROGRAM_STILL_INSTALLED(409, "请先移除插件，再清除它的数据。", "Remove the program first, then purge its data.");

    private final ProblemText problem;

    ProgramProblem(int status, String zh, String en) {
        this.problem = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText problem() {
        return problem;
    }
}
