/** Runs Linli on one machine: the embedded database, the application server, and what a newcomer needs to see. */
@NullMarked
package org.linli.launcher;

import org.jspecify.annotations.NullMarked;
