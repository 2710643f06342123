package pe.kuska.registry.identification.domain;

import static pe.kuska.registry.identification.domain.Finding.*;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.domain.Birth;
import pe.kuska.registry.people.domain.DocumentType;
import pe.kuska.registry.people.domain.Identity;

/**
 * What two records give to compare in one field, and so what can be found there: of two whole dates of birth something
 * else than of a year and an age.
 */
enum Basis {
    TWO_DNI(DOCUMENT_SAME, DOCUMENT_SLIP, DOCUMENT_OTHER_DNI),
    OTHER_DOCUMENTS(DOCUMENT_SAME, DOCUMENT_SLIP, DOCUMENT_UNCERTAIN, DOCUMENT_OTHER),
    DATES(BIRTH_SAME, BIRTH_SWAPPED, BIRTH_SLIP, BIRTH_ONE_PART, BIRTH_SAME_YEAR_OTHER_DAY, BIRTH_NEAR, BIRTH_OTHER),
    NEW_YEAR(BIRTH_SAME_NEW_YEAR, BIRTH_YEAR, BIRTH_SLIP, BIRTH_ONE_PART, BIRTH_NEAR, BIRTH_OTHER),
    YEARS(BIRTH_YEAR, BIRTH_NEAR, BIRTH_OTHER),
    AGES(BIRTH_AGE, BIRTH_NEAR, BIRTH_OTHER),
    SEXES(SEX_SAME, SEX_OTHER),
    PERUVIAN(NATIONALITY_SAME, NATIONALITY_OTHER),
    FOREIGN(NATIONALITY_SAME_FOREIGN, NATIONALITY_OTHER),
    BIRTH_DISTRICTS(BIRTHPLACE_DISTRICT, BIRTHPLACE_PROVINCE, BIRTHPLACE_DEPARTMENT, BIRTHPLACE_OTHER),
    BIRTH_COUNTRIES(BIRTHPLACE_COUNTRY, BIRTHPLACE_OTHER),
    HOMES(RESIDENCE_DISTRICT, RESIDENCE_ALIKE, RESIDENCE_REGION, RESIDENCE_OTHER),
    ADDRESSES(ADDRESS_SAME, ADDRESS_ALIKE, ADDRESS_PARTLY, ADDRESS_OTHER),
    PHONES(PHONE_SAME, PHONE_SLIP, PHONE_OTHER);

    private final Set<Finding> findings;

    Basis(Finding first, Finding... others) {
        this.findings = EnumSet.of(first, others);
    }

    boolean shows(Finding finding) {
        return findings.contains(finding);
    }

    /** What two records give to compare; null for names, which are counted word by word. */
    static @Nullable Basis of(Field field, Identity one, Identity other) {
        return switch (field) {
            case DOCUMENT -> hasDni(one) && hasDni(other) ? TWO_DNI : OTHER_DOCUMENTS;
            case SURNAMES, GIVEN_NAMES -> null;
            case BIRTH -> ofBirths(one.birth(), other.birth());
            case SEX -> SEXES;
            case NATIONALITY -> "PE".equals(one.nationality()) || "PE".equals(other.nationality()) ? PERUVIAN : FOREIGN;
            case BIRTHPLACE ->
                one.birthplace().ubigeo() != null && other.birthplace().ubigeo() != null
                        ? BIRTH_DISTRICTS
                        : BIRTH_COUNTRIES;
            case RESIDENCE -> HOMES;
            case ADDRESS -> ADDRESSES;
            case PHONE -> PHONES;
        };
    }

    private static boolean hasDni(Identity identity) {
        return identity.documents().stream().anyMatch(document -> document.type() == DocumentType.DNI);
    }

    private static Basis ofBirths(Birth one, Birth other) {
        if (one.date() != null && other.date() != null) {
            return one.date().getDayOfYear() == 1 || other.date().getDayOfYear() == 1 ? NEW_YEAR : DATES;
        }
        return one.estimatedAge() != null || other.estimatedAge() != null ? AGES : YEARS;
    }
}
