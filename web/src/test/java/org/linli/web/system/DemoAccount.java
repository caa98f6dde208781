package org.linli.web.system;

/**
 * A log-in of the demo district.
 *
 * @param place the code of the district, street or community; empty for the installation
 */
public record DemoAccount(String login, String password, String role, String place) {

    static DemoAccount of(String line) {
        String[] fields = line.split("\t", -1);
        return new DemoAccount(fields[0], fields[1], fields[2], fields.length > 3 ? fields[3] : "");
    }
}
