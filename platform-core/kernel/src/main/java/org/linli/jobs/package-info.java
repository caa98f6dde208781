/** What is done without anybody asking, and what time it is. */
@NullMarked
package org.linli.jobs;

import org.jspecify.annotations.NullMarked;
