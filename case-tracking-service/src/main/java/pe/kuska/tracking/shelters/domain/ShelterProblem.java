package pe.kuska.tracking.shelters.domain;

import pe.kuska.platform.problem.ProblemType;

/** What can go wrong with a place in a shelter. */
public enum ShelterProblem implements ProblemType {
    NO_VACANCY("no-vacancy", 409, "Ya no hay plazas libres en ese espacio de acogida."),
    PROFILE_DOES_NOT_FIT(
            "profile-does-not-fit", 422, "El perfil de la persona no corresponde a ese espacio de acogida."),
    ALREADY_HOUSED("already-housed", 409, "La persona ya tiene una plaza reservada o está acogida."),
    PERSON_NOT_HELD(
            "person-not-held",
            409,
            "Su unidad no tiene hoy a la persona a su cargo: pida la plaza quien la tiene, o llame a la guardia del espacio."),
    TOO_MANY_OPEN("too-many-beds-open", 409, "Su unidad ya tiene demasiadas plazas pedidas o reservadas."),
    TOO_MANY_UNKEPT(
            "too-many-beds-unkept",
            409,
            "A demasiadas plazas de su unidad no llegó nadie. Llame a la guardia del espacio: puede acoger a la persona."),
    ADDRESS_WITHHELD(
            "address-withheld",
            409,
            "Leyó direcciones a las que no llegó nadie. Pídala por teléfono a la guardia del espacio."),
    BEDS_TAKEN("beds-taken", 409, "Hay más plazas ocupadas que la nueva capacidad.");

    private final String slug;
    private final int status;
    private final String title;

    ShelterProblem(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
