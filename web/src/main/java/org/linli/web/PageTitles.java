package org.linli.web;

import static java.util.Map.entry;

import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.spi.Texts;

/** What a page is called before its own code runs: in the browser's tab, and as the heading of its skeleton. */
final class PageTitles {

    static final Texts SITE = Texts.of("邻里", "Linli");

    private static final Map<String, Texts> BY_NAME = Map.ofEntries(
            entry("shifts", Texts.of("志愿班次", "Volunteer shifts")),
            entry("mine", Texts.of("我的班次", "My shifts")),
            entry("hours", Texts.of("我的服务时长", "My hours")),
            entry("certificates", Texts.of("服务证明", "Certificates")),
            entry("messages", Texts.of("消息", "Messages")),
            entry("me", Texts.of("我的", "Me")),
            entry("sign-in", Texts.of("登录", "Sign in")),
            entry("invitation", Texts.of("邀请", "Invitation")),
            entry("help", Texts.of("怎么用", "How to use it")),
            entry("console", Texts.of("工作台", "Desk")));

    private PageTitles() {}

    /**
     * The title of the page at this path.
     *
     * @param community the name of the path's community
     * @param ui what the community's programs show to the caller
     */
    static Optional<String> of(String path, @Nullable String community, @Nullable JsonObject ui, Locale locale) {
        String[] parts = path.split("/");
        if (parts.length > 4 && parts[1].equals("c") && parts[3].equals("p")) {
            return ui == null ? Optional.empty() : ofScreen(path.substring(path.indexOf("/p/")), ui);
        }
        if (parts.length > 3 && parts[1].equals("c")) {
            return Optional.ofNullable(BY_NAME.get(parts[3])).map(title -> title.in(locale));
        }
        if (community != null) {
            return Optional.of(community);
        }
        return parts.length > 1
                ? Optional.ofNullable(BY_NAME.get(parts[1])).map(title -> title.in(locale))
                : Optional.empty();
    }

    private static Optional<String> ofScreen(String path, JsonObject ui) {
        return ui.getJsonArray("screens").getValuesAs(JsonObject.class).stream()
                .filter(screen -> path.matches(screen.getString("path").replaceAll("\\{\\w+}", "[^/]+")))
                .map(screen -> screen.getString("title"))
                .findFirst();
    }
}
