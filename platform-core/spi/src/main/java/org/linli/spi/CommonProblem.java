package org.linli.spi;

/** The problems that every feature and every program may have. */
public enum CommonProblem implements ProblemType {
    NOT_FOUND(404, "没有找到您要的内容。请检查地址，或者返回上一页。", "We could not find that. Check the address, or go back."),
    NOT_SIGNED_IN(401, "请先登录。", "Please sign in first."),
    NOT_ALLOWED(
            403, "您的身份不能做这件事。需要的话，请联系社区工作人员。", "Your role does not allow this. Ask a community worker if you need it."),
    BAD_INPUT(400, "有几处需要改一改，请看下面的说明。", "Some of it needs mending, see below."),
    STALE_EDIT(
            412, "别人刚刚改过这条内容。请刷新后再改一次。", "Somebody else has just changed this. Reload it and make your change again."),
    KEY_REUSED(
            422,
            "同一个 Idempotency-Key 已经用于另一个请求。请换一个新的。",
            "This Idempotency-Key was used for another request. Use a new one."),
    REFUSED(409, "现在不能这样做，原因见下。", "That is not possible now, for the reasons below."),
    CLOSED(
            409,
            "这个服务在本社区已经停用，数据都还在。请联系社区工作人员。",
            "This service is switched off in your community. Nothing was lost; ask a community worker."),
    BUSY(503, "现在人有点多，请稍等几秒再试一次。", "It is busy right now. Please try again in a few seconds."),
    TOO_LARGE(413, "内容太大，最多 {0}。", "That is too large, at most {0}."),
    WRONG_MEDIA_TYPE(415, "不支持这种内容格式。", "This media type is not supported."),
    NOT_ACCEPTABLE(406, "没有您要的格式。", "That format cannot be given."),
    METHOD_NOT_ALLOWED(405, "这个地址不支持这种操作。", "This address does not support that method."),
    FAILED(
            500,
            "系统出了点问题，我们已经记下。请稍后再试，或者打电话给社区。",
            "Something went wrong on our side and has been noted. Try again later, or call the community.");

    private final ProblemText problem;

    CommonProblem(int status, String zh, String en) {
        this.problem = new ProblemText(status, zh, en);
    }

    @Override
    public ProblemText problem() {
        return problem;
    }

    /** Shorthand for the commonest refusal. */
    public static ProblemException notFound() {
        return new ProblemException(NOT_FOUND);
    }
}
