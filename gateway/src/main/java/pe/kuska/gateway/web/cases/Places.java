package pe.kuska.gateway.web.cases;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.FieldMessage;
import pe.kuska.gateway.web.page.Words;

/// Districts by name: people write «Miraflores, Lima», the register keeps six digits. The list is the register's and
/// changes rarely, so it is kept for a while.
@ApplicationScoped
public class Places {
    private static final int SHOWN = 12;
    private static final int NAMED = 4;
    private static final String FIELD = "ubigeo";
    private static final String ONLY = "districts";
    private static final Pattern CODE = Pattern.compile("[0-9]{1,6}");

    private final RegistryCases registry;
    private final Cache<String, Gazetteer> kept = Caffeine.newBuilder()
            .maximumSize(1)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    Places(@RestClient RegistryCases registry) {
        this.registry = registry;
    }

    /// Answers with codes in the place of names, and what is wrong with the names that lead to none.
    public record Coded(Answers answers, List<FieldMessage> messages) {}

    /// The name of a district, or its code if nobody knows it.
    public String name(String ubigeo) {
        return gazetteer().of(ubigeo).map(District::name).orElse(ubigeo);
    }

    /// The name of a province by the first four figures of its districts, or the code if nobody knows it.
    public String province(String code) {
        return gazetteer()
                .in(code)
                .map(district -> district.province() + ", " + district.department())
                .orElse(code);
    }

    List<District> like(String text) {
        return gazetteer().like(text, SHOWN);
    }

    /// Reads every place of a form.
    public Coded coded(Answers typed, Words words) {
        Answers answers = typed;
        List<FieldMessage> messages = new ArrayList<>();
        for (String field : fields(typed)) {
            String text = typed.typed(field);
            if (!CODE.matcher(text).matches()) {
                List<District> found = gazetteer().named(text);
                if (found.size() == 1) {
                    answers = answers.with(field, found.getFirst().ubigeo());
                } else {
                    messages.add(new FieldMessage(field, complaint(found, words)));
                }
            }
        }
        return new Coded(answers, List.copyOf(messages));
    }

    /// Answers with names in the place of codes, for a form that is shown.
    public Answers named(Answers coded) {
        Answers answers = coded;
        for (String field : fields(coded)) {
            answers = answers.with(field, name(coded.typed(field)));
        }
        return answers;
    }

    private static List<String> fields(Answers answers) {
        return answers.names().stream()
                .filter(name -> name.endsWith(FIELD))
                .filter(name -> answers.known(name).isPresent())
                .toList();
    }

    private static String complaint(List<District> found, Words words) {
        return found.isEmpty()
                ? words.placeUnknown()
                : words.placeSeveral(String.join(
                        "; ", found.stream().limit(NAMED).map(District::name).toList()));
    }

    private Gazetteer gazetteer() {
        return Optional.ofNullable(kept.getIfPresent(ONLY)).orElseGet(() -> {
            Gazetteer read = new Gazetteer(registry.districts());
            kept.put(ONLY, read);
            return read;
        });
    }
}
