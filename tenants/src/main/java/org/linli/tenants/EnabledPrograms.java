package org.linli.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linli.database.Database;

/**
 * What a bureau sees of programs: which communities have enabled which.
 *
 * <p>By JDBC, since an entity manager sees one community and this is a figure over many.
 */
@ApplicationScoped
class EnabledPrograms {

    @Inject
    Database database;

    /** The ids of the enabled programs by the number of the community, in order; one that has none is left out. */
    Map<Integer, List<String>> of(List<Integer> communities) {
        Map<Integer, List<String>> programs = new HashMap<>();
        if (communities.isEmpty()) {
            return programs;
        }
        String places = String.join(",", Collections.nCopies(communities.size(), "?"));
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select community_id, program from enablement where state = 'ENABLED' and community_id in ("
                                + places + ") order by program")) {
            for (int i = 0; i < communities.size(); i++) {
                select.setInt(i + 1, communities.get(i));
            }
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    programs.computeIfAbsent(found.getInt(1), community -> new ArrayList<>())
                            .add(found.getString(2));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The enabled programs could not be read", e);
        }
        return programs;
    }
}
