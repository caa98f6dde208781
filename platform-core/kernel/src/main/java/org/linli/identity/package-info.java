/**
 * Who people are and where they belong: accounts, roles in places, sessions, invitations, and the one place where permissions are
 * checked.
 */
@NullMarked
package org.linli.identity;

import org.jspecify.annotations.NullMarked;
