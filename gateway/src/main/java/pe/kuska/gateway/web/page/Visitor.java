package pe.kuska.gateway.web.page;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The person who looks at a page.
public record Visitor(
        String name, @Nullable String institution, @Nullable String unit, Set<Role> roles) {

    public Visitor {
        roles = Set.copyOf(roles);
    }

    static Visitor of(String name, @Nullable String institution, @Nullable String unit, Predicate<String> hasRole) {
        Set<Role> roles = Stream.of(Role.values())
                .filter(role -> hasRole.test(role.word()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        return new Visitor(name, institution, unit, roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean registersCases() {
        return is(Role.REGISTRAR);
    }

    public boolean investigates() {
        return is(Role.INVESTIGATOR);
    }

    public boolean seesCases() {
        return is(Role.REGISTRAR) || is(Role.INVESTIGATOR) || is(Role.AUDITOR);
    }

    public boolean receivesReferrals() {
        return is(Role.CASE_MANAGER);
    }

    public boolean refersPeople() {
        return is(Role.CASE_MANAGER) || is(Role.REGISTRAR) || is(Role.INVESTIGATOR);
    }

    /// Border control asks about travellers and is answered nothing else.
    public boolean readsPolicy() {
        return !roles.equals(Set.of(Role.BORDER_CONTROL));
    }

    /// The territorial index is for those who plan prevention or work on cases.
    public boolean readsRisk() {
        return is(Role.POLICY_LEAD) || is(Role.AUDITOR) || is(Role.INDICATOR_REPORTER) || refersPeople();
    }
}
