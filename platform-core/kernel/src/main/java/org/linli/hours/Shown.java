package org.linli.hours;

/**
 * What the holder of a certificate agrees to be shown to whoever checks it. That it is genuine is always shown.
 *
 * @param name how much of their name
 * @param hours how much they have served, and when
 * @param programs for what
 */
record Shown(Certificate.NameShown name, boolean hours, boolean programs) {}
