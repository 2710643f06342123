package pe.kuska.registry.classification.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.classification.domain.KnownFacts;
import pe.kuska.registry.classification.domain.KnownFacts.Victims;
import pe.kuska.registry.codelists.CodeList;
import pe.kuska.registry.codelists.CodeLists;
import pe.kuska.registry.validation.BrokenRule;
import pe.kuska.registry.validation.Findings;
import pe.kuska.registry.validation.Reading;

/** What is known of the facts; nothing about any person. */
@Schema(name = "ClassificationRequest", description = "Lo que se sabe de los hechos, en códigos")
public record ClassificationRequest(
        @Schema(description = "Lista «conducta»") @Size(max = 20)
        List<@NotBlank @Size(max = 60) String> conducts,

        @Schema(description = "Lista «medio»") @Size(max = 20)
        List<@NotBlank @Size(max = 60) String> means,

        @Schema(description = "Lista «finalidad»") @Size(max = 20)
        List<@NotBlank @Size(max = 60) String> purposes,

        @Schema(description = "Lista «hecho_para_clasificar»") @Size(max = 20)
        List<@NotBlank @Size(max = 60) String> acts,

        @Schema(description = "Edad de las víctimas: UNDER_18 si al menos una era menor") @Nullable
        Victims victims,

        @Schema(format = "date", description = "Primer día de los hechos; si falta, hoy") @Size(max = 10) @Nullable
        String on) {

    public ClassificationRequest {
        conducts = conducts == null ? List.of() : conducts;
        means = means == null ? List.of() : means;
        purposes = purposes == null ? List.of() : purposes;
        acts = acts == null ? List.of() : acts;
    }

    KnownFacts toFacts(CodeLists lists, LocalDate today) {
        Findings findings = new Findings();
        check("conducts", conducts, lists.get("conducta"), findings);
        check("means", means, lists.get("medio"), findings);
        check("purposes", purposes, lists.get("finalidad"), findings);
        check("acts", acts, lists.get("hecho_para_clasificar"), findings);
        LocalDate day = new Reading(findings).date("on", on);
        findings.throwIfBroken();
        return new KnownFacts(
                Set.copyOf(conducts),
                Set.copyOf(means),
                Set.copyOf(purposes),
                Set.copyOf(acts),
                Objects.requireNonNullElse(victims, Victims.UNKNOWN),
                Objects.requireNonNullElse(day, today));
    }

    private static void check(String field, List<String> codes, CodeList list, Findings findings) {
        for (int i = 0; i < codes.size(); i++) {
            if (list.find(codes.get(i)).isEmpty()) {
                findings.error(field + "[" + i + "]", BrokenRule.UNKNOWN_CODE);
            }
        }
    }
}
