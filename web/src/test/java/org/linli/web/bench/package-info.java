/**
 * Measures the running system beside what it cannot be faster than: {@code ./linli bench}. What is claimed, how it is measured and what came
 * out is in {@code platform-core/docs/performance.md}.
 */
@NullMarked
package org.linli.web.bench;

import org.jspecify.annotations.NullMarked;
