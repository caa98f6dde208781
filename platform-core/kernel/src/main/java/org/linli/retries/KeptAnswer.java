package org.linli.retries;

import org.jspecify.annotations.Nullable;

/**
 * What a write was answered with.
 *
 * @param status the HTTP status, below 400
 * @param body JSON, null where there was none
 */
@SuppressWarnings("ArrayRecordComponent")
public record KeptAnswer(int status, byte @Nullable [] body) {}
