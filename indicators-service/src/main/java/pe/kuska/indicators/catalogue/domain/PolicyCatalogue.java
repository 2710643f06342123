package pe.kuska.indicators.catalogue.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A policy's whole tree as it stands for one moment: every element with the version that governs. */
public final class PolicyCatalogue {

    private final Policy policy;
    private final Map<String, EntryHistory> histories = new LinkedHashMap<>();
    private final Map<String, EntryContent> contents = new HashMap<>();

    private PolicyCatalogue(
            Policy policy,
            List<EntryHistory> histories,
            Function<EntryHistory, Optional<EntryVersion>> governingVersion) {
        this.policy = policy;
        histories.stream()
                .sorted(Comparator.comparing(
                                (EntryHistory history) -> history.entry().position())
                        .thenComparing(EntryHistory::code))
                .forEach(history -> governingVersion.apply(history).ifPresent(version -> {
                    this.histories.put(history.code(), history);
                    contents.put(history.code(), version.content());
                }));
    }

    /** The tree as last said. */
    public static PolicyCatalogue latest(Policy policy, List<EntryHistory> histories) {
        return new PolicyCatalogue(policy, histories, history -> Optional.of(history.latest()));
    }

    /** The tree that governs a year: without what began after it or ended before. */
    public static PolicyCatalogue governing(Policy policy, List<EntryHistory> histories, int year) {
        return new PolicyCatalogue(policy, histories, history -> history.governing(year));
    }

    public Policy policy() {
        return policy;
    }

    /** The codes of all elements of a kind, in the catalogue's order. */
    public List<String> codesOf(EntryKind kind) {
        return histories.keySet().stream()
                .filter(code -> content(code).kind() == kind)
                .toList();
    }

    /** The codes of what hangs directly from an element, in the catalogue's order. */
    public List<String> childrenOf(String parent) {
        return histories.keySet().stream()
                .filter(code -> parent.equals(content(code).parentCode()))
                .toList();
    }

    /** What is said about an element of this catalogue. */
    public EntryContent content(String code) {
        EntryContent content = contents.get(code);
        if (content == null) {
            throw new IllegalArgumentException("no such element in this catalogue");
        }
        return content;
    }

    public Optional<EntryHistory> history(String code) {
        return Optional.ofNullable(histories.get(code));
    }

    /** The nearest element of a kind on the way up from the given one, itself included. */
    public Optional<String> ancestor(String code, EntryKind kind) {
        @Nullable String current = code;
        for (int depth = 0; current != null && depth < EntryKind.values().length; depth++) {
            EntryContent content = contents.get(current);
            if (content == null) {
                return Optional.empty();
            }
            if (content.kind() == kind) {
                return Optional.of(current);
            }
            current = content.parentCode();
        }
        return Optional.empty();
    }
}
