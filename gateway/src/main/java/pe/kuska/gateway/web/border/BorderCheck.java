package pe.kuska.gateway.web.border;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;

/// One traveller as the register is asked about them: a document alone, or names and birth date where there is none.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BorderCheck(
        @Nullable String reason,
        @Nullable Document document,
        @Nullable Names names,
        @Nullable String birthDate) {

    /// What identifies the traveller; the country is only said where it is not always Peru.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Document(
            @Nullable String type,
            @Nullable String number,
            @Nullable String country) {
        @Override
        public String toString() {
            return "Document[sealed]";
        }
    }

    /// As the traveller says them.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Names(
            @Nullable String given,
            @Nullable String firstSurname,
            @Nullable String secondSurname) {
        @Override
        public String toString() {
            return "Names[sealed]";
        }
    }

    /// Yes with a reference, or no.
    public record Verdict(boolean listed, @Nullable String reference) {}

    private static final List<String> OF_ANY_COUNTRY = List.of("PAS", "CIE");

    static BorderCheck byDocument(Answers answers) {
        String type = answers.orNull("document.type");
        return new BorderCheck(
                answers.orNull("reason"),
                new Document(
                        type,
                        answers.orNull("document.number"),
                        statesCountry(type) ? answers.orNull("document.country") : null),
                null,
                null);
    }

    static BorderCheck byName(Answers answers, String birthDate) {
        return new BorderCheck(
                answers.orNull("reason"),
                null,
                new Names(
                        answers.orNull("names.given"),
                        answers.orNull("names.firstSurname"),
                        answers.orNull("names.secondSurname")),
                birthDate);
    }

    /// Whether a document of this type is issued by any country, so that its country has to be said.
    static boolean statesCountry(@Nullable String type) {
        return type != null && OF_ANY_COUNTRY.contains(type);
    }

    @Override
    public String toString() {
        return "BorderCheck[sealed]";
    }
}
