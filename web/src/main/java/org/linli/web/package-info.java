/** The edge to the world: HTTP, problems, retries, the page shell. Knows no rule of the neighbourhood. */
@NullMarked
package org.linli.web;

import org.jspecify.annotations.NullMarked;
