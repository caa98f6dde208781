package org.linli.testkit;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.spi.Role;

/** A screen of a program, and the requests that its page makes. */
record DeclaredScreen(JsonObject json) {

    /** An id that no row has. */
    static final String NOBODYS_ID = "00000000-0000-7000-8000-000000000000";

    /** A request of the page. */
    record Asked(String method, String href) {}

    String path() {
        return json.getString("path");
    }

    private Set<String> roles() {
        return json.getJsonArray("roles").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.toSet());
    }

    boolean isForStrangers() {
        return roles().contains("anyone");
    }

    boolean isFor(Role role) {
        return isForStrangers() || roles().contains(role.name().toLowerCase(Locale.ROOT));
    }

    List<Asked> requests() {
        List<Asked> requests = new ArrayList<>();
        text("source").ifPresent(href -> requests.add(new Asked("GET", filled(href))));
        text("defaults").ifPresent(href -> requests.add(new Asked("GET", filled(href))));
        if (json.containsKey("submit")) {
            requests.add(asked(json.getJsonObject("submit")));
        }
        if (json.containsKey("actions")) {
            json.getJsonArray("actions").getValuesAs(JsonObject.class).forEach(action -> requests.add(asked(action)));
        }
        return requests;
    }

    private static Asked asked(JsonObject act) {
        return new Asked(act.getString("method"), filled(act.getString("href")));
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(json.getString(name, null));
    }

    /** Days are a week ahead, anything else is an id that does not exist. */
    private static String filled(String href) {
        String day = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(7).toString();
        return href.replaceAll("\\{(date|week|today)}", day).replaceAll("\\{[\\w.]+}", NOBODYS_ID);
    }
}
