package pe.kuska.gateway.web.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody about to be registered, as far as known, to see who in the register it may be.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record WhoIsIt(
        String purpose,
        List<NewCase.Document> documents,
        NewCase.@Nullable Names names,
        @Nullable String birthDate,
        @Nullable Integer birthYear,
        @Nullable Integer estimatedAge,
        @Nullable String sex,
        @Nullable String nationality) {
    private static final String TO_RECOGNISE = "IDENTIFICACION";

    static WhoIsIt of(NewCase.Person person) {
        return new WhoIsIt(
                TO_RECOGNISE,
                person.documents(),
                person.names(),
                person.birthDate(),
                person.birthYear(),
                person.estimatedAge(),
                person.sex(),
                person.nationality());
    }

    /// A document, or a given name with a surname: less than that is like half the country.
    boolean isEnough() {
        boolean document = documents.stream().anyMatch(one -> one.number() != null);
        return document
                || (names != null
                        && names.given() != null
                        && (names.firstSurname() != null || names.secondSurname() != null));
    }

    @Override
    public String toString() {
        return "WhoIsIt[reserved]";
    }
}
