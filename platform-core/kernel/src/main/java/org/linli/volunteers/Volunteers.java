package org.linli.volunteers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.linli.identity.MembershipBegan;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.spi.ProblemException.FieldError;
import org.linli.spi.Role;
import org.linli.spi.Texts;

/** The volunteers of the current community. A profile is made when somebody becomes one, or when it is first needed. */
@ApplicationScoped
@Transactional
public class Volunteers {

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2199;

    @Inject
    EntityManager entities;

    /**
     * The volunteer's profile, held until the transaction ends, so that what one person does at the same time on two devices happens
     * one after the other.
     */
    public Volunteer hold(UUID account) {
        List<Volunteer> found = entities.createNamedQuery(Volunteer.HELD, Volunteer.class)
                .setParameter("account", account)
                .getResultList();
        return found.isEmpty() ? make(account) : found.get(0);
    }

    /** What somebody has shown here, expired or not. */
    public List<Held> held(UUID account) {
        return entities.createQuery(
                        "select new org.linli.volunteers.Held(q.kind, q.expiresOn) from Qualification q, Volunteer v"
                                + " where q.volunteer = v.id and v.account = :account",
                        Held.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Somebody has become a volunteer here. */
    void welcome(@Observes MembershipBegan began) {
        if (began.held().role() == Role.VOLUNTEER) {
            hold(began.account());
        }
    }

    List<Volunteer> all() {
        return entities.createQuery("select v from Volunteer v", Volunteer.class)
                .getResultList();
    }

    List<Qualification> qualificationsOf(Collection<UUID> volunteers) {
        if (volunteers.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select q from Qualification q where q.volunteer in :volunteers order by q.expiresOn desc, q.id",
                        Qualification.class)
                .setParameter("volunteers", volunteers)
                .getResultList();
    }

    /** Notes a paper that somebody has shown here, and makes their profile where it is missing. */
    public void show(UUID account, NewQualification shown) {
        add(hold(account).id(), shown);
    }

    Qualification add(UUID volunteer, NewQualification shown) {
        if (entities.find(Volunteer.class, volunteer) == null) {
            throw CommonProblem.notFound();
        }
        if (shown.expiresOn().getYear() < FIRST_YEAR || shown.expiresOn().getYear() > LAST_YEAR) {
            throw ProblemException.withErrors(
                    CommonProblem.BAD_INPUT,
                    List.of(new FieldError("expiresOn", Texts.of("请检查年份", "Please check the year"))));
        }
        Qualification added =
                new Qualification(volunteer, shown.kind(), shown.number(), shown.issuedBy(), shown.expiresOn());
        entities.persist(added);
        return added;
    }

    void remove(UUID volunteer, UUID qualification) {
        Qualification found = entities.find(Qualification.class, qualification);
        if (found == null || !found.volunteer().equals(volunteer)) {
            throw CommonProblem.notFound();
        }
        entities.remove(found);
    }

    /** Two first needs at the same moment: one makes it, the other is asked to try again. */
    private Volunteer make(UUID account) {
        Volunteer made = new Volunteer(account);
        try {
            entities.persist(made);
            entities.flush();
            return made;
        } catch (PersistenceException e) {
            throw new ProblemException(CommonProblem.BUSY);
        }
    }
}
