package org.linli.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.linli.jobs.Clocks;
import org.linli.spi.CurrentCommunity;
import org.linli.spi.Messenger;
import org.linli.spi.Texts;

/** Tells volunteers what has happened to their hours. */
@ApplicationScoped
class HoursNews {

    private static final Texts CONFIRMED = Texts.of("{0}的服务时长核定了", "{0} of your service are confirmed");
    private static final Texts CONFIRMED_TEXT =
            Texts.of("一共 {0} 条记录，谢谢您的付出。", "{0} in all. Thank you for what you do.");
    private static final Texts CORRECTED = Texts.of("服务时长有更正：{0}", "Your hours were corrected: {0}");
    private static final Texts CORRECTED_TEXT =
            Texts.of("{0}的记录，原来 {1}，现在 {2}。原因：{3}", "The record of {0}: it was {1}, it is {2} now. Reason: {3}");
    private static final Texts ANSWERED = Texts.of("您的疑问有答复了：{0}", "Your question was answered: {0}");
    private static final Texts ANSWERED_TEXT = Texts.of("{0}的记录：{1}", "The record of {0}: {1}");
    private static final Texts REVOKED = Texts.of("您的服务证明作废了", "Your certificate was revoked");
    private static final Texts REVOKED_TEXT = Texts.of("编号 {0}。原因：{1}", "Number {0}. Reason: {1}");
    private static final Texts GIFT_RETURNED = Texts.of("时间币退回来了", "Your time credits came back");
    private static final Texts GIFT_RETURNED_TEXT = Texts.of("送给{0}的 {1}。原因：{2}", "{1} given to {0}. Reason: {2}");
    private static final Texts GIFT_USED = Texts.of("{0}用上了您送的时间币", "{0} used the time credits you gave");
    private static final Texts GIFT_USED_TEXT = Texts.of("一共 {0}，谢谢您。", "{0} in all. Thank you.");
    private static final Texts NOTHING = Texts.of("不计时长", "not counted");
    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("M月d日", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    @Inject
    Messenger messenger;

    @Inject
    CurrentCommunity community;

    void confirmed(UUID account, List<ServiceRecord> records) {
        int minutes = records.stream().mapToInt(ServiceRecord::minutes).sum();
        Texts many = Texts.of(records.size() + "", records.size() == 1 ? "1 record" : records.size() + " records");
        messenger.tell(account, CONFIRMED.with(Lengths.of(minutes)), CONFIRMED_TEXT.with(many), page(""));
    }

    void corrected(ServiceRecord record, int before, String reason) {
        tell(record, CORRECTED, CORRECTED_TEXT.with(day(record), length(before), length(record.minutes()), reason));
    }

    void answered(ServiceRecord record, String answer) {
        tell(record, ANSWERED, ANSWERED_TEXT.with(day(record), answer));
    }

    void revoked(Certificate certificate, String reason) {
        messenger.tell(
                certificate.account(),
                REVOKED,
                REVOKED_TEXT.with(certificate.number(), reason),
                "/c/" + community.code() + "/certificates");
    }

    void used(CreditGift gift) {
        messenger.tell(
                gift.giver(),
                GIFT_USED.with(gift.recipient()),
                GIFT_USED_TEXT.with(Lengths.of(gift.minutes())),
                credits());
    }

    void returned(CreditGift gift, String reason) {
        messenger.tell(
                gift.giver(),
                GIFT_RETURNED,
                GIFT_RETURNED_TEXT.with(gift.recipient(), Lengths.of(gift.minutes()), reason),
                credits());
    }

    private String credits() {
        return "/c/" + community.code() + "/credits";
    }

    private void tell(ServiceRecord record, Texts title, Texts text) {
        messenger.tell(record.account(), title.with(record.what()), text, page("/" + record.id()));
    }

    private String page(String rest) {
        return "/c/" + community.code() + "/hours" + rest;
    }

    private static Texts length(int minutes) {
        return minutes == 0 ? NOTHING : Lengths.of(minutes);
    }

    private static Texts day(ServiceRecord record) {
        return Texts.of(ZH.format(Clocks.local(record.startsAt())), EN.format(Clocks.local(record.startsAt())));
    }
}
