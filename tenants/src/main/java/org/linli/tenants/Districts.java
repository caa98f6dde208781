package org.linli.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.database.Duplicate;
import org.linli.database.Slice;
import org.linli.identity.HeldRole;
import org.linli.spi.CommonProblem;
import org.linli.spi.Page;
import org.linli.spi.PlaceKind;
import org.linli.spi.ProblemException;
import org.linli.spi.ProblemException.FieldError;
import org.linli.spi.Role;
import org.linli.spi.Texts;

/** The districts of the installation. A bureau sees its own. */
@ApplicationScoped
@Transactional
class Districts {

    @Inject
    @Tenants
    EntityManager entities;

    @Inject
    Directory directory;

    boolean none() {
        return entities.createQuery("select count(d) from District d", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** The districts that somebody with these roles works for, all of them for an operator, by code. */
    Page<DistrictView> list(List<HeldRole> roles, Slice slice) {
        boolean all = roles.stream().anyMatch(held -> held.role() == Role.OPERATOR);
        Set<String> own = roles.stream()
                .filter(held -> Set.of(PlaceKind.DISTRICT, PlaceKind.STREET)
                        .contains(held.place().kind()))
                .map(held -> Codes.district(held.place().code()))
                .collect(Collectors.toSet());
        if (!all && own.isEmpty()) {
            return Page.of(List.of());
        }
        TypedQuery<District> query = entities.createQuery(
                        "select d from District d where d.code > :after"
                                + (all ? "" : " and d.code in :own")
                                + " order by d.code",
                        District.class)
                .setParameter("after", slice.key(0, ""))
                .setMaxResults(slice.rows());
        if (!all) {
            query.setParameter("own", own);
        }
        Page<District> page = slice.page(query.getResultList(), district -> List.of(district.code()));
        Map<String, Long> counts =
                counts(page.items().stream().map(District::code).toList());
        return new Page<>(
                page.items().stream()
                        .map(district -> new DistrictView(
                                district.code(), district.name(), counts.getOrDefault(district.code(), 0L)))
                        .toList(),
                page.next());
    }

    private Map<String, Long> counts(Collection<String> districts) {
        if (districts.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select c.district, count(c) from CommunityEntry c where c.district in :codes group by c.district",
                        Object[].class)
                .setParameter("codes", districts)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /**
     * Brings a district on board.
     *
     * @throws ProblemException {@link CommonProblem#BAD_INPUT} when there is one with this code
     */
    DistrictView add(String code, String name) {
        if (entities.find(District.class, code) != null) {
            throw taken();
        }
        try {
            entities.persist(new District(code, name.strip()));
            entities.flush();
        } catch (PersistenceException e) {
            throw Duplicate.caused(e) ? taken() : e; // somebody else was faster
        }
        directory.forgetAfterwards();
        return new DistrictView(code, name.strip(), 0);
    }

    private static ProblemException taken() {
        return ProblemException.withErrors(
                CommonProblem.BAD_INPUT,
                List.of(new FieldError("code", Texts.of("这个编码已经有了", "There is one with this code already"))));
    }
}
