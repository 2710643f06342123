package pe.kuska.tracking.followup.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final String KIND = "kind";
    private static final String UNSAID = "sin precisar";

    private final Units units;
    private final CodeLists codeLists;

    public Summaries(Units units, CodeLists codeLists) {
        this.units = units;
        this.codeLists = codeLists;
    }

    public String of(Step step) {
        Map<String, String> codes = step.codes();
        String template = template(step.type(), codes.getOrDefault(KIND, ""));
        String sentence = template.replace(
                        "{actor}",
                        units.name(step.actor().institution(), step.actor().unit()))
                .replace(
                        "{receiver}",
                        units.name(codes.getOrDefault(PathOfCare.TO_INSTITUTION, ""), codes.get(PathOfCare.TO_UNIT)));
        Matcher placeholder = PLACEHOLDER.matcher(sentence);
        return placeholder.replaceAll(found -> Matcher.quoteReplacement(label(codes.getOrDefault(found.group(1), ""))));
    }

    /** The codes of which a step's sentence speaks, for whoever says it in another language; no others. */
    public Map<String, String> codesOf(Step step) {
        String template = template(step.type(), step.codes().getOrDefault(KIND, ""));
        Map<String, String> said = new TreeMap<>();
        step.codes().forEach((name, code) -> {
            boolean ofReceiver = name.equals(PathOfCare.TO_INSTITUTION) || name.equals(PathOfCare.TO_UNIT);
            if (name.equals(KIND) || template.contains(ofReceiver ? "{receiver}" : "{" + name + "}")) {
                said.put(name, code);
            }
        });
        return said;
    }

    private static String template(EntryType type, String kind) {
        String specific = type.wireName() + "." + kind;
        return TEMPLATES.getString(TEMPLATES.containsKey(specific) ? specific : type.wireName());
    }

    private String label(String code) {
        return code.isEmpty() ? UNSAID : codeLists.anyLabel(code).orElse(code);
    }
}
