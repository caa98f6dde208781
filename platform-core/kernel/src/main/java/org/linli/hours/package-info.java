/**
 * What people have served: records of service, and the one ledger in minutes over all programs.
 *
 * <p>{@link org.linli.hours.Ledger} is the only way to write minutes. Whoever knows that somebody has served tells
 * {@link org.linli.hours.Earnings}; nothing here knows rosters or programs.
 */
@NullMarked
package org.linli.hours;

import org.jspecify.annotations.NullMarked;
