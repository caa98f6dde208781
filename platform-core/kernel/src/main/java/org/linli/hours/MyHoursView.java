package org.linli.hours;

import java.util.List;

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

    /** In one community. */
    public record CommunitySum(String code, String name, int confirmed, int pending) {}
}
