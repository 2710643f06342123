package pe.kuska.gateway.web.audit;

import java.util.Map;
import pe.kuska.gateway.web.care.WordList;
import pe.kuska.gateway.web.page.Labels;
import pe.kuska.gateway.web.page.Language;

/// What was done and to what, in words; an act nobody has worded yet is shown readably.
final class AuditedActs {
    static final String ACTIONS = "audit/actions_";
    static final String SUBJECTS = "audit/subjects_";

    private static final AuditedActs SPANISH = new AuditedActs("es");
    private static final AuditedActs ENGLISH = new AuditedActs("en");

    private final Map<String, String> actions;
    private final Map<String, String> subjects;

    private AuditedActs(String language) {
        actions = WordList.read(ACTIONS + language);
        subjects = WordList.read(SUBJECTS + language);
    }

    static AuditedActs in(Language language) {
        return language == Language.EN ? ENGLISH : SPANISH;
    }

    String action(String code, Labels labels) {
        String words = actions.get(code);
        return words == null ? labels.readable(code) : words;
    }

    String subject(String type) {
        return subjects.getOrDefault(type, type);
    }
}
