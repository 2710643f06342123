package pe.kuska.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/** The habits that keep the code safe to read and to run (STYLE §3, §4, §7). */
@AnalyzeClasses(packages = "pe.kuska", importOptions = ImportOption.DoNotIncludeTests.class)
class HabitsTest {

    private static final Pattern BANNED = Pattern.compile(
            ".*(Impl|Utils?|Helper|Manager|Processor|Dto|DTO)|.*[a-z](Data|Info)|Base[A-Z].*|I[A-Z][a-z].*Interface");

    private static final DescribedPredicate<JavaClass> WRITTEN_BY_US = new DescribedPredicate<>("written by us") {
        @Override
        public boolean test(JavaClass type) {
            return !type.getSimpleName().contains("_") && !type.getSimpleName().isEmpty();
        }
    };

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = classes()
            .that(WRITTEN_BY_US)
            .should(haveNoEmptyName())
            .because(
                    "Impl, Util, Helper, Manager, Processor, Data, Info, Dto and Base say nothing; can't name it? Split it");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .resideInAnyPackage(
                    "pe.kuska.platform..",
                    "pe.kuska.registry..",
                    "pe.kuska.tracking..",
                    "pe.kuska.indicators..",
                    "pe.kuska.gateway..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("deadlines and as-of figures must be testable: inject InstantSource");

    @ArchTest
    static final ArchRule nobodyThrowsBareRuntimeExceptions = noClasses()
            .that()
            .areNotAssignableTo(RuntimeException.class)
            .should()
            .callConstructor(RuntimeException.class)
            .orShould()
            .callConstructor(RuntimeException.class, String.class)
            .orShould()
            .callConstructor(RuntimeException.class, String.class, Throwable.class)
            .orShould()
            .callConstructor(RuntimeException.class, Throwable.class)
            .because("a broken rule is a RuleViolation with its problem; the rest has a type that says what failed");

    @ArchTest
    static final ArchRule servicesLogInsteadOfPrinting = noClasses()
            .that()
            .resideInAnyPackage(
                    "pe.kuska.platform..",
                    "pe.kuska.registry..",
                    "pe.kuska.tracking..",
                    "pe.kuska.indicators..",
                    "pe.kuska.gateway..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("only the log is structured, and only it is checked for personal data");

    @ArchTest
    static final ArchRule aggregatesKeepTheirFieldsToThemselves = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .should()
            .bePrivate()
            .because("an aggregate guards its invariants; public Panache fields give them away");

    @ArchTest
    static final ArchRule aggregatesHaveVerbsNotSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .because("caseworkers refer, close and reopen; they do not set")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entitiesNeverLeave = noClasses()
            .that()
            .resideInAPackage("..api..")
            .should()
            .beAnnotatedWith(Entity.class)
            .because("an API record is an allow-list of what may be seen");

    @ArchTest
    static final ArchRule resourcesAnswerWithRecords = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .arePublic()
            .should(notReturnAnEntity())
            .because("an API record is an allow-list of what may be seen");

    @ArchTest
    static final ArchRule everyOperationSaysWhoMayCallIt = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Path.class)
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("pe.kuska.gateway..")
            .and()
            .areMetaAnnotatedWith(jakarta.ws.rs.HttpMethod.class)
            .should(sayWhoMayCallThem())
            .because("an operation without roles would be open to everybody with a token");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .that(WRITTEN_BY_US)
            .should(resideInANullMarkedPackage())
            .because("NullAway only checks what is marked");

    private static ArchCondition<JavaClass> haveNoEmptyName() {
        return new ArchCondition<>("have no banned name") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (BANNED.matcher(type.getSimpleName()).matches()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has a name that says nothing"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> notReturnAnEntity() {
        return new ArchCondition<>("not return an entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getReturnType().getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " returns the entity " + type.getName())));
            }
        };
    }

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = List.<Class<? extends Annotation>>of(
                                RolesAllowed.class, PermitAll.class, io.quarkus.security.Authenticated.class)
                        .stream()
                        .anyMatch(annotation -> method.isAnnotatedWith(annotation)
                                || method.getOwner().isAnnotatedWith(annotation));
                if (!said) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " says no role"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Optional<Boolean> marked =
                        type.getPackage().tryGetPackageInfo().map(info -> info.isAnnotatedWith(NullMarked.class));
                if (!marked.orElse(false)) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }
}
