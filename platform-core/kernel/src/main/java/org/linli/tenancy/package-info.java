/** Communities as tenants: which one the code runs in, and the entity manager that sees only its rows. */
@NullMarked
package org.linli.tenancy;

import org.jspecify.annotations.NullMarked;
