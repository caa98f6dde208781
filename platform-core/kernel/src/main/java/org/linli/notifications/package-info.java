/** What people are told, and where they read it. */
@NullMarked
package org.linli.notifications;

import org.jspecify.annotations.NullMarked;
