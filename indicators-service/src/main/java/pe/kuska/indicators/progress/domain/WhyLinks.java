package pe.kuska.indicators.progress.domain;

import java.time.Instant;

/** Where to ask why a figure of a policy's year is what it is, as it was known at the same moment. */
public record WhyLinks(String policy, int year, Instant asOf) {

    public String of(String figure) {
        return "/api/indicators/v1/policies/" + policy + "/why?year=" + year + "&figure=" + figure + "&asOf=" + asOf;
    }
}
