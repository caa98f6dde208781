/** The one way to read and write JSON. */
@NullMarked
package org.linli.json;

import org.jspecify.annotations.NullMarked;
