/** The people who serve in a community, and what they are qualified for. */
@NullMarked
package org.linli.volunteers;

import org.jspecify.annotations.NullMarked;
