/**
 * Who does what when: posts, their shifts, and the people who sign up for them.
 *
 * <p>{@link org.linli.rosters.Seats} is the only way to a seat, {@link org.linli.rosters.SignUpRefusal} the only place that says why
 * somebody cannot have one.
 */
@NullMarked
package org.linli.rosters;

import org.jspecify.annotations.NullMarked;
