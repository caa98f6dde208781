package org.linli.rosters;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.linli.jobs.Clocks;
import org.linli.spi.RosterTemplate;

/** What a program has in the rosters of the current community. */
@ApplicationScoped
@Transactional
public class Rosters {

    @Inject
    EntityManager entities;

    @Inject
    Shifts shifts;

    @Inject
    Seats seats;

    @Inject
    MoveUp moveUp;

    @Inject
    Clock clock;

    /**
     * Makes a program's posts and the shifts of its templates that are still to come this week and next.
     *
     * <p>Doing it again adds what is missing and nothing else: a shift that was moved, filled or cancelled is left as it is.
     *
     * @param program its id
     * @param templates each for one of the posts
     */
    public void seed(String program, List<org.linli.spi.Post> posts, List<RosterTemplate> templates) {
        Map<String, Post> made = seedPosts(program, posts);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.ZONE);
        Set<Laid> laid = laid(program, today);
        for (RosterTemplate template : templates) {
            Post post = made.get(template.post());
            if (post == null) {
                throw new IllegalArgumentException(program + " has no post " + template.post());
            }
            TemplateDays.from(today, template.days()).stream()
                    .filter(day -> !laid.contains(new Laid(template.code(), day)))
                    .map(day -> Shift.of(template, post, day))
                    .filter(shift -> !shift.startedBy(clock.instant()))
                    .forEach(entities::persist);
        }
    }

    /** Puts a program's posts and coming shifts away, with the people on them. Nobody signs up until {@link #resume}. */
    public void suspend(String program) {
        putAway(program, true);
    }

    /** Brings back what {@link #suspend} has put away. Seats that were given back meanwhile go to those who wait. */
    public void resume(String program) {
        putAway(program, false);
        for (UUID id : shifts.withSeatsForThoseWhoWait(program, clock.instant())) {
            Shift shift = seats.hold(id).orElseThrow();
            moveUp.fill(shift, shift.seats() - shift.taken());
        }
    }

    /** Whether somebody has a seat on a shift of a program's post that starts on this day and is not cancelled. */
    public boolean hasSeat(String program, UUID account, String post, LocalDate day) {
        Days only = Days.of(day, day, clock.instant());
        return shifts.hasSeat(program, account, post, only.from(), only.to());
    }

    private Map<String, Post> seedPosts(String program, List<org.linli.spi.Post> declared) {
        Map<String, Post> known = entities
                .createQuery("select p from Post p where p.program = :program", Post.class)
                .setParameter("program", program)
                .getResultList()
                .stream()
                .collect(toMap(Post::code, identity()));
        for (org.linli.spi.Post post : declared) {
            Post old = known.get(post.code());
            if (old == null) {
                Post added = new Post(program, post);
                entities.persist(added);
                known.put(post.code(), added);
            } else {
                old.describe(post.name(), post.needs());
            }
        }
        return known;
    }

    private Set<Laid> laid(String program, LocalDate today) {
        return entities
                .createQuery(
                        "select s.templateCode, s.templateDay from Shift s"
                                + " where s.program = :program and s.templateDay >= :today",
                        Object[].class)
                .setParameter("program", program)
                .setParameter("today", today)
                .getResultList()
                .stream()
                .map(row -> new Laid((String) row[0], (LocalDate) row[1]))
                .collect(toSet());
    }

    private void putAway(String program, boolean suspended) {
        entities.createQuery("update Post p set p.suspended = :suspended where p.program = :program")
                .setParameter("suspended", suspended)
                .setParameter("program", program)
                .executeUpdate();
        entities.createQuery("update Shift s set s.suspended = :suspended"
                        + " where s.program = :program and s.startsAt > :now and s.suspended <> :suspended")
                .setParameter("suspended", suspended)
                .setParameter("program", program)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** That a template was laid out for a day. */
    private record Laid(String template, LocalDate day) {}
}
