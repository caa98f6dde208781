package org.linli.programs.canteen;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.linli.spi.Role.LEAD;
import static org.linli.spi.Role.RESIDENT;
import static org.linli.spi.Role.VOLUNTEER;
import static org.linli.spi.Role.WORKER;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.linli.spi.Permission;
import org.linli.spi.Post;
import org.linli.spi.ProgramJob;
import org.linli.spi.QualificationKind;
import org.linli.spi.RosterTemplate;
import org.linli.spi.ServiceProgram;
import org.linli.spi.Texts;
import org.pf4j.Extension;

/** What the community canteen is and needs. */
@Extension
public final class CanteenProgram implements ServiceProgram {

    /** Keeps the menu and orders for others. */
    static final String MENU = "community-canteen.menu";

    static final String ORDER = "community-canteen.order";
    static final String KITCHEN = "community-canteen.kitchen";
    static final String DELIVER = "community-canteen.deliver";

    /** The post of those who carry meals. */
    static final String COURIER = "courier";

    private static final String KITCHEN_HELP = "kitchen-help";
    private static final Set<DayOfWeek> WORKING_DAYS = EnumSet.range(MONDAY, FRIDAY);

    @Override
    public Texts name() {
        return Texts.of("社区食堂", "Community canteen");
    }

    @Override
    public Texts summary() {
        return Texts.of(
                "老人和邻居订午饭：堂食、自取或送上门，志愿者帮厨、送餐。",
                "Lunch for old people and neighbours: eat in, pick up or have it brought by volunteers.");
    }

    /** Whoever touches food needs a health card; a courier carries closed boxes and needs none. */
    @Override
    public List<Post> posts() {
        return List.of(
                new Post(KITCHEN_HELP, Texts.of("帮厨", "Kitchen help"), Set.of(QualificationKind.HEALTH_CARD)),
                new Post(COURIER, Texts.of("送餐员", "Courier"), Set.of()));
    }

    @Override
    public List<RosterTemplate> rosterTemplates() {
        return List.of(
                new RosterTemplate(
                        "kitchen-morning",
                        KITCHEN_HELP,
                        WORKING_DAYS,
                        LocalTime.of(8, 30),
                        LocalTime.of(11, 30),
                        Texts.of("社区食堂后厨", "Canteen kitchen"),
                        2,
                        24),
                new RosterTemplate(
                        "lunch-delivery",
                        COURIER,
                        WORKING_DAYS,
                        LocalTime.of(10, 30),
                        LocalTime.of(12, 30),
                        Texts.of("社区食堂门口", "Canteen door"),
                        3,
                        12));
    }

    @Override
    public Set<Permission> permissions() {
        return Set.of(
                new Permission(MENU, Set.of(LEAD, WORKER)),
                new Permission(ORDER, Set.of(RESIDENT, WORKER, LEAD, VOLUNTEER)),
                new Permission(KITCHEN, Set.of(LEAD, WORKER, VOLUNTEER)),
                new Permission(DELIVER, Set.of(LEAD, WORKER, VOLUNTEER)));
    }

    @Override
    public Class<? extends Record> settings() {
        return CanteenSettings.class;
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(MenuDay.class, MealOrder.class);
    }

    @Override
    public Class<?> resource() {
        return MealsResource.class;
    }

    @Override
    public List<ProgramJob> jobs() {
        return List.of(new ProgramJob("forget-eaters", LocalTime.of(2, 30), ForgetEaters.class));
    }
}
