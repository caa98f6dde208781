package org.linli.tenants;

import org.linli.spi.Texts;

/** What is wrong with a column of a line. */
record Rejected(int line, String field, Texts text) {}
