/**
 * What Linli is measured against in a server of the same kind: resources that run the same statements by JDBC and give the same JSON, with
 * nothing around them. Packed into a WAR of their own.
 */
@NullMarked
package org.linli.web.bench.bare;

import org.jspecify.annotations.NullMarked;
