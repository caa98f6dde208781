/**
 * The whole system, started as it is delivered and asked over HTTP: what a stranger, a neighbour of another community or a power cut
 * can do to it.
 *
 * <p>Sizes are system properties with small defaults; {@code -Dlinli.long=true} asks for all that the tests can do.
 */
@NullMarked
package org.linli.web.system;

import org.jspecify.annotations.NullMarked;
