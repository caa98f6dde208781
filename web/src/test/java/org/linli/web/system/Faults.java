package org.linli.web.system;

import java.util.List;
import java.util.stream.Stream;

/**
 * The mistakes that the attacks must find, each a single one.
 *
 * <p>A mistake belongs here when its owners can still do everything with it: one that keeps them from something is noticed without
 * any attack, and a test in which such a one counted as found would prove nothing.
 */
final class Faults {

    private static final String KERNEL = "platform-core/kernel/src/main/java/org/linli/";
    private static final String UNIT = "platform-core/kernel/src/main/resources/META-INF/persistence.xml";
    private static final String OWNED = "platform-core/spi/src/main/java/org/linli/spi/CommunityOwned.java";
    private static final String CANTEEN = "plugins/community-canteen/src/main/java/org/linli/programs/canteen/";

    private Faults() {}

    static List<Fault> all() {
        return Stream.of(rows(), kept(), places(), permissions(), own(), programs())
                .flatMap(List::stream)
                .toList();
    }

    /** One operation is refused to those whose it is: nothing that an attack could find. */
    static Fault refusingItsOwners() {
        return Fault.of("an operation for nobody here")
                .in(
                        KERNEL + "rosters/ShiftsResource.java",
                        "@Needs(\"rosters.people\")",
                        "@Needs(\"districts.manage\")");
    }

    private static List<Fault> rows() {
        return List.of(
                Fault.of("an entity that does not ask for the community", "/shifts/{shift}/cancellation")
                        .in(KERNEL + "rosters/Shift.java", "@Entity\n", "@Entity\n" + unfiltered()),
                Fault.of("a program's entity that does not ask for the community", "/kitchen")
                        .in(CANTEEN + "MealOrder.java", "@Entity\n", "@Entity\n" + unfiltered()),
                Fault.of(
                                "rows are changed by their id alone",
                                "DELETE /communities/{community}/volunteers/{volunteer}/qualifications/{qualification}")
                        .in(OWNED, ", primaryKey = true)", ")"));
    }

    private static String unfiltered() {
        return "@org.eclipse.persistence.annotations.Multitenant(value ="
                + " org.eclipse.persistence.annotations.MultitenantType.SINGLE_TABLE, includeCriteria = false)\n"
                + "@org.eclipse.persistence.annotations.TenantDiscriminatorColumn(name = \"community_id\","
                + " contextProperty = \"eclipselink.tenant-id\", primaryKey = true)\n";
    }

    private static List<Fault> kept() {
        return List.of(
                Fault.of("a cache shared by all communities", "POST /communities/{community}/shifts")
                        .in(
                                UNIT,
                                "<shared-cache-mode>NONE</shared-cache-mode>\n    <properties>",
                                "<shared-cache-mode>ALL</shared-cache-mode>\n    <properties>\n"
                                        + "      <property name=\"eclipselink.multitenant.tenants-share-cache\" value=\"true\"/>")
                        .in(OWNED, ", primaryKey = true)", ")"),
                Fault.of("shifts kept under their id alone", "GET /communities/{community}/shifts/{shift}")
                        .in(
                                KERNEL + "rosters/Board.java",
                                "shifts.offer(id).orElseThrow(CommonProblem::notFound);\n        ShiftView",
                                "KEPT.computeIfAbsent(id, key -> shifts.offer(key).orElseThrow(CommonProblem::notFound));\n"
                                        + "        ShiftView")
                        .in(
                                KERNEL + "rosters/Board.java",
                                "    @Inject\n    Clock clock;\n",
                                "    @Inject\n    Clock clock;\n\n    private static final Map<UUID, Offer> KEPT ="
                                        + " new java.util.concurrent.ConcurrentHashMap<>();\n"),
                Fault.of("kept answers found by their key alone", "DELETE /me/sessions")
                        .in(
                                KERNEL + "retries/KeptAnswers.java",
                                ".putLong(id.getMostSignificantBits())\n                .putLong(id.getLeastSignificantBits())",
                                ".putLong(0)\n                .putLong(0)"));
    }

