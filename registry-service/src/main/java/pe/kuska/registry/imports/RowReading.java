package pe.kuska.registry.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.time.PeruTime;
import pe.kuska.registry.cases.CaseStatement;
import pe.kuska.registry.cases.RegisterCase;
import pe.kuska.registry.cases.api.FactsRequest.LegRequest;
import pe.kuska.registry.cases.api.FactsRequest.PlaceRequest;
import pe.kuska.registry.cases.api.RegisterCaseRequest;
import pe.kuska.registry.cases.api.RegisterCaseRequest.SourceRequest;
import pe.kuska.registry.cases.domain.CaseKind;
import pe.kuska.registry.cases.domain.RouteStage;
import pe.kuska.registry.imports.domain.ImportProfile;
import pe.kuska.registry.imports.domain.ImportRule;
import pe.kuska.registry.imports.domain.Slip;
import pe.kuska.registry.imports.domain.Source;
import pe.kuska.registry.imports.domain.SourceRow;
import pe.kuska.registry.imports.domain.Target;
import pe.kuska.registry.people.api.PersonRequest;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.PersonRole;
import pe.kuska.registry.people.domain.PersonStatement;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;

/**
 * Reads rows as what they say about a case and its people. A value that cannot be true is left out and noted, so that
 * nobody is lost for a mistyped number; a row without what it cannot do without waits for its correction.
 */
@ApplicationScoped
class RowReading {

    private static final Pattern SOURCE_NUMBER = Pattern.compile("[\\p{L}0-9 ./_°#:-]{1,80}");
    private static final Set<String> REQUIRED_OF_CASES =
            Set.of("source.system", "source.recordId", "kind", "receivedAt");
    private static final int MOST_ATTEMPTS = 20;

    private final Validator validator;
    private final Function<CaseStatement, List<FieldError>> flawsOfCase;
    private final InstantSource clock;

    @Inject
    RowReading(Validator validator, RegisterCase registerCase, InstantSource clock) {
        this(validator, registerCase::flawsOf, clock);
    }

    RowReading(Validator validator, Function<CaseStatement, List<FieldError>> flawsOfCase, InstantSource clock) {
        this.validator = validator;
        this.flawsOfCase = flawsOfCase;
        this.clock = clock;
    }

    /** Somebody in a row, or empty where the row must be corrected first. */
    record ReadPerson(Optional<PersonStatement> said, LocalDate seenOn, List<Slip> slips) {}

    /** The case of some rows, or empty where they must be corrected first. */
    record ReadCase(Optional<CaseStatement> said, List<Slip> slips) {}

    /** Whether a row says anything of a person; a folder has room for more people than it names. */
    static boolean speaksOf(Map<Target, Source> fields, SourceRow row) {
        return fields.values().stream()
                .flatMap(source -> source.columns().stream())
                .anyMatch(column -> {
                    String value = row.value(column);
                    return value != null && !value.isBlank();
                });
    }

    /**
     * Reads somebody.
     *
     * @param inCase the day the case was received, or empty for a person on record without a case
     * @param known the day to which ages of this record referred before
     */
    ReadPerson person(
            ImportProfile profile,
            Map<Target, Source> fields,
            SourceRow row,
            Optional<LocalDate> inCase,
            Optional<LocalDate> known) {
        String required = inCase.isPresent() ? "role" : "sourceRecordId";
        LocalDate today = clock.instant().atZone(PeruTime.ZONE).toLocalDate();
        RowValues values = RowValues.of(profile, fields, row, Set.of(required), today);
        LocalDate seenOn = Optional.ofNullable(values.get("seenOn"))
                .map(LocalDate::parse)
                .or(() -> inCase)
                .or(() -> known)
                .orElse(today);
        values.require(required);
        Optional<PersonStatement> said = settled(values, () -> attemptPerson(values, seenOn));
        return new ReadPerson(said, seenOn, values.slips());
    }

    /** Reads the case of some rows: what the first of them leaves out another may say. */
    ReadCase caseOf(ImportProfile profile, List<SourceRow> rows) {
        SourceRow together = column -> rows.stream()
                .map(row -> row.value(column))
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse(null);
        LocalDate today = clock.instant().atZone(PeruTime.ZONE).toLocalDate();
        RowValues values = RowValues.of(profile, profile.caseFields(), together, REQUIRED_OF_CASES, today);
        values.putIfAbsent("source.system", profile.system());
        values.require("source.recordId", "kind", "receivedAt");
        Optional<CaseStatement> said = settled(values, () -> attemptCase(values));
        return new ReadCase(said, values.slips());
    }

