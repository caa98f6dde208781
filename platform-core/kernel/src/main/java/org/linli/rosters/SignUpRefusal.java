package org.linli.rosters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.spi.ProblemException.Reason;
import org.linli.spi.QualificationKind;
import org.linli.spi.Texts;

/** Why somebody cannot sign up or withdraw. The list, the page and the sign-up itself all ask here. */
enum SignUpRefusal {
    SHIFT_OVER("这个班次已经开始或结束了。", "This shift has already begun or is over."),
    SHIFT_CANCELLED("这个班次已经取消。", "This shift was cancelled."),
    OVERLAPS("和您已报名的「{0}」（{1}）时间冲突。", "It overlaps with your shift {0} ({1})."),
    QUALIFICATION_MISSING("这个岗位需要{0}。请把证件交给社区工作人员登记。", "This post needs a {0}. Show yours to a community worker."),
    QUALIFICATION_EXPIRED(
            "您的{0}在班次当天已经过期。请换新证后交给社区工作人员登记。",
            "Your {0} will have expired by that day. Show a new one to a community worker."),
    NOT_A_VOLUNTEER(
            "只有本社区的志愿者可以报名。想当志愿者，请联系社区工作人员。",
            "Only volunteers of this community can sign up. Ask a community worker to become one."),
    WITHDRAWAL_TOO_LATE(
            "退出的时间已过（截止 {0}）。实在来不了，请打电话给社区。",
            "It is too late to withdraw (until {0}). If you cannot come, call the community.");

    private final Texts text;

    SignUpRefusal(String zh, String en) {
        this.text = Texts.of(zh, en);
    }

    /** Everything that keeps somebody from this shift, empty when they may sign up. That it is full keeps nobody from waiting. */
    static List<Reason> of(Offer offer, Candidate who, Instant now) {
        Shift shift = offer.shift();
        List<Reason> reasons = ofAnybody(shift, now);
        if (!who.volunteer()) {
            reasons.add(NOT_A_VOLUNTEER.reason());
            return reasons;
        }
        who.engagements().stream()
                .filter(other -> other.clashesWith(shift))
                .map(other -> OVERLAPS.reason(
                        other.offer().post().name(), When.of(other.offer().shift())))
                .forEach(reasons::add);
        for (QualificationKind kind : offer.post().needs()) {
            if (!who.holds(kind)) {
                reasons.add(QUALIFICATION_MISSING.reason(kind.label()));
            } else if (!who.holds(kind, shift.day())) {
                reasons.add(QUALIFICATION_EXPIRED.reason(kind.label()));
            }
        }
        return reasons;
    }

    /** What keeps everybody from this shift. */
    static List<Reason> ofAnybody(Shift shift, Instant now) {
        List<Reason> reasons = new ArrayList<>();
        if (shift.cancelled()) {
            reasons.add(SHIFT_CANCELLED.reason());
        }
        if (shift.startedBy(now)) {
            reasons.add(SHIFT_OVER.reason());
        }
        return reasons;
    }

    Reason reason(Object... arguments) {
        return new Reason(name().toLowerCase(Locale.ROOT).replace('_', '-'), text.with(arguments));
    }

    static void refuse(List<Reason> reasons) {
        if (!reasons.isEmpty()) {
            throw ProblemException.withReasons(CommonProblem.REFUSED, reasons);
        }
    }
}
