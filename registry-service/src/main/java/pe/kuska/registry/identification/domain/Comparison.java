package pe.kuska.registry.identification.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.domain.Birth;
import pe.kuska.registry.people.domain.Birthplace;
import pe.kuska.registry.people.domain.DocumentType;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.IdentityDocument;
import pe.kuska.registry.people.domain.Residence;
import pe.kuska.registry.people.domain.Sex;
import pe.kuska.registry.territory.domain.Ubigeo;

/**
 * Two records held side by side, field by field. What one of them does not say counts neither way.
 *
 * @param score sum of the weights, 0 to 100: puts candidates in order, decides nothing by itself
 * @param names similarity of the whole name; empty if it cannot be compared
 * @param nameComplete whether both say a given name and a surname
 * @param fullName whether both say a given name and two surnames
 */
public record Comparison(
        List<FieldComparison> fields, double score, OptionalDouble names, boolean nameComplete, boolean fullName) {

    private static final int PLAUSIBLE_YEARS = 2;

    public Comparison {
        fields = List.copyOf(fields);
    }

    public static Comparison between(ComparableIdentity one, ComparableIdentity other, RecognitionRules rules) {
        Identity a = one.identity();
        Identity b = other.identity();
        OptionalDouble surnames = NameSimilarity.surnames(one, other);
        OptionalDouble given = NameSimilarity.given(one, other);
        List<FieldComparison> fields = new ArrayList<>();
        add(fields, Field.DOCUMENT, documents(a.documents(), b.documents()), rules);
        add(fields, Field.SURNAMES, name(surnames, rules), rules);
        add(fields, Field.GIVEN_NAMES, name(given, rules), rules);
        add(fields, Field.BIRTH, births(a.birth(), b.birth()), rules);
        add(fields, Field.SEX, sexes(a.sex(), b.sex()), rules);
        add(fields, Field.NATIONALITY, codes(a.nationality(), b.nationality()), rules);
        add(fields, Field.BIRTHPLACE, birthplaces(a.birthplace(), b.birthplace()), rules);
        add(fields, Field.RESIDENCE, residences(a.residence(), b.residence()), rules);
        double sum = fields.stream().mapToDouble(FieldComparison::weight).sum();
        return new Comparison(
                fields,
                Math.clamp(sum, 0, 100),
                NameSimilarity.whole(one, other),
                surnames.isPresent() && given.isPresent(),
                given.isPresent()
                        && one.surnames().size() == 2
                        && other.surnames().size() == 2);
    }

    public Agreement in(Field field) {
        return fields.stream()
                .filter(comparison -> comparison.field() == field)
                .map(FieldComparison::agreement)
                .findFirst()
                .orElse(Agreement.UNKNOWN);
    }

    private static void add(List<FieldComparison> fields, Field field, Agreement agreement, RecognitionRules rules) {
        fields.add(new FieldComparison(field, agreement, rules.weight(field, agreement)));
    }

    private static Agreement name(OptionalDouble similarity, RecognitionRules rules) {
        if (similarity.isEmpty()) {
            return Agreement.UNKNOWN;
        }
        double value = similarity.getAsDouble();
        if (value >= 1) {
            return Agreement.SAME;
        }
        if (value >= rules.nameAlike()) {
            return Agreement.ALIKE;
        }
        if (value >= rules.nameSimilar()) {
            return Agreement.COMPATIBLE;
        }
        return value >= rules.nameContradiction() ? Agreement.DIFFERENT : Agreement.CONTRADICTORY;
    }

    /** The document that says most: one in common before one that differs. */
    private static Agreement documents(List<IdentityDocument> one, List<IdentityDocument> other) {
        Agreement found = Agreement.UNKNOWN;
        for (IdentityDocument a : one) {
            for (IdentityDocument b : other) {
                if (a.type() == b.type()) {
                    found = moreTelling(found, document(a, b));
                }
            }
        }
        return found;
    }

    private static Agreement moreTelling(Agreement one, Agreement other) {
        List<Agreement> order = List.of(
                Agreement.SAME,
                Agreement.CONTRADICTORY,
                Agreement.ALIKE,
                Agreement.COMPATIBLE,
                Agreement.DIFFERENT,
                Agreement.UNKNOWN);
        return order.indexOf(one) <= order.indexOf(other) ? one : other;
    }

    private static Agreement document(IdentityDocument one, IdentityDocument other) {
        DocumentType type = one.type();
        boolean otherCountry =
                one.country() != null && other.country() != null && !Objects.equals(one.country(), other.country());
        if (one.number().equals(other.number()) && !otherCountry) {
            boolean sameIssuer = one.country() != null && other.country() != null;
            return type.identifies() && sameIssuer ? Agreement.SAME : Agreement.COMPATIBLE;
        }
        if (!otherCountry && offByOneSlip(one.number(), other.number())) {
            return Agreement.ALIKE;
        }
        return type.keptForLife() ? Agreement.CONTRADICTORY : Agreement.DIFFERENT;
    }

    /** One wrong character, or two neighbours swapped. */
    private static boolean offByOneSlip(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int first = -1;
        int last = -1;
        int wrong = 0;
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                first = first < 0 ? i : first;
                last = i;
                wrong++;
            }
        }
        boolean neighboursSwapped = wrong == 2
                && last == first + 1
                && one.charAt(first) == other.charAt(last)
                && one.charAt(last) == other.charAt(first);
        return wrong == 1 || neighboursSwapped;
    }

    private static Agreement births(Birth one, Birth other) {
        if (one.date() != null && other.date() != null) {
            return dates(one.date(), other.date());
        }
        return one.span()
                .flatMap(a -> other.span().map(b -> {
                    if (a.overlaps(b)) {
                        return Agreement.COMPATIBLE;
                    }
                    return a.yearsApart(b) < PLAUSIBLE_YEARS ? Agreement.DIFFERENT : Agreement.CONTRADICTORY;
                }))
                .orElse(Agreement.UNKNOWN);
    }

    private static Agreement dates(LocalDate one, LocalDate other) {
        if (one.equals(other)) {
            return Agreement.SAME;
        }
        boolean sameYear = one.getYear() == other.getYear();
        boolean sameMonth = one.getMonthValue() == other.getMonthValue();
        boolean sameDay = one.getDayOfMonth() == other.getDayOfMonth();
        boolean swapped = sameYear
                && one.getMonthValue() == other.getDayOfMonth()
                && one.getDayOfMonth() == other.getMonthValue();
        boolean yearOff = sameMonth
                && sameDay
                && offByOneSlip(Integer.toString(one.getYear()), Integer.toString(other.getYear()));
        if (swapped || (sameYear && (sameMonth || sameDay)) || yearOff) {
            return Agreement.ALIKE;
        }
        Birth.Span a = new Birth.Span(one, one);
        return a.yearsApart(new Birth.Span(other, other)) < PLAUSIBLE_YEARS
                ? Agreement.DIFFERENT
                : Agreement.CONTRADICTORY;
    }

    private static Agreement sexes(Sex one, Sex other) {
        if (one == Sex.NOT_STATED || other == Sex.NOT_STATED) {
            return Agreement.UNKNOWN;
        }
        return one == other ? Agreement.SAME : Agreement.CONTRADICTORY;
    }

    private static Agreement codes(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return Agreement.UNKNOWN;
        }
        return one.equals(other) ? Agreement.SAME : Agreement.DIFFERENT;
    }

    private static Agreement birthplaces(Birthplace one, Birthplace other) {
        return places(one.ubigeo(), other.ubigeo(), one.country(), other.country());
    }

    private static Agreement residences(Residence one, Residence other) {
        return places(one.ubigeo(), other.ubigeo(), one.country(), other.country());
    }

    private static Agreement places(
            @Nullable Ubigeo one, @Nullable Ubigeo other, @Nullable String oneCountry, @Nullable String otherCountry) {
        if (one != null && other != null) {
            if (one.equals(other)) {
                return Agreement.SAME;
            }
            if (one.province().equals(other.province())) {
                return Agreement.ALIKE;
            }
            return one.department().equals(other.department()) ? Agreement.COMPATIBLE : Agreement.DIFFERENT;
        }
        Agreement country = codes(oneCountry, otherCountry);
        return country == Agreement.SAME ? Agreement.COMPATIBLE : country;
    }
}
