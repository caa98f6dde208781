package org.linli.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.database.Duplicate;
import org.linli.database.EntityTag;
import org.linli.database.Like;
import org.linli.database.Slice;
import org.linli.identity.Memberships;
import org.linli.spi.CommonProblem;
import org.linli.spi.Page;
import org.linli.spi.ProblemException;
import org.linli.spi.ProblemException.FieldError;
import org.linli.spi.Texts;
import org.linli.tenancy.Community;
import org.linli.tenancy.ProgramSurvey;

/** The communities of all districts. */
@ApplicationScoped
@Transactional
public class Communities {

    @Inject
    @Tenants
    EntityManager entities;

    @Inject
    Directory directory;

    @Inject
    Memberships memberships;

    @Inject
    ProgramSurvey survey;

    Optional<Community> find(String code) {
        return entry(code).map(CommunityEntry::community);
    }

    Optional<Community> find(int id) {
        return Optional.ofNullable(entities.find(CommunityEntry.class, id)).map(CommunityEntry::community);
    }

    Optional<String> districtName(String code) {
        return Optional.ofNullable(entities.find(District.class, code)).map(District::name);
    }

    Optional<String> streetName(String code) {
        return Optional.ofNullable(entities.find(Street.class, code)).map(Street::name);
    }

    /** What everybody may see of the community. */
    public CommunityView view(String code) {
        return view(entry(code).orElseThrow(CommonProblem::notFound));
    }

    private CommunityView view(CommunityEntry entry) {
        return new CommunityView(
                entry.code(),
                entry.name(),
                new NamedPlace(entry.street(), streetName(entry.street()).orElse(entry.street())),
                new NamedPlace(entry.district(), districtName(entry.district()).orElse(entry.district())),
                entry.state(),
                entry.phone(),
                entry.version());
    }

    /**
     * The communities whose code begins with the place's code, by code.
     *
     * @param within a district's or street's code
     * @param wanted a part of the name or the code, may be empty
     */
    Page<ListedCommunity> list(String within, String wanted, Slice slice) {
        TypedQuery<CommunityEntry> query = entities.createQuery("""
                        select c from CommunityEntry c
                        where c.district = :district and c.code > :after and c.code like :within
                        and (c.name like :wanted or c.code like :wanted)
                        order by c.code""", CommunityEntry.class)
                .setParameter("district", Codes.district(within))
                .setParameter("within", within + '%')
                .setParameter("after", slice.key(0, ""))
                .setParameter("wanted", Like.holding(wanted))
                .setMaxResults(slice.rows());
        Page<CommunityEntry> page = slice.page(query.getResultList(), entry -> List.of(entry.code()));
        return new Page<>(listed(page.items()), page.next());
    }

    /**
     * The communities at work in all districts, by code.
     *
     * @param wanted a part of the name, may be empty
     */
    Page<FoundCommunity> find(String wanted, Slice slice) {
        TypedQuery<CommunityEntry> query = entities.createQuery("""
                        select c from CommunityEntry c
                        where c.code > :after and c.state = :state and c.name like :wanted
                        order by c.code""", CommunityEntry.class)
                .setParameter("after", slice.key(0, ""))
                .setParameter("state", CommunityEntry.State.ACTIVE)
                .setParameter("wanted", Like.holding(wanted))
                .setMaxResults(slice.rows());
        Page<CommunityEntry> page = slice.page(query.getResultList(), entry -> List.of(entry.code()));
        return new Page<>(page.items().stream().map(this::found).toList(), page.next());
    }

    private FoundCommunity found(CommunityEntry entry) {
        CommunityView view = view(entry);
        return new FoundCommunity(view.code(), view.name(), view.street(), view.district());
    }

    private List<ListedCommunity> listed(List<CommunityEntry> entries) {
        Map<String, Long> members =
                memberships.counts(entries.stream().map(CommunityEntry::code).toList());
        Map<Integer, List<String>> programs =
                survey.programs(entries.stream().map(CommunityEntry::id).toList());
        Map<String, String> streets = entries.stream()
                .map(CommunityEntry::street)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), code -> streetName(code).orElse(code)));
        return entries.stream()
                .map(entry -> new ListedCommunity(
                        entry.code(),
                        entry.name(),
                        new NamedPlace(entry.street(), streets.getOrDefault(entry.street(), entry.street())),
                        entry.state(),
                        programs.getOrDefault(entry.id(), List.of()),
                        members.getOrDefault(entry.code(), 0L)))
                .toList();
    }

    /**
     * Brings one community on board.
     *
     * @throws ProblemException {@link CommonProblem#BAD_INPUT} when its code is not of this district, or taken
     */
    CommunityView add(String district, NewCommunity wanted) {
        String street = Codes.street(wanted.code());
        if (!Codes.district(wanted.code()).equals(district)) {
            throw bad(
                    "code",
                    Texts.of("编码要以本区的编码 {0} 开头", "The code begins with this district's, {0}")
                            .with(district));
        }
        if (wanted.streetCode() != null && !wanted.streetCode().equals(street)) {
            throw bad(
                    "streetCode",
                    Texts.of("街道编码应是社区编码的前 9 位", "The street's code is the first 9 digits of the community's"));
        }
        if (entry(wanted.code()).isPresent()) {
            throw taken();
        }
        CommunityEntry entry = new CommunityEntry(wanted.code(), wanted.name().strip());
        try {
            addStreet(street, wanted.street());
            entities.persist(entry);
            entities.flush();
        } catch (PersistenceException e) {
            throw Duplicate.caused(e) ? taken() : e; // somebody else was faster
        }
        directory.forgetAfterwards();
        return view(entry);
    }

    private void addStreet(String code, @Nullable String name) {
        if (streetName(code).isEmpty()) {
            if (name == null) {
                throw bad("street", Texts.of("这个街道还没有，请写上名称", "This street is new: give its name"));
            }
            entities.persist(new Street(code, name.strip()));
            entities.flush(); // a community gets its number, and so is written, as soon as it is persisted
        }
    }

    /**
     * Changes what a bureau may change.
     *
     * @throws ProblemException {@link CommonProblem#STALE_EDIT} when it is not the version that was seen
     */
    CommunityView edit(Community community, EntityTag seen, CommunityEdit edit) {
        CommunityEntry entry = Optional.ofNullable(entities.find(CommunityEntry.class, community.id()))
                .orElseThrow(CommonProblem::notFound);
        seen.check(entry.version());
        entry.edit(edit);
        entities.flush();
        directory.forgetAfterwards();
        return view(entry);
    }

    private Optional<CommunityEntry> entry(String code) {
        return entities.createQuery("select c from CommunityEntry c where c.code = :code", CommunityEntry.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    private static ProblemException taken() {
        return bad("code", Texts.of("这个编码已经有了", "There is one with this code already"));
    }

    private static ProblemException bad(String field, Texts text) {
        return ProblemException.withErrors(CommonProblem.BAD_INPUT, List.of(new FieldError(field, text)));
    }
}
