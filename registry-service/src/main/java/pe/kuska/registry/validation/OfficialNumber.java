package pe.kuska.registry.validation;

/** A number that an authority gave to a file, a request or a resolution, and nothing beside it: where words fit, names follow. */
public final class OfficialNumber {

    public static final String SHAPE = "(?=.*[0-9])[\\p{L}0-9 ./_°#:-]{1,60}";

    public static final String MESSAGE = "Escriba solo el número, con al menos una cifra.";

    private OfficialNumber() {}
}
