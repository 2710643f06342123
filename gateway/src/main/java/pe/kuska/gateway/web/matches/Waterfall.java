package pe.kuska.gateway.web.matches;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pe.kuska.gateway.web.page.Labels;

/// How the evidence goes from «almost nobody is this person» to the result, as a course of bars between the two lines
/// that matter: where somebody is asked, and where two records would be joined unasked.
public record Waterfall(List<Bar> bars, double asked, double joined) {
    /// How wide the zone is in which somebody is asked.
    public double band() {
        return rounded(Math.max(0, joined - asked));
    }

    /// The picture is this wide; the page stretches it.
    static final double WIDTH = 100;

    private static final double MARGIN = 1.5;
    private static final double THINNEST = 0.8;

    /// One step: where its bar begins and how long it is, in the picture's units.
    public record Bar(
            String label,
            String found,
            String weight,
            String sum,
            String inWords,
            String kind,
            double from,
            double length,
            double end) {}

    /// `ask` and `join` are the probabilities from which somebody is asked and from which records are joined.
    static Waterfall of(List<Match.Step> steps, double ask, double join, MatchWords words, Locale locale) {
        double lowest = Math.min(0, bits(ask));
        double highest = Math.max(0, bits(join));
        for (Match.Step step : steps) {
            lowest = Math.min(lowest, step.sum());
            highest = Math.max(highest, step.sum());
        }
        Scale scale = new Scale(lowest - MARGIN, highest + MARGIN);
        List<Bar> bars = new ArrayList<>();
        double before = 0;
        for (int i = 0; i < steps.size(); i++) {
            Match.Step step = steps.get(i);
            double start = scale.of(i == 0 ? step.sum() : before);
            double end = scale.of(step.sum());
            bars.add(new Bar(
                    step.label(),
                    step.explanation(),
                    String.format(locale, "%+.1f", step.weight()),
                    String.format(locale, "%+.1f", step.sum()),
                    i == 0 ? words.weightStart() : inWords(step.weight(), words),
                    i == 0 ? "start" : step.weight() < 0 ? "against" : "for",
                    rounded(Math.min(start, end)),
                    rounded(Math.max(THINNEST, Math.abs(end - start))),
                    rounded(end)));
            before = step.sum();
        }
        return new Waterfall(List.copyOf(bars), rounded(scale.of(bits(ask))), rounded(scale.of(bits(join))));
    }

    /// The likeness from 0 to 100 with one decimal; never rounded up to a certainty that nobody has.
    static String score(Match match, Labels labels) {
        return labels.number(Math.floor(Math.min(match.score(), 99.9) * 10) / 10);
    }

    private record Scale(double lowest, double highest) {
        double of(double bits) {
            return (bits - lowest) / (highest - lowest) * WIDTH;
        }
    }

    /// A probability as evidence: 0 is as likely as not, each bit doubles the odds.
    static double bits(double probability) {
        double kept = Math.clamp(probability, 1e-6, 1 - 1e-6);
        return Math.log(kept / (1 - kept)) / Math.log(2);
    }

    private static String inWords(double weight, MatchWords words) {
        double size = Math.abs(weight);
        if (size < 0.5) {
            return words.weightNothing();
        }
        String how = size < 2
                ? words.weightLittle()
                : size < 5 ? words.weightSome() : size < 9 ? words.weightMuch() : words.weightVeryMuch();
        return weight > 0 ? words.weightFor(how) : words.weightAgainst(how);
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
