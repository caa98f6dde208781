/**
 * What the tests of a program need: doubles of what the host gives it, and {@link org.linli.testkit.ProgramContract}, which every
 * program extends.
 *
 * <p>Settings need no double: {@code () -> new MySettings()} is one.
 */
@NullMarked
package org.linli.testkit;

import org.jspecify.annotations.NullMarked;
