package pe.kuska.gateway.web.referrals;

import java.util.List;
import pe.kuska.gateway.web.form.Choice;

/// What a referral can be for and where it can go, offered as lists so that nobody has to know codes. They follow the
/// tracking service's reference lists, which have the last word.
public record ReferralChoices(
        List<Choice> destinations,
        List<Choice> reasons,
        List<Choice> overrideReasons,
        List<Choice> legalBases,
        List<Choice> rejections) {

    public static final ReferralChoices OFFERED = new ReferralChoices(
            List.of(
                    new Choice("MIMP/CEM", "MIMP · Centro Emergencia Mujer (CEM)"),
                    new Choice("MIMP/UPE", "MIMP · Unidad de Protección Especial (UPE)"),
                    new Choice("MIMP/CAR", "MIMP · Centro de Acogida Residencial (CAR)"),
                    new Choice("MIMP/HRT", "MIMP · Hogar de refugio temporal"),
                    new Choice("MIMP/DEMUNA", "DEMUNA"),
                    new Choice("MPFN/UDAVIT", "Ministerio Público · UDAVIT"),
                    new Choice("MPFN/UAIVIT", "Ministerio Público · UAIVIT"),
                    new Choice("MPFN/SALA_ACOGIDA_FISTRAP", "Ministerio Público · Sala de acogida FISTRAP"),
                    new Choice("MRE/CONSULADO", "Relaciones Exteriores · Consulado"),
                    new Choice("MINSA/CSMC", "Ministerio de Salud · Centro de salud mental comunitaria"),
                    new Choice("MINJUSDH/DEFENSA_PUBLICA", "Justicia · Defensa Pública")),
            List.of(
                    new Choice("ATENCION_INTEGRAL", "Atención integral"),
                    new Choice("ASISTENCIA_LEGAL", "Asistencia legal"),
                    new Choice("ASISTENCIA_SOCIAL", "Asistencia social"),
                    new Choice("ASISTENCIA_PSICOLOGICA", "Asistencia psicológica"),
                    new Choice("ATENCION_SALUD", "Atención de salud"),
                    new Choice("ACOGIMIENTO", "Acogimiento en un espacio seguro"),
                    new Choice("PROTECCION_NNA", "Protección de niña, niño o adolescente"),
                    new Choice("DOCUMENTOS_IDENTIDAD", "Documentos de identidad"),
                    new Choice("REINTEGRACION", "Plan de reintegración"),
                    new Choice("RETORNO_REPATRIACION", "Retorno voluntario o repatriación")),
            List.of(
                    new Choice("INTERES_SUPERIOR_NNA", "Interés superior de la niña o del niño"),
                    new Choice("RIESGO_VIDA_INTEGRIDAD", "Riesgo para la vida o la integridad"),
                    new Choice("MANDATO_AUTORIDAD", "Mandato de la autoridad competente")),
            List.of(
                    new Choice("LEY_28950", "Ley 28950"),
                    new Choice("DS_007_2023_IN", "D.S. 007-2023-IN"),
                    new Choice("DS_009_2019_MIMP", "D.S. 009-2019-MIMP"),
                    new Choice("DLEG_1297", "D.Leg. 1297")),
            List.of(
                    new Choice("SIN_COMPETENCIA", "No es competencia de la unidad"),
                    new Choice("SIN_CAPACIDAD", "La unidad no tiene capacidad"),
                    new Choice("PERFIL_NO_CORRESPONDE", "El perfil no corresponde al servicio"),
                    new Choice("PERSONA_NO_UBICADA", "No se ubicó a la persona"),
                    new Choice("PERSONA_DESISTE", "La persona no desea el servicio"),
                    new Choice("DERIVACION_DUPLICADA", "La derivación está duplicada")));

    /// What a referral is for, in words; a code that is new here is shown as it is.
    public static String reasonInWords(String code) {
        return OFFERED.reasons().stream()
                .filter(reason -> reason.value().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(code);
    }
}
