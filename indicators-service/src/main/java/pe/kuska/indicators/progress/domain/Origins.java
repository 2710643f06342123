package pe.kuska.indicators.progress.domain;

import java.util.Optional;

/** Where the figures of a policy come from, as it can be told to whoever asks. */
public interface Origins {

    /** The catalogue version that states an indicator's baseline and targets. */
    Origin ofSheet(String indicator);

    /** The revision that states an indicator's result of a year; empty if none was reported. */
    Optional<Origin> ofResult(String indicator, int year);

    /** An origin in words, in Spanish, and where to read it. */
    record Origin(String words, String link) {}
}
