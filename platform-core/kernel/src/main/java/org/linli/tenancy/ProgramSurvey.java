package org.linli.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.linli.database.Database;

/**
 * Which programs run in which communities, seen over all of them.
 *
 * <p>The only reader of a community's table that asks for no single community; it gives numbers and ids, nothing of a person.
 */
@ApplicationScoped
public class ProgramSurvey {

    @Inject
    Database database;

    /** The numbers of the communities in which any program is enabled. */
    public List<Integer> communities() {
        return read(
                "select distinct community_id from enablement where state = 'ENABLED' order by community_id",
                new ArrayList<>(),
                (found, row) -> found.add(row.getInt(1)));
    }

    /** The numbers of the communities in which the program is enabled. */
    public List<Integer> communities(String program) {
        return read(
                "select community_id, program from enablement where state = 'ENABLED' and program = '"
                        + checked(program) + "' order by community_id",
                new ArrayList<>(),
                (found, row) -> found.add(row.getInt(1)));
    }

    /** The ids of the programs enabled in each of these communities; a community without any is left out. */
    public Map<Integer, List<String>> programs(Collection<Integer> communities) {
        if (communities.isEmpty()) {
            return Map.of();
        }
        String numbers = communities.stream().map(String::valueOf).collect(Collectors.joining(","));
        return read(
                "select community_id, program from enablement where state = 'ENABLED' and community_id in (" + numbers
                        + ") order by community_id, program",
                new TreeMap<>(),
                (found, row) -> found.computeIfAbsent(row.getInt(1), id -> new ArrayList<>())
                        .add(row.getString(2)));
    }

    private <T> T read(String sql, T into, RowReader<T> reader) {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                reader.read(into, row);
            }
            return into;
        } catch (SQLException e) {
            throw new IllegalStateException("The enabled programs could not be read", e);
        }
    }

    private static String checked(String program) {
        if (!program.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("No program has the id " + program);
        }
        return program;
    }

    @FunctionalInterface
    private interface RowReader<T> {
        void read(T into, ResultSet row) throws SQLException;
    }
}
