package org.linli.rosters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.linli.spi.CurrentCommunity;
import org.linli.spi.Messenger;
import org.linli.spi.Texts;

/** Tells people what has happened to their shifts. */
@ApplicationScoped
class Announcements {

    private static final Texts MOVED_UP = Texts.of("您补上了：{0}", "You have a seat: {0}");
    private static final Texts MOVED_UP_TEXT = Texts.of(
            "有人退出，您从候补转为正式报名。时间：{0}；地点：{1}。来不了的话，请尽早退出。",
            "A seat became free and it is yours. When: {0}. Where: {1}. If you cannot come, please withdraw early.");
    private static final Texts CHANGED = Texts.of("班次有变动：{0}", "Your shift has changed: {0}");
    private static final Texts CHANGED_TEXT = Texts.of(
            "现在的时间：{0}；地点：{1}。来不了的话，请退出。", "It is now at: {0}. Where: {1}. If you cannot come, please withdraw.");
    private static final Texts CANCELLED = Texts.of("班次取消：{0}", "Your shift is cancelled: {0}");
    private static final Texts CANCELLED_TEXT =
            Texts.of("{0}的班次取消了。原因：{1}", "The shift of {0} is cancelled. Reason: {1}");

    @Inject
    Messenger messenger;

    @Inject
    CurrentCommunity community;

    void movedUp(Shift shift, Post post, List<SignUp> people) {
        tell(shift, post, people, MOVED_UP, MOVED_UP_TEXT.with(When.of(shift), shift.place()));
    }

    void changed(Shift shift, Post post, List<SignUp> people) {
        tell(shift, post, people, CHANGED, CHANGED_TEXT.with(When.of(shift), shift.place()));
    }

    void cancelled(Shift shift, Post post, List<SignUp> people, String reason) {
        tell(shift, post, people, CANCELLED, CANCELLED_TEXT.with(When.of(shift), reason));
    }

    private void tell(Shift shift, Post post, List<SignUp> people, Texts title, Texts text) {
        Texts named = title.with(post.name());
        String link = "/c/" + community.code() + "/shifts/" + shift.id();
        people.forEach(signUp -> messenger.tell(signUp.account(), named, text, link));
    }
}
