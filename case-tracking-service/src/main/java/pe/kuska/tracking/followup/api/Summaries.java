package pe.kuska.tracking.followup.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import pe.kuska.tracking.followup.domain.EntryType;
import pe.kuska.tracking.followup.domain.Fact.Step;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.reference.CodeLists;
import pe.kuska.tracking.reference.Units;

/**
 * Says each step in a sentence, written when it is read from templates by type: a better wording or another language
 * applies to the past as well, and no text is stored that could name anybody.
 */
@ApplicationScoped
public class Summaries {

    private static final ResourceBundle TEMPLATES = ResourceBundle.getBundle("messages/timeline", Locale.of("es"));

    private final Units units;
    private final CodeLists codeLists;

    public Summaries(Units units, CodeLists codeLists) {
        this.units = units;
        this.codeLists = codeLists;
    }

    public String of(Step step) {
        Map<String, String> codes = step.codes();
        String template = template(step.type(), codes.getOrDefault("kind", ""));
        return template.replace(
                        "{actor}",
                        units.name(step.actor().institution(), step.actor().unit()))
                .replace(
                        "{receiver}",
                        units.name(codes.getOrDefault(PathOfCare.TO_INSTITUTION, ""), codes.get(PathOfCare.TO_UNIT)))
                .replace("{reason}", reason(codes.getOrDefault("reason", "")));
    }

    private static String template(EntryType type, String kind) {
        String specific = type.wireName() + "." + kind;
        return TEMPLATES.getString(TEMPLATES.containsKey(specific) ? specific : type.wireName());
    }

    private String reason(String code) {
        return List.of(CodeLists.REFERRAL_REASON, CodeLists.REJECTION_REASON, CodeLists.RETURN_REASON).stream()
                .flatMap(list -> codeLists.label(list, code).stream())
                .findFirst()
                .orElse(code);
    }
}
