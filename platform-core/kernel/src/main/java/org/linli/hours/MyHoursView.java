package org.linli.hours;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has served in all their communities.
 *
 * @param confirmed minutes that count
 * @param pending minutes that wait for a confirmation
 * @param years by year, the latest first
 * @param programs by program, the most first
 * @param communities by community
 */
public record MyHoursView(
        int confirmed, int pending, List<YearSum> years, List<ProgramSum> programs, List<CommunitySum> communities) {

    /** Of one year. */
    public record YearSum(int year, int confirmed, int pending) {}

    /** For one program; its id is empty for what belongs to none. */
    public record ProgramSum(String program, String name, int confirmed, int pending) {}

    /**
     * In one community.
     *
     * @param stars 0 to 5, by all confirmed hours there of all years
     * @param toNextStar the minutes that are missing to the next; null with all of them
     * @param credits whether the community keeps time credits
     */
    public record CommunitySum(
            String code,
            String name,
            int confirmed,
            int pending,
            int stars,
            @Nullable Integer toNextStar,
            boolean credits) {}
}
