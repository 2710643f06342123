package pe.kuska.gateway.web.home;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something a visitor can do or look at; with `due`, what waits there now; with `figures`, how the work stands. `rank`
/// is the card's place among those of
/// other rooms: 10 for what the role is here for, 20 for what is looked at daily, 30 for the rest.
public record HomeCard(
        int rank,
        String path,
        String title,
        String hint,
        @Nullable Due due,
        List<Figure> figures) {

    static final Comparator<HomeCard> BY_RANK = Comparator.comparingInt(HomeCard::rank);
    static final Comparator<HomeCard> BY_URGENCY = Comparator.comparing(
                    (HomeCard card) -> card.due == null ? Urgency.CALM : card.due.urgency())
            .thenComparing(BY_RANK);

    /// How many of what, in words that follow the number: `3`, «vencen hoy».
    public record Due(long count, String words, Urgency urgency) {}

    /// A figure of the visitor's own work that is worth seeing every day.
    public record Figure(long value, String words, boolean pressing) {}

    public enum Urgency {
        /// The time for it is over.
        LATE,
        /// It has to be done today.
        SOON,
        /// It waits, and nothing presses.
        CALM
    }

    public static HomeCard task(int rank, String path, String title, String hint) {
        return new HomeCard(rank, path, title, hint, null, List.of());
    }

    /// The same card with what waits there. Nothing waits when the count is 0.
    public HomeCard waiting(long count, String words, Urgency urgency) {
        return count == 0 ? this : new HomeCard(rank, path, title, hint, new Due(count, words, urgency), figures);
    }

    /// The same card with figures that stand on the home page whether something presses or not.
    public HomeCard showing(List<Figure> own) {
        return new HomeCard(rank, path, title, hint, due, List.copyOf(own));
    }
}
