package pe.kuska.gateway.web.recognition;

import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.page.Labels;

/// A model in the list.
public record ModelLine(
        String version,
        String automatic,
        String review,
        String origin,
        @Nullable String reason,
        boolean active) {

    static ModelLine of(Models.Model model, Labels labels, RecognitionWords words) {
        Models.Origin estimated = model.estimatedFrom();
        String origin = estimated != null
                ? words.estimated(labels.number((double) estimated.pairs()))
                : model.proposedAt() != null
                        ? labels.day(model.proposedAt())
                        : model.reason() == null ? words.shipped() : "";
        return new ModelLine(
                model.version(),
                Double.toString(model.thresholds().automatic()),
                Double.toString(model.thresholds().review()),
                origin,
                model.reason(),
                model.active());
    }
}
