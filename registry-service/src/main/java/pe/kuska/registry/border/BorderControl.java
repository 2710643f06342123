package pe.kuska.registry.border;

/** The role of those who ask the filter: MIGRACIONES at the border. It opens nothing else. */
public final class BorderControl {

    /** The name in tokens. */
    public static final String ROLE = "border_control";

    private BorderControl() {}
}
