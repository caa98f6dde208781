package org.linli.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.database.Like;
import org.linli.database.Slice;
import org.linli.spi.Page;
import org.linli.spi.People;
import org.linli.spi.Role;
import org.linli.tenancy.Everywhere;
import org.linli.tenancy.Tenancy;

/** The people of the current community. */
@ApplicationScoped
@Transactional
class Members implements People {

    @Inject
    @Everywhere
    EntityManager entities;

    @Inject
    Tenancy tenancy;

    /** Who is what here, in the order in which they came. */
    Page<MemberView> list(@Nullable Role role, String wanted, Slice slice) {
        TypedQuery<Object[]> query = entities.createQuery(
                        """
                        select m.id, a.id, a.name, a.login, m.role, m.since
                        from Membership m join Account a on a.id = m.account
                        where m.placeCode = :place and m.id > :after and (a.name like :wanted or a.login like :wanted)""" + (role == null ? "" : " and m.role = :role") + " order by m.id", Object[].class)
                .setParameter("place", tenancy.require().code())
                .setParameter("after", slice.id(0, new UUID(0, 0)))
                .setParameter("wanted", Like.holding(wanted))
                .setMaxResults(slice.rows());
        if (role != null) {
            query.setParameter("role", role);
        }
        List<MemberView> found = query.getResultStream()
                .map(row -> new MemberView(
                        (UUID) row[0],
                        new MemberView.Who((UUID) row[1], (String) row[2], (String) row[3]),
                        (Role) row[4],
                        (Instant) row[5]))
                .toList();
        return slice.page(found, member -> List.of(member.id().toString()));
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
                        select distinct a.id, a.name from Membership m join Account a on a.id = m.account
                        where m.placeCode = :place and a.id in :accounts""", Object[].class)
                .setParameter("place", tenancy.require().code())
                .setParameter("accounts", accounts)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
