/**
 * All that a service program may touch.
 *
 * <p>A program is one {@link org.linli.spi.ServiceProgram}; what the platform can render or run is declared there as data. Its own
 * classes (a Jakarta REST resource, entities, jobs) are made by the host through their one constructor, whose parameters may be:
 * {@link jakarta.persistence.EntityManager} (the program's own unit, bound to the current community and transaction),
 * {@link java.time.Clock}, {@link org.linli.spi.Caller}, {@link org.linli.spi.CurrentCommunity}, {@link org.linli.spi.Messenger},
 * {@link org.linli.spi.People}, {@link org.linli.spi.ServiceHours} and {@link org.linli.spi.Settings} of the program's own record.
 */
@NullMarked
package org.linli.spi;

import org.jspecify.annotations.NullMarked;
