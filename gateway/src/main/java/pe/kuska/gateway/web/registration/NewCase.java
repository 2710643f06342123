package pe.kuska.gateway.web.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.cases.CaseFacts;

/// A case as it is sent to the register. What nobody knows is left out.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NewCase(Source source, @JsonUnwrapped CaseFacts facts, List<Person> persons) {

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Source(@Nullable String system, @Nullable String recordId) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Person(
            @Nullable String role,
            List<Document> documents,
            @Nullable Names names,
            @Nullable String birthDate,
            @Nullable Integer birthYear,
            @Nullable Integer estimatedAge,
            @Nullable String sex,
            @Nullable String nationality,
            @Nullable Birthplace birthplace,
            @Nullable Residence residence) {
        @Override
        public String toString() {
            return "Person[reserved]";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Document(String type, @Nullable String number) {
        @Override
        public String toString() {
            return "Document[reserved]";
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Names(
            @Nullable String given,
            @Nullable String firstSurname,
            @Nullable String secondSurname,
            List<String> alias) {
        @Override
        public String toString() {
            return "Names[reserved]";
        }
    }

    record Birthplace(String ubigeo) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Residence(
            @Nullable String ubigeo,
            @Nullable String address,
            @Nullable String phone) {
        @Override
        public String toString() {
            return "Residence[reserved]";
        }
    }
}
