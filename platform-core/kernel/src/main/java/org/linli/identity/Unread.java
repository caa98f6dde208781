package org.linli.identity;

import java.util.UUID;

/** Knows how many messages somebody has not read; implemented by whoever keeps the messages. */
public interface Unread {

    int count(UUID account);
}
