package org.linli.identity;

import org.linli.spi.PlaceKind;

/** A place as pages name it; the installation's code is empty. */
public record PlaceView(PlaceKind kind, String code, String name) {}
