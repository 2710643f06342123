package pe.kuska.gateway.web.cases;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;

/// One case as the register tells it to this visitor: facts and codes, no names.
public record CaseFile(
        String code,
        @Nullable String kind,
        @Nullable Instant receivedAt,
        CaseList.@Nullable Source source,
        @Nullable String institution,
        @Nullable String unit,
        @Nullable String crime,
        @Nullable List<String> conducts,
        @Nullable List<String> means,
        @Nullable List<String> purposes,
        @Nullable String recruitment,
        CaseFacts.@Nullable Place place,
        @Nullable List<CaseFacts.Leg> route,
        @Nullable List<String> references,
        CaseFacts.@Nullable Circumstances circumstances,
        @Nullable List<Person> persons,
        @Nullable List<Warning> warnings) {
    private static final Set<String> ON_TOP = Set.of("kind", "receivedAt");
    private static final Set<String> ASKED_BY_LAW =
            Set.of("crime", "conducts", "means", "purposes", "recruitment", "place.ubigeo");

    public record Person(
            @Nullable String recordId,
            String personCode,
            @Nullable String role,
            @Nullable String match) {
        public boolean isVictim() {
            return "VICTIM".equals(role);
        }

        /// What the names of this person's fields begin with, in a form that lists everybody.
        public String fieldIn(int index) {
            return "persons[" + index + "].";
        }
    }

    /// Something the register accepted and would like to see completed or explained.
    public record Warning(
            String field, String rule, @Nullable String message) {
        /// Each of them is left with a reason of its own.
        public String reasonField(int index) {
            return "reason-" + index;
        }
    }

    /// What it tells, without its people.
    public CaseFacts told() {
        return new CaseFacts(
                kind,
                receivedAt == null ? null : receivedAt.toString(),
                crime,
                orNone(conducts),
                orNone(means),
                orNone(purposes),
                recruitment,
                place,
                orNone(route),
                orNone(references),
                circumstances);
    }

    private static <T> List<T> orNone(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }

    /// What the law asks about, even if nothing is said of it; the rest only if something is.
    List<CaseFacts.Fact> facts() {
        return told().all().stream()
                .filter(fact -> !ON_TOP.contains(fact.field()))
                .filter(fact -> fact.isSaid() || ASKED_BY_LAW.contains(fact.field()))
                .toList();
    }

    /// Whoever registers for the institution that told of the case corrects it.
    boolean mayBeAmendedBy(Visitor visitor) {
        return visitor.registersCases() && institution != null && institution.equals(visitor.institution());
    }

    /// That accusations were suppressed is told to those who investigate in the institution whose case it is, and to
    /// the auditor.
    public boolean tellsSuppressions(Visitor visitor) {
        return visitor.is(Role.AUDITOR)
                || (visitor.investigates() && institution != null && institution.equals(visitor.institution()));
    }

    public List<Warning> doubts() {
        return warnings == null ? List.of() : warnings;
    }

    public List<String> advice() {
        return doubts().stream().map(Warning::message).filter(Objects::nonNull).toList();
    }

    public List<Person> everyone() {
        return persons == null ? List.of() : persons;
    }

    public boolean someoneIsToBeReviewed() {
        return everyone().stream().anyMatch(person -> "REVIEW".equals(person.match()));
    }

    public boolean hasVictims() {
        return everyone().stream().anyMatch(Person::isVictim);
    }
}
