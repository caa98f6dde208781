package org.linli.web.system;

import java.util.List;

/** The mistakes that the attacks must find, each a single one. */
final class Faults {

    private static final String KERNEL = "platform-core/kernel/src/main/java/org/linli/";
    private static final String OWNED = "platform-core/spi/src/main/java/org/linli/spi/CommunityOwned.java";

    private Faults() {}

    static List<Fault> all() {
        return List.of(
                new Fault(
                        "reads do not ask for the community",
                        OWNED,
                        "@Multitenant(MultitenantType.SINGLE_TABLE)",
                        "@Multitenant(value = MultitenantType.SINGLE_TABLE, includeCriteria = false)"),
                new Fault("rows are changed by their id alone", OWNED, ", primaryKey = true)", ")"),
                new Fault(
                        "a cache shared by all communities",
                        "platform-core/kernel/src/main/resources/META-INF/persistence.xml",
                        "<shared-cache-mode>NONE</shared-cache-mode>\n    <properties>",
                        "<shared-cache-mode>ALL</shared-cache-mode>\n    <properties>\n"
                                + "      <property name=\"eclipselink.multitenant.tenants-share-cache\" value=\"true\"/>"),
                new Fault(
                        "a role anywhere is a role here",
                        KERNEL + "identity/Access.java",
                        ".filter(held -> held.place().covers(place))\n                .toList();",
                        ".toList();"),
                new Fault(
                        "a bureau reaches into other districts",
                        KERNEL + "identity/Access.java",
                        "held.place().covers(place) || (held.role() == Role.STREET && place.covers(held.place()))",
                        "true"),
                new Fault(
                        "a header names the community",
                        "web/src/main/java/org/linli/web/Edge.java",
                        "community(request.getRequestURI())",
                        "community(request.getHeader(\"X-Community\") == null ? request.getRequestURI()"
                                + " : \"/c/\" + request.getHeader(\"X-Community\"))"),
                new Fault(
                        "jobs run in one community for all",
                        KERNEL + "jobs/Jobs.java",
                        "tenancy.in(community, () -> {",
                        "tenancy.in(directory.byId(1).orElse(community), () -> {"),
                new Fault(
                        "a program serves where it is switched off",
                        KERNEL + "programs/ProgramGate.java",
                        "if (enablement.state() != Enablement.State.ENABLED) {",
                        "if (enablement == null) {"),
                new Fault(
                        "an operation for everybody by mistake",
                        KERNEL + "volunteers/VolunteersResource.java",
                        "@GET\n    @Needs(MANAGE)",
                        "@GET\n    @org.linli.spi.Open"),
                new Fault(
                        "an operation for too many roles",
                        KERNEL + "rosters/ShiftsResource.java",
                        "@Needs(\"rosters.people\")",
                        "@Needs(\"rosters.view\")"),
                new Fault(
                        "the names of those who have left",
                        KERNEL + "identity/Members.java",
                        "where m.placeCode = :place and a.id in :accounts",
                        "where (m.placeCode = :place or 1 = 1) and a.id in :accounts"),
                new Fault(
                        "anybody's messages",
                        KERNEL + "notifications/Messages.java",
                        ".filter(found -> found.account().equals(account))",
                        ""),
                new Fault(
                        "anybody's seats", KERNEL + "rosters/SignUps.java", "|| !signUp.account().equals(account)", ""),
                new Fault(
                        "any place's invitations",
                        KERNEL + "identity/Invitations.java",
                        ".filter(found -> found.held().place().equals(place))",
                        ""),
                new Fault(
                        "kept answers found by their key alone",
                        KERNEL + "retries/KeptAnswers.java",
                        ".putLong(id.getMostSignificantBits())\n                .putLong(id.getLeastSignificantBits())",
                        ".putLong(0)\n                .putLong(0)"));
    }
}
