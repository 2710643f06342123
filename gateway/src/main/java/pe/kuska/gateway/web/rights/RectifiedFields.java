package pe.kuska.gateway.web.rights;

/// What of an identity was corrected, in words.
final class RectifiedFields {
    private RectifiedFields() {}

    static String word(String field, RectificationWords words) {
        return switch (field) {
            case "names.given" -> words.given();
            case "names.firstSurname" -> words.firstSurname();
            case "names.secondSurname" -> words.secondSurname();
            case "names.alias" -> words.alias();
            case "documents" -> words.documents();
            case "birthDate" -> words.birth();
            case "sex" -> words.sex();
            case "nationality" -> words.nationality();
            case "birthplace" -> words.birthplace();
            case "residence" -> words.residence();
            case "languages" -> words.languages();
            default -> field;
        };
    }
}