    private record Attempt<T>(@Nullable T read, List<FieldError> errors) {

        static <T> Attempt<T> failed(ImportRule rule, String path) {
            return new Attempt<>(null, List.of(rule.at(path)));
        }
    }

    private interface Attempted<T> {
        Attempt<T> again();
    }

    /** Leaves out what cannot be so until the rest can be. */
    private static <T> Optional<T> settled(RowValues values, Attempted<T> attempted) {
        for (int i = 0; i < MOST_ATTEMPTS && !values.isRejected(); i++) {
            Attempt<T> attempt = attempted.again();
            if (attempt.errors().isEmpty()) {
                return Optional.ofNullable(attempt.read());
            }
            values.leaveOut(attempt.errors());
        }
        return Optional.empty();
    }

    private Attempt<PersonStatement> attemptPerson(RowValues values, LocalDate seenOn) {
        String number = values.get("sourceRecordId");
        if (number != null && !SOURCE_NUMBER.matcher(number).matches()) {
            return Attempt.failed(ImportRule.SHAPE, "sourceRecordId");
        }
        String role = values.get("role");
        Optional<PersonRole> known = named(PersonRole.values(), role);
        if (role != null && known.isEmpty()) {
            return Attempt.failed(ImportRule.UNKNOWN_CODE, "role");
        }
        PersonRequest request = PersonInRow.request(values);
        List<FieldError> errors = violations(validator.validate(request));
        if (!errors.isEmpty()) {
            return new Attempt<>(null, errors);
        }
        Reading reading = new Reading(new Findings());
        Identity identity = request.toIdentity("", reading, seenOn).withExtra(PersonInRow.extra(values));
        return new Attempt<>(
                new PersonStatement(known.orElse(null), number, identity),
                reading.findings().errors());
    }

    private Attempt<CaseStatement> attemptCase(RowValues values) {
        Optional<CaseKind> kind = named(CaseKind.values(), values.get("kind"));
        if (kind.isEmpty()) {
            return Attempt.failed(ImportRule.UNKNOWN_CODE, "kind");
        }
        List<LegRequest> legs = new ArrayList<>();
        for (String at : values.places("route")) {
            Optional<RouteStage> stage = named(RouteStage.values(), values.get(at + ".stage"));
            if (stage.isEmpty()) {
                return Attempt.failed(ImportRule.UNKNOWN_CODE, at + ".stage");
            }
            legs.add(new LegRequest(
                    stage.get(), values.get(at + ".ubigeo"), values.get(at + ".country"), values.get(at + ".date")));
        }
        RegisterCaseRequest request = request(values, kind.get(), legs);
        List<FieldError> errors = violations(validator.validate(request));
        if (!errors.isEmpty()) {
            return new Attempt<>(null, errors);
        }
        try {
            CaseStatement said = request.toStatement();
            return new Attempt<>(said, flawsOfCase.apply(said));
        } catch (RuleViolation broken) {
            return new Attempt<>(null, broken.errors());
        }
    }

    private static RegisterCaseRequest request(RowValues values, CaseKind kind, List<LegRequest> legs) {
        String ubigeo = values.get("place.ubigeo");
        return new RegisterCaseRequest(
                new SourceRequest(values.getOr("source.system", ""), values.getOr("source.recordId", "")),
                kind,
                values.getOr("receivedAt", ""),
                values.get("crime"),
                values.elements("conducts"),
                values.elements("means"),
                values.elements("purposes"),
                values.get("recruitment"),
                ubigeo == null ? null : new PlaceRequest(ubigeo),
                legs,
                values.elements("references"),
                List.of());
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, @Nullable String name) {
        return Stream.of(all).filter(one -> one.name().equals(name)).findFirst();
    }

    private static <T> List<FieldError> violations(Set<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(violation -> ImportRule.SHAPE.at(
                        violation.getPropertyPath().toString().replaceAll("\\.<list element>", "")))
                .toList();
    }
}