    private static List<Fault> places() {
        return List.of(
                Fault.of("a role anywhere is a role here", "GET /communities/{community}/members")
                        .in(
                                KERNEL + "identity/Access.java",
                                ".filter(held -> held.place().covers(place))\n                .toList();",
                                ".toList();"),
                Fault.of("a bureau reaches into other districts", "POST /districts/{district}/communities")
                        .in(
                                KERNEL + "identity/Access.java",
                                "held.place().covers(place) || (held.role() == Role.STREET && place.covers(held.place()))",
                                "true"),
                Fault.of("a header names the community", "GET /communities/{community}/shifts")
                        .in(
                                "web/src/main/java/org/linli/web/Edge.java",
                                "community(request.getRequestURI())",
                                "community(request.getHeader(\"X-Community\") == null ? request.getRequestURI()"
                                        + " : \"/c/\" + request.getHeader(\"X-Community\"))"),
                Fault.of("jobs stay in the community of the first one", Attacks.BY_NIGHT)
                        .in(
                                KERNEL + "jobs/Jobs.java",
                                "tenancy.in(community, () -> {",
                                "tenancy.in(FIRST.updateAndGet(first -> first == null ? community : first), () -> {")
                        .in(
                                KERNEL + "jobs/Jobs.java",
                                "    private record Daily(",
                                "    private static final java.util.concurrent.atomic.AtomicReference<Community> FIRST ="
                                        + " new java.util.concurrent.atomic.AtomicReference<>();\n\n"
                                        + "    private record Daily("),
                Fault.of("the names of those who have left", "GET /communities/{community}/volunteers")
                        .in(
                                KERNEL + "identity/Members.java",
                                "where m.placeCode = :place and a.id in :accounts",
                                "where (m.placeCode = :place or 1 = 1) and a.id in :accounts"));
    }

    private static List<Fault> permissions() {
        return List.of(
                Fault.of("an operation for everybody by mistake", "GET /communities/{community}/volunteers")
                        .in(
                                KERNEL + "volunteers/VolunteersResource.java",
                                "@GET\n    @Needs(MANAGE)",
                                "@GET\n    @org.linli.spi.Open"),
                Fault.of("an operation for too many roles", "GET /communities/{community}/shifts/{shift}/sign-ups")
                        .in(
                                KERNEL + "rosters/ShiftsResource.java",
                                "@Needs(\"rosters.people\")",
                                "@Needs(\"rosters.view\")"));
    }

    private static List<Fault> own() {
        return List.of(
                Fault.of("anybody's messages", "POST /me/messages/{message}/read")
                        .in(
                                KERNEL + "notifications/Messages.java",
                                ".filter(found -> found.account().equals(account))",
                                ""),
                Fault.of("anybody's seats", "DELETE /communities/{community}/shifts/{shift}/sign-ups/{signUp}")
                        .in(KERNEL + "rosters/SignUps.java", "|| !signUp.account().equals(account)", ""),
                Fault.of("any place's invitations", "DELETE /communities/{community}/invitations/{invitation}")
                        .in(
                                KERNEL + "identity/Invitations.java",
                                ".filter(found -> found.held().place().equals(place))",
                                ""));
    }

    private static List<Fault> programs() {
        return List.of(
                Fault.of("a program serves where it is switched off", Attacks.SWITCHED_OFF)
                        .in(
                                KERNEL + "programs/ProgramGate.java",
                                "if (enablement.state() != Enablement.State.ENABLED) {",
                                "if (enablement == null) {"),
                Fault.of("programs' operations are not asked who may call them", "/kitchen")
                        .in(
                                KERNEL + "identity/AccessFilter.java",
                                "        MultivaluedMap<String, String> path",
                                "        if (request.getUriInfo().getMatchedResources().size() > 1) {\n            return;\n"
                                        + "        }\n        MultivaluedMap<String, String> path"),
                Fault.of("a program's operation for everybody by mistake", "/couriers")
                        .in(CANTEEN + "MealsResource.java", "@Needs(CanteenProgram.DELIVER)", "@Open"),
                Fault.of("anybody's meals", "/orders/{order}")
                        .in(
                                CANTEEN + "MealOrders.java",
                                ".filter(found -> found.account().equals(caller.requireAccount()) || caller.may(CanteenProgram.MENU))",
                                ""));
    }
}
