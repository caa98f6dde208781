package org.linli.web.system;

import java.util.Map;
import org.linli.spi.Role;

/**
 * A small whole program in two versions: neighbours leave notes. The second version knows a mood for each, which its migration gives
 * to the notes that are there already.
 */
final class NotesProgram {

    static final String ID = "test-notes";

    private static final String HERE = "/communities/{community}/programs/" + ID + "/notes";

    private static final String PROGRAM = """
            package testnotes;
            import java.time.DayOfWeek;
            import java.time.LocalTime;
            import java.util.List;
            import java.util.Set;
            import org.linli.spi.*;
            @org.pf4j.Extension
            public final class NotesProgram implements ServiceProgram {
                @Override public Texts name() { return Texts.of("留言", "Notes"); }
                @Override public Texts summary() { return Texts.of("邻居留言", "Neighbours leave notes."); }
                @Override public List<Post> posts() {
                    return List.of(new Post("reader", Texts.of("读信人", "Reader"), Set.of()));
                }
                @Override public List<RosterTemplate> rosterTemplates() {
                    return List.of(new RosterTemplate("reading", "reader", Set.of(DayOfWeek.values()), LocalTime.of(20, 0),
                            LocalTime.of(21, 0), Texts.of("门口", "Door"), 2, 1));
                }
                @Override public Set<Permission> permissions() {
                    return Set.of(new Permission("test-notes.write", Set.of(Role.RESIDENT)));
                }
                @Override public Class<? extends Record> settings() { return NotesSettings.class; }
                @Override public List<Class<?>> entities() { return List.of(Note.class); }
                @Override public Class<?> resource() { return NotesResource.class; }
                @Override public List<ProgramJob> jobs() {
                    return List.of(new ProgramJob("tidy", LocalTime.of(3, 0), Tidying.class));
                }
            }
            """;

    private static final String SETTINGS = """
            package testnotes;
            import jakarta.validation.constraints.*;
            import org.linli.spi.Label;
            public record NotesSettings(
                    @Label(zh = "最长", en = "Longest") @Min(value = 1, message = "至少 1|At least 1") @Max(100) int longest) {
                @jakarta.json.bind.annotation.JsonbCreator public NotesSettings {}
                public NotesSettings() { this(50); }
            }
            """;

    private static final String TIDYING = """
            package testnotes;
            import jakarta.persistence.EntityManager;
            public final class Tidying implements Runnable {
                private final EntityManager entities;
                Tidying(EntityManager entities) { this.entities = entities; }
                @Override public void run() { entities.persist(new Note("tidied")); }
            }
            """;

    private static final String NOTE = """
            package testnotes;
            import jakarta.persistence.*;
            import org.linli.spi.*;
            @Entity
            @Table(name = "test_notes_note")
            public class Note extends CommunityOwned {
                private String text;
                @Convert(converter = UtcInstants.class) @Column(name = "left_at") private java.time.Instant leftAt;
                /*mood*/
                protected Note() {}
                Note(String text) {
                    this.text = text;
                    this.leftAt = java.time.Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
                }
                String text() { return text; }
            }
            """;

    private static final String RESOURCE = """
            package testnotes;
            import jakarta.persistence.EntityManager;
            import jakarta.validation.Valid;
            import jakarta.validation.constraints.*;
            import jakarta.ws.rs.*;
            import java.util.*;
            import org.linli.spi.*;
            @Path("communities/{community}/programs/test-notes")
            @Produces("application/json")
            @Consumes("application/json")
            public final class NotesResource {
                private final EntityManager entities;
                private final Settings<NotesSettings> settings;
                private final Notes notes;
                NotesResource(EntityManager entities, Settings<NotesSettings> settings, Notes notes) {
                    this.entities = entities;
                    this.settings = settings;
                    this.notes = notes;
                }
                @GET @Path("notes") @Open public Page<NoteView> all(@QueryParam("q") @Size(max = 20) String q) {
                    return Page.of(notes.all(q));
                }
                @POST @Path("notes") @Needs("test-notes.write") public NoteView leave(@NotNull @Valid NewNote wish) {
                    if (wish.text().length() > settings.get().longest()) {
                        throw new ProblemException(CommonProblem.BAD_INPUT);
                    }
                    Note note = new Note(wish.text());
                    entities.persist(note);
                    return NoteView.of(note);
                }
                public record NewNote(@NotBlank @Size(max = 100, message = "太长|Too long") String text) {}
            }
            """;

    private static final String NOTES = """
            package testnotes;
            import jakarta.persistence.EntityManager;
            import java.util.List;
            final class Notes {
                private final EntityManager entities;
                Notes(EntityManager entities) { this.entities = entities; }
                List<NoteView> all(String q) {
                    return entities.createQuery("select n from Note n where n.text like :q order by n.id", Note.class)
                            .setParameter("q", q == null ? "%" : q).getResultList().stream().map(NoteView::of).toList();
                }
            }
            """;

    private static final String VIEW = """
            package testnotes;
            public record NoteView(java.util.UUID id, String text/*mood*/) {
                static NoteView of(Note note) { return new NoteView(note.id(), note.text()/*from*/); }
            }
            """;

    private static final String FIRST_TABLE = """
            create table test_notes_note (
                community_id int unsigned not null,
                id binary(16) not null,
                version bigint not null,
                text varchar(100) not null,
                left_at datetime(6) not null,
                primary key (community_id, id)
            ) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
            """;

    private static final String MOOD = """
            alter table test_notes_note add column mood varchar(10) collate utf8mb4_bin not null default 'calm';
            update test_notes_note set mood = 'old' where mood = 'calm';
            """;

    private NotesProgram() {}

    static byte[] first() {
        return jar("1.0.0", NOTE, VIEW).bytes();
    }

    static byte[] second() {
        String note = NOTE.replace("/*mood*/", "String mood = \"new\";");
        String view = VIEW.replace("/*mood*/", ", String mood").replace("/*from*/", ", note.mood");
        return jar("2.0.0", note, view).with("db/test-notes/V2__mood.sql", MOOD).bytes();
    }

    private static TestJar jar(String version, String note, String view) {
        return new TestJar(ID, version)
                .compiled(
                        Map.of(
                                "testnotes/NotesProgram.java", PROGRAM,
                                "testnotes/NotesSettings.java", SETTINGS,
                                "testnotes/Tidying.java", TIDYING,
                                "testnotes/Note.java", note,
                                "testnotes/Notes.java", NOTES,
                                "testnotes/NoteView.java", view,
                                "testnotes/NotesResource.java", RESOURCE),
                        "testnotes.NotesProgram")
                .with("db/test-notes/V1__notes.sql", FIRST_TABLE);
    }

    static Answer put(Neighbourhood here, String state) {
        return here.person(Role.WORKER)
                .ask(here.here("PUT /communities/{community}/programs/{program}")
                        .at("program", ID)
                        .json("{\"state\":\"" + state + "\",\"settings\":{\"longest\":40}}"));
    }

    static Answer leave(Neighbourhood here, String text) {
        return here.person(Role.RESIDENT).ask(here.here("POST " + HERE).json(Bodies.of("text", text)));
    }

    static Answer read(Neighbourhood here) {
        return here.person(Role.RESIDENT).ask(here.here("GET " + HERE));
    }
}
