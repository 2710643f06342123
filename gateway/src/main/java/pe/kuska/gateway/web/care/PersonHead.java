package pe.kuska.gateway.web.care;

import java.util.ArrayList;
import java.util.List;
import pe.kuska.gateway.web.page.Role;
import pe.kuska.gateway.web.page.Visitor;

/// The head that every page about a person shares: her code, and the parts of her file the visitor's role has to do
/// with.
public record PersonHead(String cuv, List<Tab> tabs) {

    /// The parts of a person's file.
    public enum Part {
        PATH(""),
        REFERRALS("/derivaciones"),
        ATTENTIONS("/atenciones"),
        PLAN("/plan"),
        SHELTER("/acogida"),
        SITUATION("/situacion"),
        MEASURES("/medidas"),
        HAND_OVERS("/entregas"),
        RETURNS("/retorno"),
        PROCEEDINGS("/proceso");

        private final String path;

        Part(String path) {
            this.path = path;
        }

        private boolean isFor(Visitor visitor) {
            return switch (this) {
                case ATTENTIONS, PLAN, SITUATION -> visitor.is(Role.CASE_MANAGER) || visitor.is(Role.AUDITOR);
                case SHELTER, RETURNS -> visitor.refersPeople();
                case PATH, REFERRALS, MEASURES, HAND_OVERS, PROCEEDINGS -> true;
            };
        }

        private String label(CareWords words) {
            return switch (this) {
                case PATH -> words.tabPath();
                case REFERRALS -> words.tabReferrals();
                case ATTENTIONS -> words.tabAttentions();
                case PLAN -> words.tabPlan();
                case SHELTER -> words.tabShelter();
                case SITUATION -> words.tabSituation();
                case MEASURES -> words.tabMeasures();
                case HAND_OVERS -> words.tabHandOvers();
                case RETURNS -> words.tabReturns();
                case PROCEEDINGS -> words.tabProceedings();
            };
        }
    }

    public static PersonHead of(String cuv, Part here, CareDesk desk) {
        List<Tab> tabs = new ArrayList<>();
        for (Part part : Part.values()) {
            if (part.isFor(desk.visitor())) {
                tabs.add(new Tab("/personas/" + cuv + part.path, part.label(desk.words()), part == here));
            }
        }
        return new PersonHead(cuv, List.copyOf(tabs));
    }

    public static String address(String cuv, Part part) {
        return "/personas/" + cuv + part.path;
    }
}
