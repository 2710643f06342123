package pe.kuska.registry.identification.domain;

/** Why two records that may be one person are put before somebody instead of being linked. */
public enum Doubt {
    VICTIM_AND_SUSPECT("Una figura como víctima y la otra como investigada: solo una persona puede decidir."),
    SAME_DOCUMENT_OTHER_PERSON("Tienen el mismo documento, pero el nombre, el sexo o el nacimiento no concuerdan."),
    OTHER_DNI_WITH_SAME_DOCUMENT("Comparten un documento, pero tienen DNI diferentes."),
    NAMED_TOGETHER(
            "La misma fuente nombra a las dos en un caso, así que para ella son dos personas; pueden ser familiares."),
    SEVERAL_PERSONS("Concuerda con más de una persona registrada."),
    KEPT_APART(
            "Concuerda con dos personas que alguien decidió mantener separadas, o que un mismo caso nombra como dos."),
    WEAK_DOCUMENT("Comparten un número de documento que por sí solo no identifica."),
    DOCUMENT_SLIP("El número del documento difiere en una cifra y lo demás concuerda."),
    OTHER_DOCUMENT_SAME_PERSON("Los documentos son diferentes, pero el nombre y el nacimiento concuerdan."),
    SAME_NAME_OTHER_DETAILS("El nombre concuerda, pero el sexo, el nacimiento o uno de los nombres no."),
    DISAGREES_WITH_SOME_RECORD("Concuerda con un registro de la persona, pero no con todos."),
    POSSIBLE_RELATIVE("Concuerdan, pero también podrían ser familiares cercanos."),
    SAME_NAME_AND_BIRTH("No hay un documento en común; el nombre y el nacimiento concuerdan."),
    SAME_FULL_NAME("No hay un documento en común ni nacimiento; el nombre completo concuerda."),
    NOT_ENOUGH_EVIDENCE("Se parecen, pero no lo suficiente para unirlos sin que alguien mire."),
    CHANGED_RECORD("La fuente corrigió sus datos y ahora concuerdan con los de otra persona registrada."),
    RESEMBLES_NONE("Lo que dice no se parece a lo que dice ninguno de los demás."),
    SEPARATED("Se separaron: se había decidido que son dos personas.");

    private final String explanation;

    Doubt(String explanation) {
        this.explanation = explanation;
    }

    /** The doubt in one Spanish sentence. */
    public String explanation() {
        return explanation;
    }
}
