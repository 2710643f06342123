package pe.kuska.gateway.web.policies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A policy with everything it promises, from objectives down to indicators.
public record PolicyTree(
        String code,
        String name,
        @Nullable String conductingInstitution,
        @Nullable String legalInstrument,
        List<Element> objectives) {

    /// A node: objective, guideline, service or indicator.
    public record Element(
            String code,
            String kind,
            @Nullable String name,
            boolean pending,
            @Nullable String responsible,
            @Nullable Integer serviceNumber,
            List<Element> children) {
        public Element {
            children = children == null ? List.of() : List.copyOf(children);
        }
    }

    /// A policy in the list of all.
    public record Summary(
            String code,
            String name,
            @Nullable String conductingInstitution,
            @Nullable String legalInstrument) {}

    /// All policies and plans.
    public record All(List<Summary> items) {}
}
