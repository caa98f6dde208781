package org.linli.web.system;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.linli.spi.Role;

/**
 * How to call one operation with success, and who may: all that the attacks and the spoiling of input need to know of it.
 *
 * <p>{@code here} is the community in which it is called, {@code person} whoever calls, {@code call} has its places {@code community}
 * and {@code district} filled in. What has to be there first is made over HTTP, new each time, by {@link Neighbourhood#things} or by
 * a method beside the recipe. Texts that only neighbours may read hold {@link Neighbourhood#secret}, texts for everybody {@link
 * Neighbourhood#sign}: they are what must not turn up elsewhere.
 *
 * <p>It says by itself who may, and does not ask the document that the server gives of itself: a permission that was forgotten there
 * would be forgotten here too.
 */
final class Recipe {

    /** A call and whoever may make it. */
    record Ready(Person person, Call call) {

        Answer ask() {
            return person.ask(call);
        }
    }

    @FunctionalInterface
    interface Making {
        Call make(Neighbourhood here, Person person, Call operation);
    }

    private final String operation;
    private final Making making;
    private final List<Role> roles;
    private boolean open;
    private boolean signedIn;
    private boolean newcomer;
    private boolean own;
    private boolean everywhere;
    private boolean link;
    private boolean repeats;
    private List<String> ids = List.of();

    private Recipe(String operation, Making making, List<Role> roles) {
        this.operation = operation;
        this.making = making;
        this.roles = roles;
    }

    /** People of these roles may; the first of them is asked. */
    static Recipe of(String operation, Making making, Role first, Role... others) {
        List<Role> roles = new ArrayList<>(List.of(first));
        roles.addAll(List.of(others));
        return new Recipe(operation, making, roles);
    }

    /** People of these roles may, and nothing needs to be there or said. */
    static Recipe of(String operation, Role first, Role... others) {
        return of(operation, (here, person, call) -> call, first, others);
    }

    /** Everybody may, signed in or not. */
    static Recipe open(String operation, Making making) {
        Recipe recipe = new Recipe(operation, making, List.of(Role.RESIDENT));
        recipe.open = true;
        return recipe;
    }

    /** Everybody may who is signed in, for what is their own. */
    static Recipe signedIn(String operation, Making making) {
        Recipe recipe = new Recipe(operation, making, List.of(Role.VOLUNTEER));
        recipe.signedIn = true;
        recipe.own = true;
        return recipe;
    }

    /** These places, query parameters or fields of the body hold ids of what the community or the person owns. */
    Recipe ids(String... names) {
        ids = Arrays.asList(names);
        return this;
    }

    /** What it is about belongs to one person: another one of the same role finds nothing. */
    Recipe own() {
        own = true;
        return this;
    }

    /** It ends the session that it is asked with, so somebody new asks. */
    Recipe newcomer() {
        newcomer = true;
        return this;
    }

    /** It is about rows that no community owns, so that no twin has the same. */
    Recipe everywhere() {
        everywhere = true;
        return this;
    }

    /** Of all who may, somebody of this role is asked, since only they have what it is about. */
    Recipe by(Role role) {
        Recipe changed = new Recipe(operation, making, List.of(role));
        changed.open = open;
        changed.signedIn = signedIn;
        changed.own = own;
        return changed;
    }

    /** Whoever has its link may see what it is about. */
    Recipe link() {
        link = true;
        return this;
    }

    /** It says again what is so already, and changes nothing. */
    Recipe repeats() {
        repeats = true;
        return this;
    }

    String operation() {
        return operation;
    }

    List<Role> roles() {
        return roles;
    }

    Role owner() {
        return roles.get(0);
    }

    boolean isOpen() {
        return open;
    }

    boolean isSignedIn() {
        return signedIn;
    }

    boolean isLink() {
        return link;
    }

    boolean isOwn() {
        return own;
    }

    boolean changesNothing() {
        return repeats;
    }

    boolean hasTwin() {
        return inCommunity() && !everywhere;
    }

    List<String> ids() {
        return ids;
    }

    boolean inCommunity() {
        return operation.contains("{community}");
    }

    boolean inDistrict() {
        return operation.contains("{district}");
    }

    /** Whether different communities, districts or people are about different things in it. */
    boolean isApart() {
        return inCommunity() || inDistrict() || signedIn || operation.equals("GET /districts");
    }

    boolean ofProgram() {
        return operation.contains("/programs/") && !operation.contains("{program}") && inCommunity();
    }

    /** A call that succeeds, about something new. */
    Ready make(Neighbourhood here) {
        return make(here, newcomer ? here.join(owner()) : here.person(owner()));
    }

    Ready make(Neighbourhood here, Person person) {
        Function<Call, Call> placed = call -> call.at("community", here.code).at("district", here.district);
        return new Ready(person, making.make(here, person, placed.apply(Call.of(operation))));
    }

    @Override
    public String toString() {
        return operation;
    }
}
