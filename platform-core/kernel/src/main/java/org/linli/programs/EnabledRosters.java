package org.linli.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.linli.rosters.EnabledPrograms;
import org.linli.tenancy.ProgramSurvey;

/** Tells the rosters which programs are enabled where, and what each asks for. */
@ApplicationScoped
class EnabledRosters implements EnabledPrograms {

    @Inject
    Programs programs;

    @Inject
    Enablements enablements;

    @Inject
    ProgramSurvey survey;

    @Override
    public Collection<Integer> communities() {
        Collection<Integer> communities = new TreeSet<>();
        programs.running().forEach(program -> communities.addAll(survey.communities(program.id())));
        return communities;
    }

    @Override
    public List<EnabledPrograms.ProgramRoster> here() {
        return programs.running().stream()
                .filter(program -> enablements.enabled(program.id()))
                .map(program -> new EnabledPrograms.ProgramRoster(
                        program.id(),
                        program.declared().posts(),
                        program.declared().rosterTemplates()))
                .toList();
    }
}
