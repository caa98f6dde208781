/**
 * The whole system, started as it is delivered and asked over HTTP: what a stranger, a neighbour of another community or a power cut
 * can do to it.
 *
 * <p>Sizes are system properties with small defaults; {@code -Dlinli.long=true} asks for all that the tests can do.
 *
 * <h2>A new operation</h2>
 *
 * <p>{@link org.linli.web.system.TenantsApartIT} fails with the name of an operation that OpenAPI knows and no recipe does. A recipe
 * says how to call it with success and who may, in the file of its feature, or in a new one that {@link
 * org.linli.web.system.Recipes#all} names:
 *
 * <pre>{@code
 * Recipe.of("GET " + HERE + "/households", LEAD, WORKER),
 * Recipe.of(
 *                 "PUT " + HERE + "/households/{household}",
 *                 (here, person, call) -> call.at("household", household(here)).json(Bodies.of("note", "备注" + here.secret)),
 *                 LEAD,
 *                 WORKER)
 *         .ids("household")
 * }</pre>
 *
 * <p>That is all: it is then attacked by everybody who is not named, its ids are tried from elsewhere, and its input is spoilt as
 * OpenAPI describes it. {@link org.linli.web.system.Recipe} has more words for what is special.
 */
@NullMarked
package org.linli.web.system;

import org.jspecify.annotations.NullMarked;
