package org.linli.tenancy;

import java.util.Optional;
import org.linli.spi.PlaceKind;

/** Finds communities. Kept by the tenants' own part of the platform, which alone knows all of them. */
public interface CommunityDirectory {

    /** The community with this code; may be as old as ten seconds. */
    Optional<Community> byCode(String code);

    /** The community with this number. */
    Optional<Community> byId(int id);

    /** The name of a district, street or community; empty for the installation and for unknown codes. */
    Optional<String> nameOf(PlaceKind kind, String code);
}
