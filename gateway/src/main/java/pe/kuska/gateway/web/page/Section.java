package pe.kuska.gateway.web.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// The parts of the site, in the order of the navigation: one line each, with whom it is offered to. Offering is all
/// that happens here; whether somebody may is for the services.
public enum Section {
    HOME("/", Words::navHome, anybody()),
    INBOX("/bandeja", Words::navInbox, only(Role.CASE_MANAGER, Role.REGISTRAR, Role.INVESTIGATOR, Role.POLICY_LEAD)),
    NOTICES("/avisos", Words::navNotices, only(Role.CASE_MANAGER, Role.REGISTRAR, Role.INVESTIGATOR, Role.POLICY_LEAD)),
    ALERTS("/alertas", Words::navAlerts, only(Role.CASE_MANAGER, Role.REGISTRAR, Role.INVESTIGATOR)),
    BEDS("/plazas", Words::navBeds, only(Role.CASE_MANAGER, Role.REGISTRAR, Role.INVESTIGATOR)),
    REGISTER("/casos/nuevo", Words::navRegister, Visitor::registersCases),
    CASES("/casos", Words::navCases, Visitor::seesCases),
    REPORTS("/reportes", Words::navReports, only(Role.INDICATOR_REPORTER, Role.POLICY_LEAD)),
    IDENTITY("/identidad", Words::navIdentity, only(Role.IDENTITY_STEWARD)),
    BORDER("/frontera", Words::navBorder, only(Role.BORDER_CONTROL)),
    AUDIT("/auditoria", Words::navAudit, only(Role.AUDITOR)),
    STATISTICS("/estadisticas", Words::navStatistics, anybody()),
    FUNNEL("/embudo", Words::navFunnel, only(Role.POLICY_LEAD, Role.AUDITOR)),
    IMPORTS("/importaciones", Words::navImports, Visitor::registersCases),
    POLICY("/politicas", Words::navPolicy, Visitor::readsPolicy);

    private final String path;
    private final Function<Words, String> label;
    private final Predicate<Visitor> offered;

    Section(String path, Function<Words, String> label, Predicate<Visitor> offered) {
        this.path = path;
        this.label = label;
        this.offered = offered;
    }

    public String path() {
        return path;
    }

    String label(Words words) {
        return label.apply(words);
    }

    static List<Section> offeredTo(Visitor visitor) {
        return Arrays.stream(values())
                .filter(section -> section.offered.test(visitor))
                .toList();
    }

    /// The section a page belongs to: the one whose path goes furthest with the page's.
    static Optional<Section> of(String path) {
        return Arrays.stream(values())
                .filter(section -> section.contains(path))
                .max(Comparator.comparingInt(section -> section.path.length()));
    }

    private boolean contains(String place) {
        return place.equals(path) || (this != HOME && place.startsWith(path + "/"));
    }

    private static Predicate<Visitor> anybody() {
        return _ -> true;
    }

    /// For sections of certain roles: `only(Role.AUDITOR, Role.ADMIN)`.
    static Predicate<Visitor> only(Role... roles) {
        return visitor -> Arrays.stream(roles).anyMatch(visitor::is);
    }
}
