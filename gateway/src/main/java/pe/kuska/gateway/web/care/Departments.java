package pe.kuska.gateway.web.care;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Choice;

/// The departments of Peru by the first two digits of their INEI ubigeo.
public final class Departments {
    private static final List<String> NAMES = List.of(
            "Amazonas",
            "Áncash",
            "Apurímac",
            "Arequipa",
            "Ayacucho",
            "Cajamarca",
            "Callao",
            "Cusco",
            "Huancavelica",
            "Huánuco",
            "Ica",
            "Junín",
            "La Libertad",
            "Lambayeque",
            "Lima",
            "Loreto",
            "Madre de Dios",
            "Moquegua",
            "Pasco",
            "Piura",
            "Puno",
            "San Martín",
            "Tacna",
            "Tumbes",
            "Ucayali");

    private Departments() {}

    public static List<Choice> choices() {
        return IntStream.rangeClosed(1, NAMES.size())
                .mapToObj(number -> new Choice("%02d".formatted(number), NAMES.get(number - 1)))
                .toList();
    }

    /// The department of any ubigeo; null if it has none.
    public static @Nullable String nameOf(@Nullable String ubigeo) {
        if (ubigeo == null || !ubigeo.matches("\\d{2}.*")) {
            return null;
        }
        int number = Integer.parseInt(ubigeo.substring(0, 2));
        return number < 1 || number > NAMES.size() ? ubigeo : NAMES.get(number - 1);
    }
}
