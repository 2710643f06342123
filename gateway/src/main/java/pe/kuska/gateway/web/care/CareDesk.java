package pe.kuska.gateway.web.care;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.Dates;
import pe.kuska.gateway.web.form.Missing;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.page.Visitor;

/// The desk of the person who looks at a page of care: her language, her unit, her clock.
@RequestScoped
public class CareDesk {
    private final Pages pages;
    private final InstantSource clock;

    CareDesk(Pages pages, InstantSource clock) {
        this.pages = pages;
        this.clock = clock;
    }

    public Page page() {
        return pages.current();
    }

    public Visitor visitor() {
        return pages.visitor();
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), Dates.PERU);
    }

    public CareCodes codes() {
        return CareCodes.in(language());
    }

    public CareUnits units() {
        return CareUnits.in(language());
    }

    public CareWords words() {
        return words(CareWords.class);
    }

    /// The words of a room.
    public <W> W words(Class<W> bundle) {
        return language().words(bundle);
    }

    public @Nullable Countdown countdown(@Nullable Deadline deadline) {
        return deadline == null ? null : countdown(deadline.dueAt(), deadline.note());
    }

    public @Nullable Countdown countdown(@Nullable Instant dueAt, @Nullable String note) {
        return dueAt == null ? null : Countdown.of(dueAt, now(), moment(dueAt), note, words());
    }

    /// A stretch of time in the two largest units it has.
    public String length(Duration time) {
        return Countdown.length(time, words());
    }

    /// Day and hour as people here write them.
    public String moment(@Nullable Instant instant) {
        return instant == null
                ? ""
                : page().labels().day(instant) + ", " + page().labels().time(instant);
    }

    public String day(@Nullable LocalDate day) {
        Locale locale = language() == Language.EN ? Locale.UK : Locale.of("es", "PE");
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(day);
    }

    /// For a step that is not taken without saying why.
    public Missing reasonNeeded(Answers answers) {
        return Missing.in(answers).unlessTyped("reason", words().missingReason());
    }

    /// Whether this is the unit of the person who looks.
    public boolean isOwn(@Nullable String institution, @Nullable String unit) {
        Visitor visitor = visitor();
        return institution != null
                && institution.equals(visitor.institution())
                && (unit == null || unit.equals(visitor.unit()));
    }

    private Language language() {
        return page().language();
    }
}
