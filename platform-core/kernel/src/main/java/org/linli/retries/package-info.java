/** Writes that may be sent again: the answer is kept with what was written, under the key that the caller chose. */
@NullMarked
package org.linli.retries;

import org.jspecify.annotations.NullMarked;
