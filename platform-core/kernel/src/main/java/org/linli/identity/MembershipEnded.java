package org.linli.identity;

import java.util.UUID;

/** Told, in the same transaction, when somebody is no longer something somewhere; within the community where it is one. */
public record MembershipEnded(UUID account, HeldRole held) {}
