package org.linli.rosters;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.linli.spi.CommunityOwned;
import org.linli.spi.QualificationKind;
import org.linli.spi.Texts;

/** A kind of work that one program has in one community, 岗位. What it is called and what it needs is the program's to say. */
@Entity
@Table(name = "post")
public class Post extends CommunityOwned {

    private String program;
    private String code;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    private String needs;
    private boolean suspended;

    protected Post() {} // for Jakarta Persistence

    Post(String program, org.linli.spi.Post declared) {
        this.program = program;
        this.code = declared.code();
        describe(declared.name(), declared.needs());
    }

    /** Takes over what a newer version of the program says. */
    final void describe(Texts name, Collection<QualificationKind> kinds) {
        nameZh = name.zh();
        nameEn = name.en();
        needs = kinds.stream().sorted().map(Enum::name).collect(joining(","));
    }

    String program() {
        return program;
    }

    String code() {
        return code;
    }

    Texts name() {
        return Texts.of(nameZh, nameEn);
    }

    /** What whoever fills it must hold on the day. */
    List<QualificationKind> needs() {
        return Arrays.stream(needs.split(","))
                .filter(kind -> !kind.isEmpty())
                .map(QualificationKind::valueOf)
                .toList();
    }

    boolean suspended() {
        return suspended;
    }
}
