package org.linli.web.system;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.linli.spi.Role;

/**
 * A community of a test's world with its people.
 *
 * <p>What only its people may see holds {@link #secret}, what everybody may see holds {@link #sign}. Somebody who has left it is
 * called by {@link #gone}, and nobody may read that name there any more.
 */
final class Neighbourhood {

    final World world;
    final String district;
    final String code;
    final Person bureau;
    final String secret = token("s");
    final String sign = token("o");
    final String gone = token("g");
    final Things things = new Things(this);
    private final Map<Role, Person> people = new EnumMap<>(Role.class);
    private final Map<Role, Person> seconds = new EnumMap<>(Role.class);
    private final AtomicInteger counter = new AtomicInteger();

    Neighbourhood(World world, String district, String code, Person bureau) {
        this.world = world;
        this.district = district;
        this.code = code;
        this.bureau = bureau;
        people.put(Role.BUREAU, bureau);
        people.put(Role.OPERATOR, world.operator);
    }

    private static String token(String kind) {
        return kind + "Q" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 50), 36) + "q";
    }

    /** Its people move in, and switch the canteen on. */
    void settle() {
        people.put(Role.LEAD, invited(bureau, Role.LEAD));
        for (Role role : new Role[] {Role.WORKER, Role.GRID_OFFICER, Role.VOLUNTEER, Role.RESIDENT}) {
            people.put(role, join(role));
        }
        person(Role.WORKER).ask(things.canteen("ENABLED")).required();
        things.somebodyLeft();
    }

    /** Somebody new. */
    Person join(Role role) {
        return invited(role == Role.BUREAU ? bureau : person(Role.LEAD), role);
    }

    private Person invited(Person by, Role role) {
        return invited(by, role, "人" + secret + next());
    }

    Person invited(Person by, Role role, String name) {
        Answer sent = by.ask(here("POST /communities/{community}/invitations").json(Bodies.of("role", role.name())));
        return world.accept(sent.required(), role, name);
    }

    Person person(Role role) {
        Person person = people.get(role);
        if (person == null) {
            throw new IllegalStateException("Nobody here is " + role);
        }
        return person;
    }

    /** Another one of the same role, made when first asked for. */
    Person second(Role role) {
        return role == Role.BUREAU || role == Role.OPERATOR
                ? world.operator
                : seconds.computeIfAbsent(role, this::join);
    }

    void moveIn(Neighbourhood from) {
        people.putAll(from.people);
    }

    /** A call of an operation in this community. */
    Call here(String operation) {
        return Call.of(operation).at("community", code);
    }

    int next() {
        return counter.incrementAndGet();
    }

    @Override
    public String toString() {
        return code;
    }
}
