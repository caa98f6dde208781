package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.tenancy.TestCommunities.NEIGHBOUR;
import static org.linli.tenancy.TestCommunities.QINGHEJU;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.spi.Needs;
import org.linli.spi.Open;
import org.linli.spi.Permission;
import org.linli.spi.Role;
import org.linli.tenancy.Community;
import org.linli.tenancy.Tenancy;

class AccessTest {

    private static final String DISTRICT = "420107";

    private final Tenancy tenancy = new Tenancy();
    private final Permissions permissions = new Permissions();
    private final CurrentCaller caller = new CurrentCaller();
    private final Access access = new Access();

    /** What a resource may ask for. */
    private static final class Methods {

        @Open
        void open() {}

        @SignedIn
        void signedIn() {}

        @Needs("rosters.manage")
        void manage() {}

        @Needs("tenants.manage")
        void manageTenants() {}

        @Needs("tenants.view")
        void viewTenants() {}

        @Needs("programs.install")
        void install() {}

        @Needs("canteen.order")
        void order() {}

        void unmarked() {}
    }

    @BeforeEach
    void wire() {
        caller.tenancy = tenancy;
        caller.permissions = permissions;
        access.tenancy = tenancy;
        access.caller = caller;
        access.permissions = permissions;
    }

    @AfterEach
    void leave() {
        caller.leave();
    }

    @Test
    void anybodyMayCallWhatIsOpenWhereThereIsACommunity() {
        passes(in(QINGHEJU, "open", false));
        refuses("not-found", in(null, "open", false));
    }

    @Test
    void nobodyMayCallAnythingElse() {
        refuses("not-signed-in", in(QINGHEJU, "manage", false));
        refuses("not-signed-in", in(null, "manage", false));
        refuses("not-signed-in", at(null, "signedIn"));
        refuses("not-signed-in", at(DISTRICT, "viewTenants"));
    }

    @Test
    void aMemberMayWhatTheirRoleMay() {
        enter(new HeldRole(Role.WORKER, Place.community(QINGHEJU.code())));

        passes(in(QINGHEJU, "manage", true));
        passes(at(null, "signedIn"));
        refuses("not-allowed", in(QINGHEJU, "manageTenants", true));
        refuses("not-allowed", at(null, "install"));
    }

    @Test
    void aCommunityThatOneDoesNotBelongToIsNotThere() {
        enter(new HeldRole(Role.WORKER, Place.community(QINGHEJU.code())));

        refuses("not-found", in(NEIGHBOUR, "manage", false));
        refuses("not-found", in(null, "manage", false));
        refuses("not-found", at(DISTRICT, "viewTenants"));
    }

    @Test
    void aBureauCountsInItsOwnDistrictOnly() {
        enter(new HeldRole(Role.BUREAU, Place.district(DISTRICT)));

        passes(at(DISTRICT, "manageTenants"));
        passes(in(QINGHEJU, "manageTenants", true));
        refuses("not-allowed", in(QINGHEJU, "manage", false));
        refuses("not-found", at("420106", "manageTenants"));
        refuses("not-found", at("nonsense", "manageTenants"));
    }

    @Test
    void aStreetsOfficeLooksIntoItsDistrict() {
        enter(new HeldRole(Role.STREET, Place.street("420107005")));

        passes(at(DISTRICT, "viewTenants"));
        refuses("not-allowed", at(DISTRICT, "manageTenants"));
        refuses("not-found", at("420106", "viewTenants"));
    }

    @Test
    void aSuspendedCommunityIsReadAndNotChanged() {
        Community suspended = new Community(9, QINGHEJU.code(), "青和居", "420107005", DISTRICT, false);
        enter(
                new HeldRole(Role.WORKER, Place.community(QINGHEJU.code())),
                new HeldRole(Role.BUREAU, Place.district(DISTRICT)));

        passes(in(suspended, "manage", false));
        refuses("closed", in(suspended, "manage", true));
        passes(in(suspended, "manageTenants", true));
    }

    @Test
    void aProgramsPermissionCountsWhileTheProgramIsThere() {
        Set<Permission> declared = Set.of(new Permission("canteen.order", Set.of(Role.RESIDENT)));
        enter(new HeldRole(Role.RESIDENT, Place.community(QINGHEJU.code())));
        refuses("not-allowed", in(QINGHEJU, "order", false));

        permissions.declare(declared);
        passes(in(QINGHEJU, "order", false));

        permissions.withdraw(declared);
        refuses("not-allowed", in(QINGHEJU, "order", false));
    }

    @Test
    void aMethodThatSaysNothingIsADefectAndNotADoor() {
        enter(new HeldRole(Role.OPERATOR, Place.INSTALLATION));

        assertThatThrownBy(at(null, "unmarked")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(in(QINGHEJU, "unmarked", false)).isInstanceOf(IllegalStateException.class);
    }

    private void enter(HeldRole... roles) {
        caller.enter(new Person(new UUID(0, 1), "somebody", null, "某人", "", List.of(roles)), Locale.SIMPLIFIED_CHINESE);
    }

    /** A call to a path with a community, which is unknown where it is null. */
    private ThrowingCallable in(@Nullable Community community, String method, boolean writes) {
        return () -> tenancy.<Boolean, Exception>in(community, () -> {
            access.check(method(method), "a community's code", null, writes);
            return true;
        });
    }

    /** A call to a path without a community. */
    private ThrowingCallable at(@Nullable String district, String method) {
        return () -> access.check(method(method), null, district, false);
    }

    private static Method method(String name) throws NoSuchMethodException {
        return Methods.class.getDeclaredMethod(name);
    }

    private static void passes(ThrowingCallable call) {
        assertThatCode(call).doesNotThrowAnyException();
    }

    private static void refuses(String problem, ThrowingCallable call) {
        assertThatThrownBy(call).hasMessage(problem);
    }
}
