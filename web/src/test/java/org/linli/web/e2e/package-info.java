/** What people do, in a real browser on a started Linli. */
@NullMarked
package org.linli.web.e2e;

import org.jspecify.annotations.NullMarked;
