package pe.kuska.registry.people.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.domain.Birth;
import pe.kuska.registry.people.domain.Birthplace;
import pe.kuska.registry.people.domain.DocumentType;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.IdentityDocument;
import pe.kuska.registry.people.domain.PersonNames;
import pe.kuska.registry.people.domain.Residence;
import pe.kuska.registry.people.domain.Sex;
import pe.kuska.registry.territory.domain.Ubigeo;
import pe.kuska.registry.validation.BrokenRule;
import pe.kuska.registry.validation.Reading;

/** What is said about who a person is. Everything may be unknown. */
@Schema(name = "PersonIdentity", description = "Identidad de una persona; todo es opcional")
public record PersonRequest(
        @Size(max = 10) List<@NotNull @Valid DocumentRequest> documents,
        @Valid @Nullable NamesRequest names,

        @Schema(format = "date", description = "Fecha de nacimiento, AAAA-MM-DD") @Nullable
        String birthDate,

        @Min(1850) @Max(2200) @Nullable Integer birthYear,
        @Min(0) @Max(120) @Nullable Integer estimatedAge,

        @Schema(enumeration = {"MUJER", "HOMBRE", "NO_PRECISA"}) @Size(max = 20) @Nullable
        String sex,

        @Schema(description = "País, ISO 3166-1") @Size(max = 3) @Nullable
        String nationality,

        @Valid @Nullable BirthplaceRequest birthplace,
        @Valid @Nullable ResidenceRequest residence,
        @Size(max = 10) List<@NotNull @Size(max = 10) String> languages) {

    private static final LocalDate OLDEST_BIRTH = LocalDate.of(1850, 1, 1);

    public PersonRequest {
        documents = documents == null ? List.of() : documents;
        languages = languages == null ? List.of() : languages;
    }

    /** A document. */
    @Schema(name = "IdentityDocument")
    public record DocumentRequest(
            @Schema(enumeration = {"DNI", "CE", "PAS", "PTP", "CPP", "CIE", "CSR", "PN", "SD", "NP"})
            @NotBlank
            @Size(max = 5)
            String type,

            @Size(max = 30) @Nullable String number,
            @Size(max = 3) @Nullable String country) {}

    /** Names. */
    @Schema(name = "PersonNames")
    public record NamesRequest(
            @Size(max = 100) @Nullable String given,
            @Size(max = 100) @Nullable String firstSurname,
            @Size(max = 100) @Nullable String secondSurname,
            @Size(max = 10) List<@NotNull @Size(max = 100) String> alias) {

        public NamesRequest {
            alias = alias == null ? List.of() : alias;
        }
    }

    /** Place of birth. */
    @Schema(name = "Birthplace")
    public record BirthplaceRequest(
            @Size(max = 6) @Nullable String ubigeo,
            @Size(max = 3) @Nullable String country,
            @Size(max = 200) @Nullable String text) {}

    /** Place of residence. */
    @Schema(name = "Residence")
    public record ResidenceRequest(
            @Size(max = 6) @Nullable String ubigeo,
            @Size(max = 3) @Nullable String country,
            @Size(max = 100) @Nullable String region,
            @Size(max = 100) @Nullable String district,
            @Size(max = 300) @Nullable String address,
            @Size(max = 20) @Nullable String postcode,
            @Size(max = 30) @Nullable String phone) {}

    /** An identity as it would be told, to be changed in parts; an estimated age, as of the day on which it was said. */
    public static PersonRequest of(Identity identity) {
        PersonNames names = identity.names();
        Birthplace born = identity.birthplace();
        Residence lives = identity.residence();
        return new PersonRequest(
                identity.documents().stream()
                        .map(document ->
                                new DocumentRequest(document.type().name(), document.number(), document.country()))
                        .toList(),
                new NamesRequest(names.given(), names.firstSurname(), names.secondSurname(), names.alias()),
                Optional.ofNullable(identity.birth().date())
                        .map(Object::toString)
                        .orElse(null),
                identity.birth().year(),
                identity.birth().estimatedAge(),
                identity.sex().code(),
                identity.nationality(),
                new BirthplaceRequest(written(born.ubigeo()), born.country(), born.text()),
                new ResidenceRequest(
                        written(lives.ubigeo()),
                        lives.country(),
                        lives.region(),
                        lives.district(),
                        lives.address(),
                        lives.postcode(),
                        lives.phone()),
                identity.languages());
    }

    private static @Nullable String written(@Nullable Ubigeo ubigeo) {
        return ubigeo == null ? null : ubigeo.value();
    }

    /**
     * Reads the identity and notes what is wrong with it.
     *
     * @param path where in the request this is, with a dot at the end, or empty
     * @param seenOn the day to which ages refer
     */
    public Identity toIdentity(String path, Reading reading, LocalDate seenOn) {
        return new Identity(
                readNames(reading),
                readDocuments(path, reading),
                readBirth(path, reading, seenOn),
                Optional.ofNullable(reading.code(path + "sex", sex, Sex::ofCode))
                        .orElse(Sex.NOT_STATED),
                reading.country(path + "nationality", nationality),
                readBirthplace(path + "birthplace.", reading),
                readResidence(path + "residence.", reading),
                readLanguages(path, reading));
    }

    private PersonNames readNames(Reading reading) {
        if (names == null) {
            return PersonNames.UNKNOWN;
        }
        return new PersonNames(
                reading.text(names.given()),
                reading.text(names.firstSurname()),
                reading.text(names.secondSurname()),
                names.alias().stream()
                        .map(reading::text)
                        .flatMap(Stream::ofNullable)
                        .toList());
    }

    private List<IdentityDocument> readDocuments(String path, Reading reading) {
        List<IdentityDocument> read = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            DocumentRequest document = documents.get(i);
            String at = path + "documents[" + i + "].";
            DocumentType type = reading.code(at + "type", document.type(), DocumentType::ofCode);
            String country = reading.country(at + "country", document.country());
            if (type == null || !type.hasNumber()) {
                continue;
            }
            Optional<BrokenRule> broken =
                    IdentityDocument.flawOf(type, document.number()).map(PersonRequest::ruleOf);
            if (broken.isPresent()) {
                reading.findings().error(at + "number", broken.get());
            } else if (document.number() != null) {
                read.add(IdentityDocument.of(type, document.number(), country));
            }
        }
        return read.stream().distinct().toList();
    }

    private static BrokenRule ruleOf(IdentityDocument.Flaw flaw) {
        return switch (flaw) {
            case NUMBER_MISSING -> BrokenRule.DOCUMENT_NUMBER_REQUIRED;
            case NUMBER_SHAPE -> BrokenRule.DOCUMENT_NUMBER_SHAPE;
            case CHECK_CHARACTER -> BrokenRule.DNI_CHECK_DIGIT;
            case FILLER -> BrokenRule.DOCUMENT_FILLER;
        };
    }

    private Birth readBirth(String path, Reading reading, LocalDate seenOn) {
        LocalDate date = reading.date(path + "birthDate", birthDate);
        if (Stream.of(birthDate, birthYear, estimatedAge)
                        .flatMap(Stream::ofNullable)
                        .count()
                > 1) {
            reading.findings().error(path + "birthDate", BrokenRule.SEVERAL_BIRTHS);
        }
        if (date != null) {
            if (date.isAfter(seenOn) || date.isBefore(OLDEST_BIRTH)) {
                reading.findings().error(path + "birthDate", BrokenRule.IMPLAUSIBLE_BIRTH);
            }
            return Birth.on(date);
        }
        if (birthYear != null) {
            if (birthYear > seenOn.getYear()) {
                reading.findings().error(path + "birthYear", BrokenRule.IMPLAUSIBLE_BIRTH);
            }
            return Birth.inYear(birthYear);
        }
        return estimatedAge == null ? Birth.UNKNOWN : Birth.aged(estimatedAge, seenOn);
    }

    private Birthplace readBirthplace(String path, Reading reading) {
        if (birthplace == null) {
            return Birthplace.UNKNOWN;
        }
        Ubigeo ubigeo = reading.ubigeo(path + "ubigeo", birthplace.ubigeo());
        return new Birthplace(
                ubigeo, countryOf(path, reading, ubigeo, birthplace.country()), reading.text(birthplace.text()));
    }

    private Residence readResidence(String path, Reading reading) {
        if (residence == null) {
            return Residence.UNKNOWN;
        }
        Ubigeo ubigeo = reading.ubigeo(path + "ubigeo", residence.ubigeo());
        return new Residence(
                ubigeo,
                countryOf(path, reading, ubigeo, residence.country()),
                reading.text(residence.region()),
                reading.text(residence.district()),
                reading.text(residence.address()),
                reading.text(residence.postcode()),
                reading.text(residence.phone()));
    }

    private static @Nullable String countryOf(
            String path, Reading reading, @Nullable Ubigeo ubigeo, @Nullable String typed) {
        String country = reading.country(path + "country", typed);
        if (ubigeo == null) {
            return country;
        }
        if (country != null && !country.equals("PE")) {
            reading.findings().error(path + "country", BrokenRule.UBIGEO_OR_COUNTRY);
        }
        return "PE";
    }

    private List<String> readLanguages(String path, Reading reading) {
        List<String> read = new ArrayList<>();
        for (int i = 0; i < languages.size(); i++) {
            String language = reading.language(path + "languages[" + i + "]", languages.get(i));
            if (language != null && !read.contains(language)) {
                read.add(language);
            }
        }
        return read;
    }

    @Override
    public String toString() {
        return "PersonRequest[sealed]";
    }
}
