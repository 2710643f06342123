package pe.kuska.gateway.web.recognition;

import org.jspecify.annotations.Nullable;

/// From which probability two records are joined unasked, and from which somebody is asked.
public record Thresholds(
        double automatic, double review, @Nullable Double agreesWithAll) {}
