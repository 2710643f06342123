package pe.kuska.gateway.web.identity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who a person is, as each source says it. Read for a purpose, shown once, kept nowhere.
public record Identity(String personCode, List<Record> records) {

    /// What one source says.
    public record Record(
            String recordId,
            String institution,
            @Nullable String system,
            @Nullable String role,
            @Nullable Names names,
            @Nullable List<Document> documents,
            @Nullable String birthDate,
            @Nullable Integer birthYear,
            @Nullable Integer estimatedAge,
            @Nullable String sex,
            @Nullable String nationality,
            @Nullable Birthplace birthplace,
            @Nullable Residence residence,
            @Nullable List<String> languages) {
        @Override
        public String toString() {
            return "Record[reserved]";
        }
    }

    public record Names(
            @Nullable String given,
            @Nullable String firstSurname,
            @Nullable String secondSurname,
            @Nullable List<String> alias) {
        @Override
        public String toString() {
            return "Names[reserved]";
        }
    }

    public record Document(
            String type, String number, @Nullable String country) {
        @Override
        public String toString() {
            return "Document[reserved]";
        }
    }

    public record Birthplace(
            @Nullable String ubigeo,
            @Nullable String country,
            @Nullable String text) {
        @Override
        public String toString() {
            return "Birthplace[reserved]";
        }
    }

    public record Residence(
            @Nullable String ubigeo,
            @Nullable String country,
            @Nullable String region,
            @Nullable String district,
            @Nullable String address,
            @Nullable String postcode,
            @Nullable String phone) {
        @Override
        public String toString() {
            return "Residence[reserved]";
        }
    }

    public Optional<Record> record(String id) {
        return records.stream().filter(one -> one.recordId().equals(id)).findFirst();
    }

    @Override
    public String toString() {
        return "Identity[reserved]";
    }
}
