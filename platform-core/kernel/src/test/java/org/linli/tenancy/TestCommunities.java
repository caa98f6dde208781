package org.linli.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.linli.spi.PlaceKind;

/** Two communities of one street, standing in for the directory. */
@ApplicationScoped
public class TestCommunities implements CommunityDirectory {

    public static final Community QINGHEJU = new Community(1, "420107005008", "青和居社区居委会", "420107005", "420107", true);
    public static final Community NEIGHBOUR = new Community(2, "420107005009", "邻近社区居委会", "420107005", "420107", true);

    private static final List<Community> ALL = List.of(QINGHEJU, NEIGHBOUR);

    @Override
    public Optional<Community> byCode(String code) {
        return ALL.stream().filter(community -> community.code().equals(code)).findFirst();
    }

    @Override
    public Optional<Community> byId(int id) {
        return ALL.stream().filter(community -> community.id() == id).findFirst();
    }

    @Override
    public Optional<String> nameOf(PlaceKind kind, String code) {
        return kind == PlaceKind.COMMUNITY ? byCode(code).map(Community::name) : Optional.empty();
    }
}
