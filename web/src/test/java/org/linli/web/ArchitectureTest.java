package org.linli.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Startup;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceUnit;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.linli.identity.SignedIn;
import org.linli.spi.CommunityOwned;
import org.linli.spi.Needs;
import org.linli.spi.Open;

/** The structure, each rule with its reason. An exception is listed beside its rule or there is none. */
@AnalyzeClasses(packages = "org.linli", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Entities that belong to the installation, to a district or to an account; every other one belongs to a community. */
    private static final Set<String> OF_NO_COMMUNITY = Set.of(
            "org.linli.calendars",
            "org.linli.identity",
            "org.linli.notifications",
            "org.linli.tenants",
            "org.linli.programs.InstalledProgram");

    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES = slices().matching("org.linli.(*)..")
            .should()
            .beFreeOfCycles()
            .because(
                    "a feature that needs another cannot also be needed by it: neither could be read or changed alone");

    @ArchTest
    static final ArchRule KERNEL_KNOWS_NEITHER_TENANTS_NOR_WEB = noClasses()
            .that(resideInAPackage("org.linli..")
                    .and(not(resideInAnyPackage("org.linli.tenants..", "org.linli.web.."))))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.linli.tenants..", "org.linli.web.."))
            .because("the arrows point one way: plugins → spi ← kernel ← tenants ← web");

    @ArchTest
    static final ArchRule TENANTS_KNOW_NO_WEB = noClasses()
            .that()
            .resideInAPackage("org.linli.tenants..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.linli.web.."))
            .because("the arrows point one way");

    @ArchTest
    static final ArchRule THE_SPI_KNOWS_LITTLE = classes()
            .that()
            .resideInAPackage("org.linli.spi..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "org.linli.spi..",
                    "java..",
                    "jakarta..",
                    "org.pf4j..",
                    "org.jspecify..",
                    "org.eclipse.persistence.."))
            .because(
                    "a program gets the SPI's dependencies with it; EclipseLink's are the tenant annotations and the id's converter");

    @ArchTest
    static final ArchRule PF4J_STAYS_BEHIND_THE_HOST = noClasses()
            .that(not(resideInAnyPackage("org.linli.programs..", "org.linli.spi..")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.pf4j.."))
            .because("how programs are loaded is the host's own business");

    @ArchTest
    static final ArchRule ENTITIES_KNOW_NO_HTTP = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet.."))
            .because("an entity holds rules, a resource holds HTTP");

    @ArchTest
    static final ArchRule RESOURCES_ARE_NAMED_SO = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .haveSimpleNameEndingWith("Resource")
            .andShould()
            .beAnnotatedWith(ApplicationScoped.class)
            .because("a newcomer finds them by name, and per-request ones with injected names are slow on Payara");

    @ArchTest
    static final ArchRule ENTITIES_OF_A_COMMUNITY_SAY_SO = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and(describe("are no accounts, places or installed programs", type -> OF_NO_COMMUNITY.stream()
                    .noneMatch(type.getName()::startsWith)))
            .should()
            .beAssignableTo(CommunityOwned.class)
            .because("the persistence provider keeps communities apart only for those");

    @ArchTest
    static final ArchRule EVERY_OPERATION_SAYS_WHO_MAY_CALL_IT = methods()
            .that()
            .areAnnotatedWith(GET.class)
            .or()
            .areAnnotatedWith(POST.class)
            .or()
            .areAnnotatedWith(PUT.class)
            .or()
            .areAnnotatedWith(PATCH.class)
            .or()
            .areAnnotatedWith(DELETE.class)
            .should(sayOnceWhoMayCallThem())
            .because("the one place where access is decided reads it there");

    @ArchTest
    static final ArchRule NAMES_OF_THE_SERVER_ARE_LOOKED_UP_ONCE = fields().that()
            .areAnnotatedWith(Resource.class)
            .or()
            .areAnnotatedWith(PersistenceUnit.class)
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(ApplicationScoped.class)
            .because("Payara looks them up again for every instance: six times slower when made per request");

    @ArchTest
    static final ArchRule ONE_WAY_TO_START = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Startup.class)
            .because("CDI's event comes before the server has bound the database; StartUp.Starting comes after");

    @ArchTest
    static final ArchRule NOTHING_PRINTS = noClasses()
            .that(not(resideInAPackage("org.linli.launcher..")))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("the log has a request's id and no personal data; only the launcher talks to a terminal");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses all) {
        assertThat(all.stream().map(JavaClass::getPackage).distinct())
                .isNotEmpty()
                .allMatch(ArchitectureTest::isNullMarked, "is @NullMarked");
    }

    @ArchTest
    static void enoughWasRead(JavaClasses all) {
        assertThat(all.size()).as("classes read").isGreaterThan(200);
    }

    private static boolean isNullMarked(JavaPackage folder) {
        return folder.isAnnotatedWith(NullMarked.class);
    }

    private static ArchCondition<JavaMethod> sayOnceWhoMayCallThem() {
        return new ArchCondition<>("carry one of @Needs, @Open and @SignedIn") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                long said = Stream.of(Needs.class, Open.class, SignedIn.class)
                        .filter(method::isAnnotatedWith)
                        .count();
                if (said != 1) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " carries " + said));
                }
            }
        };
    }
}
