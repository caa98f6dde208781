package org.linli.hours;

import java.util.List;

/**
 * What a community has set about hours.
 *
 * @param stars the hours for one star, two, up to five
 * @param national what holds where nothing is set
 * @param version 0 where nothing is set
 */
public record HoursSettingsView(List<Integer> stars, List<Integer> national, long version) {}
