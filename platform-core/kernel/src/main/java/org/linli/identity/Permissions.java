package org.linli.identity;

import static java.util.Map.entry;
import static org.linli.spi.Role.BUREAU;
import static org.linli.spi.Role.GRID_OFFICER;
import static org.linli.spi.Role.LEAD;
import static org.linli.spi.Role.OPERATOR;
import static org.linli.spi.Role.RESIDENT;
import static org.linli.spi.Role.STREET;
import static org.linli.spi.Role.VOLUNTEER;
import static org.linli.spi.Role.WORKER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.spi.Permission;
import org.linli.spi.Role;

/** Which roles have which permission: the platform's own, and those that the started programs declare. */
@ApplicationScoped
public class Permissions {

    private static final Set<Role> MEMBERS = Set.of(LEAD, WORKER, GRID_OFFICER, VOLUNTEER, RESIDENT);

    private static final Map<String, Set<Role>> PLATFORM = Map.ofEntries(
            entry("districts.manage", Set.of(OPERATOR)),
            entry("tenants.manage", Set.of(BUREAU, OPERATOR)),
            entry("tenants.view", Set.of(BUREAU, STREET, OPERATOR)),
            entry("calendars.view", Set.of(BUREAU, STREET, OPERATOR)),
            entry("calendars.manage", Set.of(BUREAU)),
            entry("community.view", and(MEMBERS, BUREAU, STREET, OPERATOR)),
            entry("programs.view", and(MEMBERS, BUREAU, OPERATOR)),
            entry("programs.manage", Set.of(LEAD, WORKER, BUREAU)),
            entry("programs.install", Set.of(OPERATOR)),
            entry("members.view", Set.of(LEAD, WORKER, BUREAU)),
            entry("members.invite", Set.of(LEAD, WORKER, BUREAU)),
            entry("rosters.view", MEMBERS),
            entry("rosters.manage", Set.of(LEAD, WORKER)),
            entry("rosters.people", Set.of(LEAD, WORKER, GRID_OFFICER)),
            entry("rosters.sign-up", Set.of(VOLUNTEER)),
            entry("volunteers.manage", Set.of(LEAD, WORKER)),
            entry("hours.view", Set.of(LEAD, WORKER, VOLUNTEER)),
            entry("hours.confirm", Set.of(LEAD, WORKER)),
            entry("hours.manage", Set.of(LEAD, WORKER)),
            entry("hours.own", Set.of(VOLUNTEER)));

    private final Map<String, Set<Role>> declared = new ConcurrentHashMap<>();

    /** Takes up what a program declares. Its names never hide the platform's, since they begin with the program's id. */
    public void declare(Set<Permission> permissions) {
        permissions.forEach(permission -> declared.put(permission.name(), permission.roles()));
    }

    /** Forgets what a program had declared: nobody has it any more. */
    public void withdraw(Set<Permission> permissions) {
        permissions.forEach(permission -> declared.remove(permission.name()));
    }

    /** Whether whoever holds the role has the permission; false for a permission that nobody declared. */
    public boolean has(Role role, String permission) {
        Set<Role> roles = PLATFORM.get(permission);
        return (roles == null ? declared.getOrDefault(permission, Set.of()) : roles).contains(role);
    }

    /** Whether the platform or a started program knows the permission. */
    public boolean isKnown(String permission) {
        return PLATFORM.containsKey(permission) || declared.containsKey(permission);
    }

    /** All that the role may do, in alphabetical order. */
    public List<String> of(Role role) {
        return Stream.concat(PLATFORM.entrySet().stream(), declared.entrySet().stream())
                .filter(permission -> permission.getValue().contains(role))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static Set<Role> and(Set<Role> roles, Role... more) {
        return Stream.concat(roles.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }
}
