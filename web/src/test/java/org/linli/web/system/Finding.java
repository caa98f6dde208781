package org.linli.web.system;

/**
 * Something that must not be.
 *
 * @param byAttack whether somebody got, learnt or changed what is not theirs; else an owner is refused what is theirs, which says
 *     nothing about others
 */
record Finding(boolean byAttack, String what) {

    @Override
    public String toString() {
        return what;
    }
}
