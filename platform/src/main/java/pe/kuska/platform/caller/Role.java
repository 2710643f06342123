package pe.kuska.platform.caller;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of work a caller does. A role alone opens nothing: the institution and the link to the record count too. */
public enum Role {
    REGISTRAR,
    INVESTIGATOR,
    CASE_MANAGER,
    IDENTITY_STEWARD,
    INDICATOR_REPORTER,
    POLICY_LEAD,
    AUDITOR,
    /** Those who ask at the border whether a traveller is sentenced; it opens nothing else. */
    BORDER_CONTROL,
    ADMIN;

    /** The name in tokens. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role a token names, if it is one of ours. */
    public static Optional<Role> ofClaim(String claim) {
        return Arrays.stream(values())
                .filter(role -> role.claim().equals(claim))
                .findFirst();
    }

    /** The names in tokens, for annotations. */
    public static final class Names {
        public static final String REGISTRAR = "registrar";
        public static final String INVESTIGATOR = "investigator";
        public static final String CASE_MANAGER = "case_manager";
        public static final String IDENTITY_STEWARD = "identity_steward";
        public static final String INDICATOR_REPORTER = "indicator_reporter";
        public static final String POLICY_LEAD = "policy_lead";
        public static final String AUDITOR = "auditor";
        public static final String BORDER_CONTROL = "border_control";
        public static final String ADMIN = "admin";

        private Names() {}
    }
}
