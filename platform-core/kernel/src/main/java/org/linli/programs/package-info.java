/**
 * Service programs: jars that the operator installs and communities switch on.
 *
 * <p>A {@link org.linli.programs.ProgramJar} is checked, opened as a {@link org.linli.programs.Program} by
 * {@link org.linli.programs.ProgramLoader}, kept by {@link org.linli.programs.Programs}, reached over HTTP only through
 * {@link org.linli.programs.ProgramGate}, and switched on per community by {@link org.linli.programs.Enablements}.
 */
@NullMarked
package org.linli.programs;

import org.jspecify.annotations.NullMarked;
