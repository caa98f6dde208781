package org.linli.identity;

import java.util.UUID;

/** Told, in the same transaction, when somebody has become something somewhere; within the community where it is one. */
public record MembershipBegan(UUID account, HeldRole held) {}
