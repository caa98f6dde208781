package org.linli.hours;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.spi.ProblemException.Reason;
import org.linli.spi.Texts;

/** Why hours cannot be confirmed, corrected, asked about or filed. The queue, the page and the act itself all ask here. */
enum HoursRefusal {
    OWN_HOURS("自己的时长要由别人核定。", "Somebody else has to confirm your own hours."),
    ALREADY_CONFIRMED("这条时长已经核定过了。", "These hours are confirmed already."),
    NOT_COUNTED("这条记录已经不计时长。要重新计入，请先更正。", "This record does not count any more. Correct it first to count it again."),
    QUESTION_OPEN("志愿者对这条记录有疑问，请先答复。", "The volunteer has a question about this record. Answer it first."),
    NO_QUESTION("这条记录没有待答复的疑问。", "There is no open question about this record."),
    OVERLAPS_RECORD("和已有的记录「{0}」（{1}）时间重叠。", "It overlaps with the record {0} ({1})."),
    NOTHING_CONFIRMED(
            "这段时间还没有核定过的时长，开不了证明。",
            "None of your hours of that time are confirmed yet, so there is nothing to certify."),
    LETTER_MISSING(
            "证明用的字体里没有「{0}」这个字，请联系社区开纸质证明。",
            "The certificate's typeface has no {0}. Ask the community for a certificate on paper."),
    CERTIFICATE_REVOKED("这份证明已经作废。", "This certificate was revoked."),
    CREDITS_OFF("本社区没有启用时间币。", "This community does not keep time credits."),
    TOO_FEW_CREDITS("您的时间币只有 {0}，不够送这么多。", "You have {0} of time credits, which is not enough."),
    GIFT_SETTLED("这份时间币已经用掉、退回或过期了。", "These time credits were used, returned or have lapsed.");

    private final Texts text;

    HoursRefusal(String zh, String en) {
        this.text = Texts.of(zh, en);
    }

    /** Everything that keeps this person from confirming the record. */
    static List<Reason> toConfirm(ServiceRecord record, UUID by) {
        List<Reason> reasons = toCorrect(record, by);
        if (record.confirmed()) {
            reasons.add(ALREADY_CONFIRMED.reason());
        }
        if (record.state() == ServiceRecord.State.REFUSED) {
            reasons.add(NOT_COUNTED.reason());
        }
        if (record.questioned()) {
            reasons.add(QUESTION_OPEN.reason());
        }
        return reasons;
    }

    /** Everything that keeps this person from correcting the record. */
    static List<Reason> toCorrect(ServiceRecord record, UUID by) {
        List<Reason> reasons = new ArrayList<>();
        if (record.account().equals(by)) {
            reasons.add(OWN_HOURS.reason());
        }
        return reasons;
    }

    /** Everything that keeps the volunteer from asking about the record. */
    static List<Reason> toAsk(ServiceRecord record) {
        return record.questioned() ? List.of(QUESTION_OPEN.reason()) : List.of();
    }

    /** Everything that keeps this person from answering about the record. */
    static List<Reason> toAnswer(ServiceRecord record, UUID by) {
        List<Reason> reasons = toCorrect(record, by);
        if (!record.questioned()) {
            reasons.add(NO_QUESTION.reason());
        }
        return reasons;
    }

    /** Everything that keeps somebody from giving so many credits away. */
    static List<Reason> toGive(CreditRules rules, int has, int wanted) {
        List<Reason> reasons = new ArrayList<>();
        if (!rules.on()) {
            reasons.add(CREDITS_OFF.reason());
        }
        if (has < wanted) {
            reasons.add(TOO_FEW_CREDITS.reason(Lengths.of(Math.max(0, has))));
        }
        return reasons;
    }

    /** Everything that keeps the desk from noting what became of a gift. */
    static List<Reason> toSettle(CreditGift gift) {
        return gift.open() ? List.of() : List.of(GIFT_SETTLED.reason());
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
