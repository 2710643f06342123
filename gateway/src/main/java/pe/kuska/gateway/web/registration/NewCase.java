package pe.kuska.gateway.web.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A case as it is sent to the register. What nobody knows is left out.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record NewCase(
        Source source,
        @Nullable String kind,
        @Nullable String receivedAt,
        @Nullable String crime,
        List<String> conducts,
        List<String> means,
        List<String> purposes,
        @Nullable String recruitment,
        @Nullable Place place,
        List<Leg> route,
        List<String> references,
        @Nullable Circumstances circumstances,
        List<Person> persons) {

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Source(@Nullable String system, @Nullable String recordId) {}

    record Place(String ubigeo) {}

    /// A part of the route: where somebody was recruited, taken through or exploited.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Leg(
            String stage,
            @Nullable String ubigeo,
            @Nullable String country,
            @Nullable String date) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Circumstances(@Nullable String from, @Nullable String channel) {}

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
