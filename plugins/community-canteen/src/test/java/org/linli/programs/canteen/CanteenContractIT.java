package org.linli.programs.canteen;

import java.time.LocalDate;
import java.util.List;
import org.linli.spi.Role;
import org.linli.spi.ServiceProgram;
import org.linli.testkit.ProgramContract;
import org.linli.testkit.Sample;

class CanteenContractIT extends ProgramContract {

    @Override
    protected ServiceProgram declared() {
        return new CanteenProgram();
    }

    @Override
    protected List<Sample> samples(String canary) {
        LocalDate day = LocalDate.now(Days.ZONE).plusDays(7);
        String menu = "{\"dishes\":[\"红烧肉\",\"%s\"],\"priceFen\":1200}".formatted(canary);
        String order = """
                {"date":"%1$s","mode":"DELIVERY","portions":2,"diets":["NO_CORIANDER"],"note":"%2$s",
                 "eater":{"name":"%2$s","building":"12栋","room":"301","phone":"13800001234"}}""".formatted(day, canary);
        return List.of(
                new Sample(Role.WORKER, "PUT", "menu/" + day, menu),
                new Sample(Role.WORKER, "POST", "orders", order),
                Sample.get(Role.WORKER, "menu?week=" + day),
                Sample.get(Role.WORKER, "menu/" + day),
                Sample.get(Role.WORKER, "orders/mine"),
                Sample.get(Role.VOLUNTEER, "kitchen?date=" + day),
                Sample.get(Role.WORKER, "couriers?date=" + day),
                new Sample(Role.WORKER, "DELETE", "orders/{id}", null));
    }
}
