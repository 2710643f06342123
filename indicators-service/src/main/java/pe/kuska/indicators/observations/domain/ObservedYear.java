package pe.kuska.indicators.observations.domain;

/** What a result is about: an indicator of a policy in a year. */
public record ObservedYear(String policy, String indicator, int year) {}
