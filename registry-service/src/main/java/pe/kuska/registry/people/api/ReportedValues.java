package pe.kuska.registry.people.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.codelists.CodeList;
import pe.kuska.registry.codelists.CodeLists;
import pe.kuska.registry.people.ApproachFields;
import pe.kuska.registry.people.domain.IdentityDocument;
import pe.kuska.registry.territory.Districts;
import pe.kuska.registry.territory.domain.Ubigeo;

/**
 * What the register keeps as codes, in words a person reads: the report's own words first, else those of the code list,
 * which are Spanish. A code nobody has worded stays as it is.
 */
@ApplicationScoped
class ReportedValues {

    private final CodeLists codeLists;
    private final ApproachFields fields;
    private final Districts districts;

    ReportedValues(CodeLists codeLists, ApproachFields fields, Districts districts) {
        this.codeLists = codeLists;
        this.fields = fields;
        this.districts = districts;
    }

    /** A code of that list. */
    String coded(String list, String code, ReportLanguage language) {
        return language.find(list + "." + code)
                .orElseGet(() -> codeLists
                        .find(list)
                        .flatMap(found -> found.find(code))
                        .map(CodeList.Entry::label)
                        .orElse(code));
    }

    String document(IdentityDocument document, ReportLanguage language) {
        return coded("documento_tipo", document.type().name(), language)
                + (document.number() == null ? "" : " " + document.number());
    }

    @Nullable
    String country(@Nullable String code, ReportLanguage language) {
        return code == null ? null : Locale.of("", code).getDisplayCountry(language.locale());
    }

    /** A district with its province and department, as people tell it from others of the same name. */
    @Nullable
    String district(@Nullable Ubigeo ubigeo) {
        return ubigeo == null
                ? null
                : districts
                        .find(ubigeo)
                        .map(found -> Stream.of(found.district(), found.province(), found.department())
                                .distinct()
                                .collect(Collectors.joining(", ")))
                        .orElse(ubigeo.toString());
    }

    /** What somebody said she needs: a code of its list, or a language. */
    String approach(String field, String value, ReportLanguage language) {
        return fields.find(field)
                .map(ApproachFields.Field::codeList)
                .filter(list -> !list.isEmpty())
                .map(list -> coded(list, value, language))
                .orElseGet(() -> language(value, language));
    }

    /** A language by its name; where the JDK has none, its code. */
    String language(String code, ReportLanguage language) {
        return Locale.forLanguageTag(code).getDisplayLanguage(language.locale());
    }
}
