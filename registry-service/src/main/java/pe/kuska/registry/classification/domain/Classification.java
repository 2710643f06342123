package pe.kuska.registry.classification.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import pe.kuska.registry.classification.domain.Element.Finding;
import pe.kuska.registry.classification.domain.Suggestion.Fit;

/** Goes from facts to the articles they may fall under; those with every element first, the more specific before others. */
public final class Classification {

    private final List<ClassificationRule> rules;
    private final Numbering numbering;

    /** How an article was numbered on a day. */
    @FunctionalInterface
    public interface Numbering {

        /** The number on the day of the facts; empty if nobody has told what it was. */
        Optional<String> on(String crimeToday, LocalDate day);
    }

    public Classification(List<ClassificationRule> rules, Numbering numbering) {
        this.rules = List.copyOf(rules);
        this.numbering = numbering;
    }

    /** The articles that nothing speaks against and something speaks for. */
    public List<Suggestion> of(KnownFacts facts) {
        Map<String, List<Element>> met = new LinkedHashMap<>();
        rules.forEach(rule -> met.put(rule.crime(), rule.against(facts)));
        List<Suggestion> suggestions = new ArrayList<>();
        for (ClassificationRule rule : rules) {
            List<Element> elements = new ArrayList<>(Objects.requireNonNull(met.get(rule.crime())));
            if (!rule.beyond().isEmpty()) {
                List<Element> base = Objects.requireNonNull(met.get(rule.beyond()), rule.beyond());
                if (!speaksFor(base)) {
                    continue;
                }
                elements.addFirst(new Element(
                        Element.Kind.BASE_CRIME,
                        base.stream().allMatch(one -> one.finding().satisfies()) ? Finding.PRESENT : Finding.MISSING,
                        List.of(rule.beyond())));
            }
            suggestion(rule, elements, facts).ifPresent(suggestions::add);
        }
        suggestions.sort(Comparator.comparing(Suggestion::fit)
                .thenComparing(one -> -present(one.elements()))
                .thenComparing(Suggestion::crimeToday));
        return suggestions;
    }

    private Optional<Suggestion> suggestion(ClassificationRule rule, List<Element> elements, KnownFacts facts) {
        if (!speaksFor(elements)) {
            return Optional.empty();
        }
        boolean complete = elements.stream().allMatch(one -> one.finding().satisfies());
        return numbering
                .on(rule.crime(), facts.on())
                .map(number -> new Suggestion(
                        number,
                        rule.crime(),
                        complete ? Fit.COMPLETE : Fit.POSSIBLE,
                        elements,
                        rule.explanation(),
                        rule.status()));
    }

    private static boolean speaksFor(List<Element> elements) {
        boolean contrary = elements.stream().anyMatch(one -> one.finding() == Finding.CONTRARY);
        boolean actMissing =
                elements.stream().anyMatch(one -> one.kind() == Element.Kind.ACT && one.finding() == Finding.MISSING);
        boolean told = elements.stream()
                .anyMatch(one -> one.finding() == Finding.PRESENT
                        && one.kind() != Element.Kind.VICTIM_UNDER_18
                        && one.kind() != Element.Kind.BASE_CRIME);
        return told && !contrary && !actMissing;
    }

    private static long present(List<Element> elements) {
        return elements.stream().filter(one -> one.finding().satisfies()).count();
    }
}
