package pe.kuska.indicators.catalogue.api;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.indicators.catalogue.ResponsibleInstitutions;
import pe.kuska.indicators.catalogue.domain.EntryContent;
import pe.kuska.indicators.catalogue.domain.EntryKind;
import pe.kuska.indicators.catalogue.domain.Policy;
import pe.kuska.indicators.catalogue.domain.PolicyCatalogue;
import pe.kuska.platform.caller.Institution;

/** A policy with its tree of objectives, guidelines, services and indicators. */
@Schema(name = "Policy", description = "Política con su árbol de objetivos, lineamientos, servicios e indicadores")
public record PolicyResponse(
        String code,
        String name,
        String conductingInstitution,
        String legalInstrument,
        long catalogueVersion,
        List<Element> objectives) {

    /**
     * An element of the tree.
     *
     * @param officialKind OP, LN, SS, IOP or ISS
     * @param pending the official name is «pendiente de carga»
     * @param institution who the responsible is, where that is known
     */
    @Schema(name = "PolicyElement")
    public record Element(
            String code,
            EntryKind kind,
            String officialKind,
            String name,
            boolean pending,
            @Nullable String parentAsGiven,
            boolean parentUncertain,
            @Nullable String responsible,
            Optional<String> institution,
            @Nullable Integer serviceNumber,
            @Nullable String condition,
            @Nullable String codeStatus,
            @Nullable String source,
            List<Element> children) {}

    static PolicyResponse from(PolicyCatalogue catalogue, ResponsibleInstitutions institutions) {
        Policy policy = catalogue.policy();
        return new PolicyResponse(
                policy.code(),
                policy.name(),
                policy.conductingInstitution(),
                policy.legalInstrument(),
                policy.catalogueVersion(),
                catalogue.codesOf(EntryKind.OBJECTIVE).stream()
                        .map(code -> element(catalogue, code, institutions))
                        .toList());
    }

    private static Element element(PolicyCatalogue catalogue, String code, ResponsibleInstitutions institutions) {
        EntryContent content = catalogue.content(code);
        return new Element(
                code,
                content.kind(),
                content.kind().officialCode(),
                content.name(),
                content.pending(),
                content.parentAsGiven(),
                content.parentUncertain(),
                content.responsible(),
                institutions.of(content).map(Institution::code),
                content.serviceNumber(),
                content.condition(),
                content.codeStatus(),
                content.source(),
                catalogue.childrenOf(code).stream()
                        .map(child -> element(catalogue, child, institutions))
                        .toList());
    }
}
