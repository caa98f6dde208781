package org.linli.spi;

/** What a post may ask of the people who fill it. */
public enum QualificationKind {
    /** Food handler's health card, 健康证; valid for a year (Food Safety Law of the PRC, article 45). */
    HEALTH_CARD(Texts.of("健康证", "health card")),
    /** Certificate of no criminal record, 无犯罪记录证明. */
    CLEARANCE(Texts.of("无犯罪记录证明", "clearance")),
    /** Training for the post, 岗前培训. */
    TRAINING(Texts.of("岗前培训", "training"));

    private final Texts label;

    QualificationKind(Texts label) {
        this.label = label;
    }

    public Texts label() {
        return label;
    }
}
