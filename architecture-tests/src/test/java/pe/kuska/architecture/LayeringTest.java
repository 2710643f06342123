package pe.kuska.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;

/** Service → feature → rooms, and the arrows between them (STYLE §2). */
@AnalyzeClasses(packages = "pe.kuska", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {

    private static final List<String> SERVICES =
            List.of("pe.kuska.registry", "pe.kuska.tracking", "pe.kuska.indicators", "pe.kuska.gateway");

    @ArchTest
    static final ArchRule platformKnowsNoService = noClasses()
            .that()
            .resideInAPackage("pe.kuska.platform..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "pe.kuska.registry..",
                    "pe.kuska.tracking..",
                    "pe.kuska.indicators..",
                    "pe.kuska.gateway..",
                    "pe.kuska.local..")
            .because("platform is what the services stand on; a domain word in it would be everybody's");

    @ArchTest
    static final ArchRule servicesMeetThroughTheirContractsOnly = slices().matching("pe.kuska.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("pe.kuska.platform.."))
            .ignoreDependency(resideInAPackage("pe.kuska.local.."), resideInAPackage("pe.kuska.bench.."))
            .because("services share no classes: each owns its records and reads the other's events and API");

    @ArchTest
    static final ArchRule theGatewayHasNoDatabase = noClasses()
            .that()
            .resideInAPackage("pe.kuska.gateway..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.persistence..", "org.apache.kafka..")
            .because("the gateway holds no case, person or figure (ADR 0009)");

    @ArchTest
    static final ArchRule theDomainStandsAlone = classes()
            .that()
            .resideInAnyPackage("pe.kuska.*..domain..")
            .and()
            .resideOutsideOfPackages("pe.kuska.gateway..", "pe.kuska.local..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..",
                            "jakarta.persistence..",
                            "org.jspecify..",
                            "org.hibernate.annotations..",
                            "pe.kuska.*..domain..",
                            "pe.kuska.platform.ids..",
                            "pe.kuska.platform.time..",
                            "pe.kuska.platform.problem..",
                            "pe.kuska.platform.caller..",
                            "pe.kuska.platform.disclosure..")
                    .or(resideInAnyPackage("org.apache.commons.text.similarity..", "com.ibm.icu.text..")))
            .because("rules are read and tested without HTTP, database or broker");

    @ArchTest
    static final ArchRule nothingButItsOwnFeatureTouchesAPersistenceRoom = classes()
            .that()
            .resideInAnyPackage("pe.kuska.*..persistence..")
            .should(onlyBeReachedFromTheirOwnFeature())
            .because("features meet through use cases or events, never through each other's repositories");

    @ArchTest
    static final ArchRule theDomainDoesNotKnowItsApi = noClasses()
            .that()
            .resideInAnyPackage("..domain..", "..persistence..", "..events..")
            .and()
            .resideInAnyPackage("pe.kuska.registry..", "pe.kuska.tracking..", "pe.kuska.indicators..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..api..")
            .because("arrows run api → use case → domain ← persistence, events");

    /** The feature of a class: service and first package below it. */
    private static Optional<String> featureOf(JavaClass type) {
        return SERVICES.stream()
                .filter(service -> type.getPackageName().startsWith(service + "."))
                .map(service -> {
                    String below = type.getPackageName().substring(service.length() + 1);
                    int end = below.indexOf('.');
                    return service + "." + (end < 0 ? below : below.substring(0, end));
                })
                .findFirst();
    }

    private static ArchCondition<JavaClass> onlyBeReachedFromTheirOwnFeature() {
        return new ArchCondition<>("only be reached from their own feature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesToSelf()) {
                    if (!featureOf(dependency.getOriginClass()).equals(featureOf(type))) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
