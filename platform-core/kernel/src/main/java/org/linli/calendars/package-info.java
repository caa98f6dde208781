/**
 * Which days people are off and which weekend days they work in return, as the State Council orders it and a district's bureau knows
 * it better.
 */
@NullMarked
package org.linli.calendars;

import org.jspecify.annotations.NullMarked;
