/** The database: where it is, how it is brought up to date, and the one way to an entity manager. */
@NullMarked
package org.linli.database;

import org.jspecify.annotations.NullMarked;
