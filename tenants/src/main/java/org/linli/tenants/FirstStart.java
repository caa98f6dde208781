package org.linli.tenants;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.linli.database.StartUp;
import org.linli.identity.Accounts;
import org.linli.identity.HeldRole;
import org.linli.identity.Place;
import org.linli.spi.Role;

/**
 * Gives an installation that knows nobody yet its first log-ins: the demo's, a district's bureau, or just an operator.
 *
 * <p>Afterwards it does nothing, whatever the settings say.
 */
@ApplicationScoped
class FirstStart {

    private static final System.Logger LOG = System.getLogger(FirstStart.class.getName());

    @Inject
    Seeding seeding;

    @Inject
    Accounts accounts;

    @Inject
    Districts districts;

    @Inject
    @ConfigProperty(name = "linli.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "linli.empty.district")
    Optional<String> district;

    @Inject
    @ConfigProperty(name = "linli.empty.district.name")
    Optional<String> districtName;

    void start(@Observes @Priority(StartUp.DEMO) StartUp.Starting event, DemoDistrict demoDistrict) {
        if (!districts.none() || accounts.any()) {
            return;
        }
        Optional<String> own = district.filter(code -> !code.isBlank());
        if (demo) {
            seeding.run(demoDistrict::seed);
        } else if (own.isPresent()) {
            seeding.run(logins -> emptyDistrict(own.get(), logins));
        } else {
            seeding.run(
                    logins -> logins.open("operator", null, "平台管理员", new HeldRole(Role.OPERATOR, Place.INSTALLATION)));
        }
        LOG.log(System.Logger.Level.INFO, "First log-ins were made");
    }

    private void emptyDistrict(String code, Logins logins) {
        if (!Codes.isDistrict(code)) {
            throw new IllegalStateException("LINLI_EMPTY_DISTRICT is not the six digits of a district: " + code);
        }
        String name = districtName.filter(given -> !given.isBlank()).orElse(code);
        districts.add(code, name);
        logins.open("bureau", null, name + "民政局", new HeldRole(Role.BUREAU, Place.district(code)));
    }
}
