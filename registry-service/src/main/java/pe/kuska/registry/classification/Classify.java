package pe.kuska.registry.classification;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pe.kuska.registry.classification.domain.Classification;
import pe.kuska.registry.classification.domain.ClassificationRule;
import pe.kuska.registry.classification.domain.KnownFacts;
import pe.kuska.registry.classification.domain.Suggestion;
import pe.kuska.registry.codelists.CodeList;
import pe.kuska.registry.codelists.CodeLists;

/** Says under which articles facts may fall, by the rules that ship as data and the articles in force on their day. */
@ApplicationScoped
public class Classify {

    private static final String FILE = "classification/rules.json";

    private final RuleBook book;
    private final CodeLists codeLists;
    private final Classification classification;

    public Classify(ObjectMapper json, CodeLists codeLists) {
        this.codeLists = codeLists;
        try (InputStream file = Classify.class.getClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            this.book = json.readValue(file, RuleBook.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.classification = new Classification(book.rules(), this::numberOn);
    }

    /** The rules, which version they are and where they are from. */
    record RuleBook(String version, String source, List<ClassificationRule> rules) {}

    /** What the facts may be, by which rules. */
    public record Classified(String version, String source, List<Suggestion> suggestions) {}

    public Classified classify(KnownFacts facts) {
        return new Classified(book.version(), book.source(), classification.of(facts));
    }

    /** What an article is called. */
    public String labelOf(String crime) {
        return codeLists.get("delito").find(crime).map(CodeList.Entry::label).orElse(crime);
    }

    private Optional<String> numberOn(String crimeToday, LocalDate day) {
        CodeList inForce = codeLists.get("delito").on(day);
        if (inForce.find(crimeToday).isPresent()) {
            return Optional.of(crimeToday);
        }
        return inForce.entries().stream()
                .filter(entry -> crimeToday.equals(entry.replacedBy()))
                .map(CodeList.Entry::code)
                .findFirst();
    }
}
