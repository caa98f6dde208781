package org.linli.spi;

/** What somebody is to an installation, a district, a street or a community. Roles are bundles of permissions. */
public enum Role {
    OPERATOR(PlaceKind.INSTALLATION),
    BUREAU(PlaceKind.DISTRICT),
    STREET(PlaceKind.STREET),
    LEAD(PlaceKind.COMMUNITY),
    WORKER(PlaceKind.COMMUNITY),
    GRID_OFFICER(PlaceKind.COMMUNITY),
    VOLUNTEER(PlaceKind.COMMUNITY),
    RESIDENT(PlaceKind.COMMUNITY);

    private final PlaceKind place;

    Role(PlaceKind place) {
        this.place = place;
    }

    /** The kind of place that this role is held in. */
    public PlaceKind place() {
        return place;
    }
}
