package org.linli.identity;

import org.linli.spi.ProblemText;
import org.linli.spi.ProblemType;

/** What can be refused about accounts, sessions and invitations. */
enum IdentityProblem implements ProblemType {
    WRONG_LOGIN(401, "登录名或密码不对。请再试一次。", "The login name or the password is wrong. Please try again."),
    TOO_MANY_ATTEMPTS(
            429,
            "试的次数太多了，请过 {0} 秒再试。忘了密码可以请社区工作人员帮忙。",
            "Too many attempts. Try again in {0} seconds, or ask a community worker for help."),
    FOREIGN_ORIGIN(403, "这个操作要从本站的页面上做。", "This has to be done from this site's own pages."),
    INVITATION_OVER(
            410,
            "这个邀请已经用过、过期或被收回。请向邀请您的人要一个新的。",
            "This invitation was used, has expired or was taken back. Ask for a new one."),
    ROLE_NOT_YOURS_TO_GIVE(403, "您不能邀请或移除这个身份的人。", "You cannot invite or remove people of this role."),
    CLOSED(
            409,
            "本社区已被上级暂停，现在只能查看。数据都还在。",
            "Your community has been suspended; you can look, but not change anything. Nothing was lost.");

    private final ProblemText problem;

    IdentityProblem(int status, String zh, String en) {
        this.problem = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText problem() {
        return problem;
    }
}
