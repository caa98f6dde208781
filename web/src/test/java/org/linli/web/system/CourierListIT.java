package org.linli.web.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.spi.Role.VOLUNTEER;
import static org.linli.spi.Role.WORKER;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSystem.class)
class CourierListIT {

    private static final String REFUSED = "no-courier-shift";

    @Test
    void isForTheDeskAndForThoseWhoCarryMealsThatDay(StartedSystem system) {
        Neighbourhood here = new World(system).neighbourhood();
        JsonObject shift = here.things.shift(1);
        Call list = here.here("GET " + Recipes.HERE + "/programs/community-canteen/couriers")
                .asking("date", shift.getString("startsAt").substring(0, "yyyy-MM-dd".length()));
        Person courier = here.person(VOLUNTEER);
        Person waiting = here.second(VOLUNTEER);
        assertThat(courier.ask(list).problem()).isEqualTo(REFUSED);

        String seat = here.things.signUp(courier, shift.getString("id"));
        here.things.signUp(waiting, shift.getString("id"));

        assertThat(courier.ask(list).status()).isEqualTo(200);
        assertThat(waiting.ask(list).problem()).isEqualTo(REFUSED);
        assertThat(here.person(WORKER).ask(list).status()).isEqualTo(200);

        courier.ask(here.here("DELETE " + Recipes.HERE + "/shifts/{shift}/sign-ups/{signUp}")
                        .at("shift", shift.getString("id"))
                        .at("signUp", seat))
                .required();

        assertThat(courier.ask(list).problem()).isEqualTo(REFUSED);
        assertThat(waiting.ask(list).status()).isEqualTo(200);
    }
}
