package pe.kuska.gateway.web.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
        @Nullable Place place,
        @Nullable List<Leg> route,
        @Nullable List<String> references,
        @Nullable Circumstances circumstances,
        @Nullable List<Person> persons,
        @Nullable List<Warning> warnings) {

    public record Place(@Nullable String ubigeo) {}

    /// A part of the route.
    public record Leg(
            String stage,
            @Nullable String ubigeo,
            @Nullable String country,
            @Nullable String date) {

        public String where(CaseLabels labels) {
            if (ubigeo != null) {
                return labels.place(ubigeo);
            }
            return country == null ? "" : labels.country(country);
        }
    }

    public record Circumstances(
            @Nullable String from,
            @Nullable String until,
            @Nullable String channel) {}

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

    /// Something the register accepted and would like to see completed.
    public record Warning(@Nullable String message) {}

    /// One fact by its name in the API, with what is said of it.
    public record Fact(String field, List<String> values) {}

    /// What the law asks about, even if nothing is said of it; the rest only if something is.
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("crime", one(crime)));
        facts.add(new Fact("conducts", several(conducts)));
        facts.add(new Fact("means", several(means)));
        facts.add(new Fact("purposes", several(purposes)));
        facts.add(new Fact("recruitment", one(recruitment)));
        facts.add(new Fact("place.ubigeo", one(place == null ? null : place.ubigeo())));
        if (circumstances != null) {
            facts.add(new Fact("circumstances.from", one(circumstances.from())));
            facts.add(new Fact("circumstances.until", one(circumstances.until())));
            facts.add(new Fact("circumstances.channel", one(circumstances.channel())));
        }
        facts.add(new Fact("references", several(references)));
        return facts.stream()
                .filter(fact -> !fact.values().isEmpty()
                        || !(fact.field().startsWith("circumstances")
                                || fact.field().equals("references")))
                .toList();
    }

    private static List<String> one(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static List<String> several(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }

    public List<Leg> way() {
        return route == null ? List.of() : route;
    }

    public List<String> advice() {
        return warnings == null
                ? List.of()
                : warnings.stream()
                        .map(Warning::message)
                        .filter(Objects::nonNull)
                        .toList();
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
