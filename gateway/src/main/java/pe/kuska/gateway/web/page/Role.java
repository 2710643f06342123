package pe.kuska.gateway.web.page;

/// The roles as they stand in tokens. Pages use them to offer tasks; whether a task is allowed is for the services.
public enum Role {
    REGISTRAR("registrar"),
    INVESTIGATOR("investigator"),
    CASE_MANAGER("case_manager"),
    IDENTITY_STEWARD("identity_steward"),
    INDICATOR_REPORTER("indicator_reporter"),
    POLICY_LEAD("policy_lead"),
    AUDITOR("auditor"),
    ADMIN("admin"),
    BORDER_CONTROL("border_control");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
