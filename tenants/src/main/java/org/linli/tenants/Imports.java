package org.linli.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.linli.database.Database;
import org.linli.identity.CurrentCaller;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;

/** Brings communities on board from a list, all lines that can be taken or, where something breaks, none. */
@ApplicationScoped
class Imports {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int AT_ONCE = 1_000;
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    Database database;

    @Inject
    Directory directory;

    @Inject
    CurrentCaller caller;

    @Inject
    ImportProgress progress;

    /**
     * Imports a list, or says what that would do.
     *
     * @param district whose list it is; empty for the whole country
     * @param key under which the caller may ask how far it has come, null when they will not
     * @throws ProblemException when the file as a whole cannot be read; a bad line is only left out
     */
    @Transactional
    ImportReport run(InputStream sent, String district, boolean dryRun, @Nullable String key) {
        ImportProgress.Note note = progress.note(caller.requireAccount(), key);
        try (Upload upload = Upload.of(sent)) {
            ImportReport report =
                    take(ListFile.in(upload.file()), district, dryRun, note).report(caller.locale());
            note.end(ImportProgress.State.DONE);
            return report;
        } catch (IOException e) {
            note.end(ImportProgress.State.FAILED);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            note.end(ImportProgress.State.FAILED);
            throw e;
        }
    }

    /** Imports a district's list that comes with the platform. */
    @Transactional
    void take(InputStream sent, String district) throws IOException {
        try (Upload upload = Upload.of(sent)) {
            take(ListFile.in(upload.file()), district, false, progress.note(NOBODY, null));
        }
    }

    private Tally take(ListFile list, String district, boolean dryRun, ImportProgress.Note note) throws IOException {
        AtomicInteger lines = new AtomicInteger(-1);
        list.read(line -> lines.incrementAndGet());
        note.begin(Math.max(0, lines.get()));
        Tally tally = new Tally();
        try (Connection connection = database.dataSource().getConnection()) {
            Intake intake = new Intake(new RowRules(district), new Merge(connection, dryRun, tally), tally, note);
            list.read(intake::line);
            intake.finish();
        } catch (SQLIntegrityConstraintViolationException e) {
            throw new ProblemException(CommonProblem.BUSY); // somebody else has just brought the same on board
        } catch (SQLException e) {
            throw new IllegalStateException("The list could not be imported", e);
        }
        if (!dryRun) {
            directory.forgetAfterwards();
        }
        return tally;
    }

    /** Takes line after line, and hands them on a thousand at a time. */
    private static final class Intake {

        private final RowRules rules;
        private final Merge merge;
        private final Tally tally;
        private final ImportProgress.Note note;
        private final List<ImportRow> waiting = new ArrayList<>(AT_ONCE);
        private @Nullable Columns columns;

        Intake(RowRules rules, Merge merge, Tally tally, ImportProgress.Note note) {
            this.rules = rules;
            this.merge = merge;
            this.tally = tally;
            this.note = note;
        }

        void line(Line line) {
            if (columns == null) {
                columns = Columns.of(line);
                return;
            }
            ImportRow row = columns.row(line);
            Optional<Rejected> wrong = rules.check(row);
            if (wrong.isPresent()) {
                tally.rejected(wrong.get());
            } else if (waiting.add(row) && waiting.size() == AT_ONCE) {
                handOn();
            }
        }

        void finish() throws SQLException {
            if (columns == null) {
                throw new ProblemException(ImportProblem.MISSING_COLUMN, "code");
            }
            merge.take(waiting);
        }

        private void handOn() {
            try {
                merge.take(waiting);
            } catch (SQLException e) {
                throw new IllegalStateException("The list could not be imported", e);
            }
            waiting.clear();
            note.advance(tally.lines());
        }
    }
}
