package pe.kuska.gateway.web.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a case tells without its people, as it is sent to the register and as the register answers it. What nobody
/// knows is left out.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CaseFacts(
        @Nullable String kind,
        @Nullable String receivedAt,
        @Nullable String crime,
        List<String> conducts,
        List<String> means,
        List<String> purposes,
        @Nullable String recruitment,
        @Nullable Place place,
        List<Leg> route,
        List<String> references,
        @Nullable Circumstances circumstances) {

    public CaseFacts {
        conducts = known(conducts);
        means = known(means);
        purposes = known(purposes);
        route = known(route);
        references = known(references);
        circumstances = circumstances == null || circumstances.equals(Circumstances.NONE) ? null : circumstances;
    }

    private static <T> List<T> known(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    public record Place(String ubigeo) {}

    /// A part of the route: where somebody was recruited, taken through or exploited.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Leg(
            String stage,
            @Nullable String ubigeo,
            @Nullable String country,
            @Nullable String date) {

        /// A district says its country itself.
        public Leg {
            country = ubigeo != null && "PE".equals(country) ? null : country;
        }

        private String told() {
            return joined(stage, ubigeo, country, date);
        }
    }

    /// When it happened, how it became known, what an operation or inspection found.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Circumstances(
            @Nullable String from,
            @Nullable String until,
            @Nullable String channel,
            List<String> otherCrimes,
            List<Establishment> establishments,
            @Nullable Operation operation,
            @Nullable Inspection inspection,
            List<String> techniques,
            List<Acknowledged> acknowledged) {
        static final Circumstances NONE =
                new Circumstances(null, null, null, List.of(), List.of(), null, null, List.of(), List.of());

        public Circumstances {
            otherCrimes = known(otherCrimes);
            establishments = known(establishments);
            operation = operation == null || operation.equals(Operation.NONE) ? null : operation;
            techniques = known(techniques);
            acknowledged = known(acknowledged);
        }

        Circumstances with(List<Acknowledged> looked) {
            return new Circumstances(
                    from, until, channel, otherCrimes, establishments, operation, inspection, techniques, looked);
        }
    }

    /// A place of business; its name is not asked for.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Establishment(
            @Nullable String type,
            @Nullable String ubigeo,
            @Nullable String taxNumber) {

        private String told() {
            return joined(type, ubigeo, taxNumber);
        }
    }

    /// An operation and what came of it.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Operation(
            @Nullable String date,
            List<String> institutions,
            @Nullable String result,
            @Nullable Integer rescued,
            @Nullable Integer rescuedUnder18,
            @Nullable Integer detained,
            List<HandOver> handedOver) {
        static final Operation NONE = new Operation(null, List.of(), null, null, null, null, List.of());

        public Operation {
            institutions = known(institutions);
            handedOver = known(handedOver);
        }
    }

    /// Rescued victims taken in charge.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record HandOver(
            @Nullable String institution,
            @Nullable String unit,
            @Nullable Integer persons,
            @Nullable String on) {

        private String told() {
            return joined(institution, unit, persons, on);
        }
    }

    /// A labour, transport or migration inspection.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Inspection(
            @Nullable String authority,
            @Nullable String date,
            @Nullable String record,
            @Nullable String result) {}

    /// A doubt that somebody looked at, and why it stays.
    public record Acknowledged(String field, String rule, String reason) {

        private String told() {
            return joined(field, rule, reason);
        }
    }

    /// One fact by its name in the API, with what is said of it; people read it by `CaseLabels`.
    public record Fact(String field, List<String> values) {
        public boolean isSaid() {
            return !values.isEmpty();
        }
    }

    /// Every fact, also those of which nothing is said, in the order in which they are asked for.
    public List<Fact> all() {
        Circumstances more = circumstances == null ? Circumstances.NONE : circumstances;
        Operation operation = more.operation() == null ? Operation.NONE : more.operation();
        Inspection inspection = more.inspection() == null ? new Inspection(null, null, null, null) : more.inspection();
        List<Fact> facts = new ArrayList<>();
        facts.add(one("kind", kind));
        facts.add(one("receivedAt", receivedAt));
        facts.add(one("crime", crime));
        facts.add(new Fact("conducts", conducts));
        facts.add(new Fact("means", means));
        facts.add(new Fact("purposes", purposes));
        facts.add(one("recruitment", recruitment));
        facts.add(one("place.ubigeo", place == null ? null : place.ubigeo()));
        facts.add(new Fact("route", route.stream().map(Leg::told).toList()));
        facts.add(one("circumstances.from", more.from()));
        facts.add(one("circumstances.until", more.until()));
        facts.add(one("circumstances.channel", more.channel()));
        facts.add(new Fact("circumstances.otherCrimes", more.otherCrimes()));
        facts.add(new Fact(
                "circumstances.establishments",
                more.establishments().stream().map(Establishment::told).toList()));
        facts.add(one("circumstances.operation.date", operation.date()));
        facts.add(new Fact("circumstances.operation.institutions", operation.institutions()));
        facts.add(one("circumstances.operation.result", operation.result()));
        facts.add(one("circumstances.operation.rescued", operation.rescued()));
        facts.add(one("circumstances.operation.rescuedUnder18", operation.rescuedUnder18()));
        facts.add(one("circumstances.operation.detained", operation.detained()));
        facts.add(new Fact(
                "circumstances.operation.handedOver",
                operation.handedOver().stream().map(HandOver::told).toList()));
        facts.add(one("circumstances.inspection.authority", inspection.authority()));
        facts.add(one("circumstances.inspection.date", inspection.date()));
        facts.add(one("circumstances.inspection.record", inspection.record()));
        facts.add(one("circumstances.inspection.result", inspection.result()));
        facts.add(new Fact("circumstances.techniques", more.techniques()));
        facts.add(new Fact(
                "circumstances.acknowledged",
                more.acknowledged().stream().map(Acknowledged::told).toList()));
        facts.add(new Fact("references", references));
        return List.copyOf(facts);
    }

    /// The first day, if it is known: the law of that day applies.
    public @Nullable String begun() {
        return circumstances == null ? null : circumstances.from();
    }

    List<Acknowledged> acknowledged() {
        return circumstances == null ? List.of() : circumstances.acknowledged();
    }

    /// The same facts with these doubts looked at.
    CaseFacts with(List<Acknowledged> looked) {
        Circumstances more = circumstances == null ? Circumstances.NONE : circumstances;
        return new CaseFacts(
                kind,
                receivedAt,
                crime,
                conducts,
                means,
                purposes,
                recruitment,
                place,
                route,
                references,
                more.with(looked));
    }

    /// The same facts, received at the moment that is already known.
    CaseFacts receivedAt(@Nullable String moment) {
        return new CaseFacts(
                kind, moment, crime, conducts, means, purposes, recruitment, place, route, references, circumstances);
    }

    private static Fact one(String field, @Nullable Object value) {
        return new Fact(field, value == null ? List.of() : List.of(value.toString()));
    }

    private static String joined(@Nullable Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" · "));
    }
}
