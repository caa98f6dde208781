package org.linli.web.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges answers and rows, and notes what must not be. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();
    private int tries;

    List<Finding> all() {
        return List.copyOf(all);
    }

    int tries() {
        return tries;
    }

    /** What somebody got, learnt or changed that is not theirs. */
    Optional<Finding> firstByAttack() {
        return all.stream().filter(Finding::byAttack).findFirst();
    }

    /** The owners who are refused what is theirs. */
    List<Finding> refusedOwners() {
        return all.stream().filter(finding -> !finding.byAttack()).toList();
    }

    void tried() {
        tries++;
    }

    void attacked(String what) {
        all.add(new Finding(true, what));
    }

    void ownerRefused(String what) {
        all.add(new Finding(false, what));
    }

    /** The answer has to be a success, since whoever asks for it owns what it is about. */
    void succeeds(String what, Answer answer) {
        tries++;
        if (!answer.succeeded()) {
            ownerRefused(what + ": its owner is refused: " + answer);
        }
    }

    /** An attack is answered as asking for what does not exist, and shows nothing of these texts. */
    void same(String what, Person person, Call attack, Call missing, List<String> foreign) {
        tries++;
        Answer attacked = person.ask(attack);
        String shape = Shape.of(attacked);
        String expected = Shape.of(person.ask(missing));
        if (attacked.succeeded() || !shape.equals(expected)) {
            attacked(what + ", asked by " + person.role() + ": answered " + shape
                    + " where what does not exist is answered " + expected);
        }
        showsNothing(what, attacked, foreign);
    }

    void refused(String what, Answer answer, int status) {
        tries++;
        if (answer.status() != status) {
            attacked(what + " is answered " + answer + " instead of " + status);
        }
    }

    void showsNothing(String what, Answer answer, List<String> foreign) {
        String shown = answer.everything();
        for (String text : foreign) {
            if (shown.contains(text)) {
                attacked(what + " is shown the foreign text " + text + ": " + answer.status());
            }
        }
    }

    void unchanged(String what, Rows before, Rows after) {
        List<String> changed = before.differences(after);
        if (!changed.isEmpty()) {
            attacked(what + " has changed the victim's rows of " + changed);
        }
    }
}
