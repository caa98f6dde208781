package org.linli.spi;

import java.time.LocalDate;
import java.util.UUID;

/** Who is on the shifts of the program that asks, in the current community. Another program's shifts are out of its sight. */
public interface Roster {

    /**
     * Whether this account has a seat on a shift of the post that starts on the day, as it is at this moment.
     *
     * <p>A place on a waiting list is no seat, a withdrawn one neither, and a cancelled shift counts for nothing. A shift that has
     * begun or is over still counts.
     *
     * @param post the code of one of the program's {@link ServiceProgram#posts()}
     * @param day in Asia/Shanghai
     */
    boolean hasSeat(UUID account, String post, LocalDate day);
}
