package pe.kuska.gateway.web.registration;

/// The three parts of a route, as the form asks for them.
public enum LegInForm {
    RECRUITMENT,
    TRANSIT,
    EXPLOITATION;

    public String field(String name) {
        return "route[" + ordinal() + "]." + name;
    }

    String title(RegistrationWords words) {
        return switch (this) {
            case RECRUITMENT -> words.routeRecruitment();
            case TRANSIT -> words.routeTransit();
            case EXPLOITATION -> words.routeExploitation();
        };
    }
}
