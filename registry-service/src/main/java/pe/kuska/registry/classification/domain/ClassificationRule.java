package pe.kuska.registry.classification.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pe.kuska.registry.classification.domain.Element.Finding;

/**
 * What an article asks for.
 *
 * @param crime the article in force today
 * @param conduct whether it asks for one of the conducts of art. 129-A
 * @param means whether it asks for one of the means where all victims are adults; under 18 none is needed and consent
 *     never matters (Código Penal 129-A)
 * @param purpose whether it asks for one of the purposes of art. 129-A
 * @param acts it asks for one of these, if there are any
 * @param victims whom it protects
 * @param beyond the article whose elements this one adds to
 * @param explanation what it is about, for those who classify
 * @param status whether the rule was checked against the text of the law
 */
public record ClassificationRule(
        String crime,
        boolean conduct,
        boolean means,
        boolean purpose,
        Set<String> acts,
        Protects victims,
        String beyond,
        String explanation,
        String status) {

    /** Whom an article protects. */
    public enum Protects {
        ANYBODY,
        UNDER_18
    }

    public ClassificationRule {
        acts = acts == null ? Set.of() : Set.copyOf(acts);
        beyond = beyond == null ? "" : beyond;
    }

    /** How each element of the article meets the facts. */
    public List<Element> against(KnownFacts facts) {
        List<Element> elements = new ArrayList<>();
        if (conduct) {
            elements.add(element(Element.Kind.CONDUCT, facts.conducts()));
        }
        if (means) {
            elements.add(meansAgainst(facts));
        }
        if (purpose) {
            elements.add(element(Element.Kind.PURPOSE, facts.purposes()));
        }
        if (!acts.isEmpty()) {
            Set<String> found = new TreeSet<>(acts);
            found.retainAll(facts.acts());
            elements.add(element(Element.Kind.ACT, found));
        }
        if (victims == Protects.UNDER_18) {
            elements.add(new Element(
                    Element.Kind.VICTIM_UNDER_18,
                    switch (facts.victims()) {
                        case UNDER_18 -> Finding.PRESENT;
                        case ADULTS -> Finding.CONTRARY;
                        case UNKNOWN -> Finding.UNKNOWN;
                    },
                    List.of()));
        }
        return elements;
    }

    private static Element meansAgainst(KnownFacts facts) {
        return switch (facts.victims()) {
            case UNDER_18 -> new Element(Element.Kind.MEANS, Finding.NOT_NEEDED, sorted(facts.means()));
            case ADULTS -> element(Element.Kind.MEANS, facts.means());
            case UNKNOWN ->
                facts.means().isEmpty()
                        ? new Element(Element.Kind.MEANS, Finding.UNKNOWN, List.of())
                        : element(Element.Kind.MEANS, facts.means());
        };
    }

    private static Element element(Element.Kind kind, Set<String> found) {
        return new Element(kind, found.isEmpty() ? Finding.MISSING : Finding.PRESENT, sorted(found));
    }

    private static List<String> sorted(Set<String> codes) {
        return List.copyOf(new TreeSet<>(codes));
    }
}
