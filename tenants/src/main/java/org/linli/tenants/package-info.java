/** Districts, their streets and their communities: which there are, how they come on board, and what a bureau does with them. */
@NullMarked
package org.linli.tenants;

import org.jspecify.annotations.NullMarked;
