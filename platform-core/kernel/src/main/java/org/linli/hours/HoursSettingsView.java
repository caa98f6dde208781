package org.linli.hours;

import java.util.List;

/**
 * What a community has set about hours.
 *
 * @param stars the hours for one star, two, up to five
 * @param national what holds where nothing is set
 * @param credits whether confirmed hours bring time credits
 * @param creditMonths after so many months they lapse
 * @param version 0 where nothing is set
 */
public record HoursSettingsView(
        List<Integer> stars, List<Integer> national, boolean credits, int creditMonths, long version) {}
