package org.linli.identity;

import java.time.Instant;
import java.util.UUID;
import org.linli.spi.Role;

/** What a community's own staff see of a member. */
public record MemberView(UUID id, Who account, Role role, Instant since) {

    /** The person behind it. */
    public record Who(UUID id, String name, String login) {}
}
