package pe.kuska.gateway.web.alerts;

import java.util.Optional;
import pe.kuska.gateway.web.page.Visitor;

/// The channel an institution's own alerts come through; where there is none, it has to be asked.
final class AlertChannel {
    private AlertChannel() {}

    static Optional<String> of(Visitor visitor) {
        return switch (visitor.institution()) {
            case "MININTER" -> "LINEA-1818".equals(visitor.unit()) ? Optional.of("LINEA_1818") : Optional.empty();
            case "MRE" -> Optional.of("CONSULAR");
            case "SUNAFIL", "SUTRAN", "MIGRACIONES" -> Optional.of("INSPECCION");
            case null, default -> Optional.empty();
        };
    }
}
