package pe.kuska.gateway.web.developers;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import pe.kuska.gateway.web.page.Role;

/// What lets an institution's system into a practice installation for some time: a client of the identity server. Its
/// secret is not part of it, because it is said only once.
public record PracticeKey(
        String clientId, String institution, Role role, String madeBy, Instant madeAt, Instant endsAt) {

    /// What systems do in the institutions. Nobody practises looking after the register, judging or auditing it.
    static final List<Role> ROLES = List.of(Role.REGISTRAR, Role.CASE_MANAGER, Role.INDICATOR_REPORTER);

    static final String PREFIX = "practice-";
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int DIGITS = 12;

    static Optional<Role> role(String word) {
        return ROLES.stream().filter(role -> role.word().equals(word)).findFirst();
    }

    /// What the names of an institution's keys begin with; those of another may begin so too.
    static String prefixOf(String institution) {
        return PREFIX + institution.toLowerCase(Locale.ROOT) + "-";
    }

    /// The same form sent twice names the same key, so that it makes one only.
    ///
    /// @throws IllegalArgumentException if the form's key is not one of ours
    static String nameFor(String institution, String form) {
        if (!FORM.matcher(form).matches()) {
            throw new IllegalArgumentException("not the key of a form");
        }
        return prefixOf(institution) + form.replace("-", "").substring(0, DIGITS);
    }

    public boolean hasEnded(Instant now) {
        return !now.isBefore(endsAt);
    }
}
