package pe.kuska.tracking.alerts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pe.kuska.tracking.alerts.domain.Alert;

/** What others are told of an alert: codes, and of its place the department only. */
final class AlertNews {

    static final String DEPARTMENT = "department";

    private static final int DEPARTMENT_DIGITS = 2;

    private AlertNews() {}

    static Map<String, String> received(Alert alert) {
        Map<String, String> codes = new HashMap<>(Map.of("channel", alert.channel()));
        department(alert).ifPresent(department -> codes.put(DEPARTMENT, department));
        return codes;
    }

    static Optional<String> department(Alert alert) {
        return alert.ubigeo().map(ubigeo -> ubigeo.substring(0, DEPARTMENT_DIGITS));
    }
}
