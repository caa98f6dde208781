package org.linli.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.linli.database.EntityTag;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.spi.ProblemException.FieldError;
import org.linli.spi.Texts;

/** The rules on hours in the current community: its own, else the national ones. */
@ApplicationScoped
@Transactional
class HoursRules {

    @Inject
    EntityManager entities;

    StarLevels stars() {
        return find().map(HoursSettings::stars).orElse(StarLevels.NATIONAL);
    }

    CreditRules credits() {
        return find().map(HoursSettings::credits).orElse(CreditRules.OFF);
    }

    /** What is in force; version 0 where nothing has been set. */
    HoursSettingsView view() {
        CreditRules credits = credits();
        return new HoursSettingsView(
                stars().hours(),
                StarLevels.NATIONAL.hours(),
                credits.on(),
                credits.months(),
                find().map(HoursSettings::version).orElse(0L));
    }

    HoursSettingsView change(EntityTag seen, List<Integer> stars, CreditRules credits) {
        seen.check(view().version());
        if (!StarLevels.possible(stars)) {
            throw ProblemException.withErrors(
                    CommonProblem.BAD_INPUT,
                    List.of(new FieldError(
                            "stars",
                            Texts.of(
                                    "要五个数，每一个都比前一个大，从 1 到 100000",
                                    "Give five numbers, each larger than the one before, 1 to 100000"))));
        }
        StarLevels levels = new StarLevels(stars);
        find().ifPresentOrElse(
                        settings -> settings.change(levels, credits),
                        () -> entities.persist(new HoursSettings(levels, credits)));
        entities.flush();
        return view();
    }

    private Optional<HoursSettings> find() {
        return entities.createQuery("select s from HoursSettings s", HoursSettings.class)
                .getResultStream()
                .findFirst();
    }
}
