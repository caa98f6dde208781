package org.linli.web.system;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What answers to bad input have in common: they are no defects, say what is wrong, and show nothing of the inside. */
final class Judgement {

    static final Pattern INSIDE = Pattern.compile(
            "(?i)exception|stack ?trace|\\bat [a-z]+(\\.[a-z0-9_$]+)+\\(|\\.java:|org\\.linli|\\bjavax?\\.[a-z]+\\.|jakarta\\.|eclipse"
                    + "|com\\.mysql|mariadb|sqlstate|\\bselect\\b.{1,60}\\bfrom\\b|insert into|payara|glassfish|jersey|yasson|parsson");

    private final Map<String, String> faults = new TreeMap<>();
    private final Map<Integer, Integer> byStatus = new TreeMap<>();

    /** One of each kind and operation. */
    List<String> faults() {
        return List.copyOf(faults.values());
    }

    int cases() {
        return byStatus.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many were answered with each status; 0 is an ended connection. */
    Map<Integer, Integer> byStatus() {
        return byStatus;
    }

    void noAnswer(Call call, Exception e) {
        byStatus.merge(0, 1, Integer::sum);
        faults.putIfAbsent("no answer to " + call.operation(), "no answer to " + described(call) + ": " + e);
    }

    void answered(Call call, Answer answer) {
        byStatus.merge(answer.status(), 1, Integer::sum);
        String fault = fault(call, answer);
        if (!fault.isEmpty()) {
            faults.putIfAbsent(
                    fault + " " + call.operation() + " " + answer.status(),
                    fault + ": " + described(call) + " is answered "
                            + answer.headers().get("content-type") + " " + answer);
        }
    }

    /** What was not even HTTP may be answered by the server itself, or by ending the connection. */
    void answeredRaw(String what, String request, String answer) {
        String status = answer.replaceFirst("(?s)^HTTP/1\\.[01] (\\d{3}).*", "$1");
        int number = status.matches("\\d{3}") ? Integer.parseInt(status) : 0;
        byStatus.merge(number, 1, Integer::sum);
        String shown = answer.replaceFirst("(?m)^Server: .*$", "");
        if ((number >= 500 && number != 505 && !answer.contains("Retry-After"))
                || INSIDE.matcher(shown).find()
                || (number == 0 && !answer.isEmpty())) {
            faults.putIfAbsent(
                    "raw " + what + number, "as it is written: " + shortened(request) + " is answered " + answer);
        }
    }

    private static String fault(Call call, Answer answer) {
        if (answer.status() >= 500
                && !(answer.status() == 503 && answer.header("Retry-After").isPresent())) {
            return "a defect";
        }
        if (INSIDE.matcher(answer.body()).find()) {
            return "something of the inside";
        }
        boolean silent = call.method().equals("HEAD") || isRefusedBeforeUs(call, answer);
        return answer.status() >= 400 && !silent && !isProblem(answer) ? "no problem details" : "";
    }

    /**
     * The server itself answers an empty 400 to what is no proper HTTP: a body where none belongs, an address of more than 8 KB, one
     * with an encoded slash or NUL.
     */
    private static boolean isRefusedBeforeUs(Call call, Answer answer) {
        boolean body = call.body() != null
                && List.of("GET", "DELETE", "HEAD", "OPTIONS").contains(call.method());
        String target = call.target();
        boolean improper = body
                || target.length() > 7_000
                || call.headers().toString().length() > 7_000
                || target.matches(".*%(00|2F|5C|2e%2e).*");
        return improper && answer.status() == 400 && answer.body().isEmpty();
    }

    private static boolean isProblem(Answer answer) {
        return answer.header("Content-Type").orElse("").startsWith("application/problem+json")
                && answer.json().getInt("status", 0) == answer.status()
                && !answer.problem().isEmpty();
    }

    private static String described(Call call) {
        return shortened(call.method() + " " + call.target() + " " + call.headers() + " " + call.text());
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(600, text.length())) + (text.length() > 600 ? "… " + text.length() : "");
    }
}
