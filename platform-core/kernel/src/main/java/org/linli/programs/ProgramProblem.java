package org.linli.programs;

import org.linli.spi.ProblemType;
import org.linli.spi.Texts;

/** Why a program cannot be installed or used. */
public enum ProgramProblem implements ProblemType {
    PROGRAM_REFUSED(409, "这个插件没有安装:{0}", "This program was not installed: {0}"),
    PROGRAM_UNAVAILABLE(
            503,
            "这个服务暂时打不开,请稍后再试,或者打电话给社区。",
            "This service is not available right now. Try again later, or call the community."),
    PROGRAM_STILL_INSTALLED(409, "请先移除插件,再清除它的数据。", "Remove the program first, then purge its data.");

    private final int status;
    private final Texts text;

    ProgramProblem(int status, String zh, String en) {
        this.status = status;
        this.text = Texts.of(zh, en);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Texts text() {
        return text;
    }
}
