package pe.kuska.registry.cases.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the police, the prosecutors or several institutions: what it found, and to whom the rescued were handed
 * over.
 *
 * @param institutions those that took part
 * @param rescued victims rescued
 * @param rescuedUnder18 how many of them were children or adolescents
 */
public record Operation(
        @Nullable LocalDate date,
        List<String> institutions,
        @Nullable String result,
        @Nullable Integer rescued,
        @Nullable Integer rescuedUnder18,
        @Nullable Integer detained,
        List<HandOver> handedOver) {

    public Operation {
        institutions = institutions == null ? List.of() : List.copyOf(institutions);
        handedOver = handedOver == null ? List.of() : List.copyOf(handedOver);
    }

    /**
     * Rescued victims taken in charge by a unit of protection.
     *
     * @param unit of the code list {@code unidad_proteccion}
     */
    public record HandOver(
            @Nullable String institution,
            String unit,
            int persons,
            @Nullable LocalDate on) {}

    /** How many were handed over in all. */
    public int personsHandedOver() {
        return handedOver.stream().mapToInt(HandOver::persons).sum();
    }
}
