package org.linli.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.linli.identity.HeldRole;
import org.linli.identity.Place;
import org.linli.spi.QualificationKind;
import org.linli.spi.Role;
import org.linli.tenancy.Tenancy;
import org.linli.volunteers.NewQualification;
import org.linli.volunteers.Volunteers;

/** Qingshan district with its real streets and communities, and people who are invented. */
@ApplicationScoped
class DemoDistrict {

    private static final String DISTRICT = "420107";
    private static final String STREET = "420107005";
    private static final String COMMUNITY = "420107005008";
    private static final String ANOTHER_COMMUNITY = "420107001002";

    @Inject
    Districts districts;

    @Inject
    Imports imports;

    @Inject
    Tenancy tenancy;

    @Inject
    Directory directory;

    @Inject
    Volunteers volunteers;

    @Inject
    DemoHours hours;

    @Inject
    Clock clock;

    void seed(Logins logins) {
        districts.add(DISTRICT, "青山区");
        try (InputStream list = DemoDistrict.class.getResourceAsStream("/demo/qingshan-communities.csv")) {
            if (list == null) {
                throw new IllegalStateException("The demo's list of communities is missing");
            }
            imports.take(list, DISTRICT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        logins.open("operator", null, "平台管理员", new HeldRole(Role.OPERATOR, Place.INSTALLATION));
        logins.open("bureau", null, "钱立华", new HeldRole(Role.BUREAU, Place.district(DISTRICT)));
        logins.open("street", null, "孙国庆", new HeldRole(Role.STREET, Place.street(STREET)));
        logins.open("lead", null, "周敏", at(Role.LEAD, COMMUNITY));
        UUID worker = logins.open("worker", null, "李静", at(Role.WORKER, COMMUNITY));
        logins.open("grid", null, "吴军", at(Role.GRID_OFFICER, COMMUNITY));
        UUID cook = logins.open("volunteer1", null, "郑秀英", at(Role.VOLUNTEER, COMMUNITY));
        giveHealthCard(cook);
        tenancy.<Boolean, RuntimeException>in(directory.byCode(COMMUNITY).orElseThrow(), () -> {
            hours.seed(cook, worker);
            return true;
        });
        logins.open("volunteer2", null, "王建国", at(Role.VOLUNTEER, COMMUNITY));
        logins.open("volunteer3", null, "冯小雨", at(Role.VOLUNTEER, COMMUNITY));
        logins.open("resident", null, "陈桂兰", at(Role.RESIDENT, COMMUNITY));
        logins.open("worker-b", null, "褚红", at(Role.WORKER, ANOTHER_COMMUNITY));
        logins.open("volunteer-b", null, "卫东升", at(Role.VOLUNTEER, ANOTHER_COMMUNITY));
    }

    /** So that there is somebody who may help in the canteen's kitchen. */
    private void giveHealthCard(UUID volunteer) {
        NewQualification card = new NewQualification(
                QualificationKind.HEALTH_CARD,
                null,
                "青山区疾控中心",
                LocalDate.now(clock).plusMonths(10));
        tenancy.<Boolean, RuntimeException>in(directory.byCode(COMMUNITY).orElseThrow(), () -> {
            volunteers.show(volunteer, card);
            return true;
        });
    }

    private static HeldRole at(Role role, String community) {
        return new HeldRole(role, Place.community(community));
    }
}
