package pe.kuska.indicators.progress.domain.quality;

/**
 * Something to look at twice. It changes no figure and cannot be hidden, only explained or accepted.
 *
 * @param subject the code of what it concerns
 */
public record QualityFinding(QualityRuleName rule, String subject, int year, String message) {}
