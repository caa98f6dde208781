package org.linli.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.linli.hours.ProgramNames;
import org.linli.spi.Texts;

/** Tells the hours what the programs are called. */
@ApplicationScoped
class RunningNames implements ProgramNames {

    @Inject
    Programs programs;

    @Override
    public Texts of(String program) {
        return programs.find(program).map(found -> found.declared().name()).orElseGet(() -> Texts.of(program, program));
    }
}
