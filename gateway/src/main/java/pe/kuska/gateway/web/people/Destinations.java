package pe.kuska.gateway.web.people;

import java.util.List;
import pe.kuska.gateway.web.form.Choice;

/// The units that receive referrals, offered as a list so that nobody has to know codes. The tracking service has the
/// last word on them.
final class Destinations {
    static final List<Choice> ALL = List.of(
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
            new Choice("MINJUSDH/DEFENSA_PUBLICA", "Justicia · Defensa Pública"));

    private Destinations() {}
}
