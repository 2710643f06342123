package pe.kuska.gateway.web.matches;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.identity.Identity;
import pe.kuska.gateway.web.identity.PersonCard;
import pe.kuska.gateway.web.identity.RegistryIdentities;
import pe.kuska.gateway.web.page.Labels;
import pe.kuska.gateway.web.page.Language;
import pe.kuska.gateway.web.page.Page;
import pe.kuska.gateway.web.page.Pages;
import pe.kuska.gateway.web.recognition.RegistryRecognition;
import pe.kuska.gateway.web.recognition.Thresholds;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// Puts together what a steward looks at: the pair within its page of the queue, both cards, the evidence between the
/// thresholds in force and, if asked for, the names.
@RequestScoped
class PairToDecide {
    static final int PAIRS_PER_PAGE = 25;

    private final RegistryMatches matches;
    private final RegistryIdentities people;
    private final RegistryRecognition recognition;
    private final Pages pages;

    PairToDecide(
            @RestClient RegistryMatches matches,
            @RestClient RegistryIdentities people,
            @RestClient RegistryRecognition recognition,
            Pages pages) {
        this.matches = matches;
        this.people = people;
        this.recognition = recognition;
        this.pages = pages;
    }

    /// A pair as it is shown. `place` is where it stands in the part of the queue it was opened from, if it was.
    record Pair(
            Match match,
            String score,
            PersonCard record,
            PersonCard other,
            Columns columns,
            SideBySide sides,
            Waterfall waterfall,
            @Nullable Place place,
            @Nullable String after) {

        /// Whether somebody still has to decide: not once it is decided, nor once the two were joined or parted
        /// otherwise.
        public boolean isOpen() {
            return match.status().equals("PENDING") && match.contradicts() == match.isOfOnePerson();
        }

        public @Nullable String next() {
            return place == null ? null : place.next();
        }
    }

    /// What the two records are to each other.
    record Columns(String one, String other) {

        static Columns of(Match match, MatchWords words) {
            return match.contradicts()
                    ? new Columns(words.changedRecord(), words.restOfPerson())
                    : new Columns(words.newcomer(), words.known());
        }
    }

    /// Where a pair stands among those that wait; `next` is the one after it.
    record Place(int number, int total, @Nullable String next) {}

    /// A pair that waits is found in the queue, and any other by its own address.
    Optional<Pair> find(String id, @Nullable String after, boolean named) {
        List<Match> waiting = matches.list("PENDING", PAIRS_PER_PAGE, after).items();
        for (int i = 0; i < waiting.size(); i++) {
            if (waiting.get(i).id().equals(id)) {
                String next = i + 1 < waiting.size() ? waiting.get(i + 1).id() : null;
                return Optional.of(pair(waiting.get(i), named, new Place(i + 1, waiting.size(), next), after));
            }
        }
        try {
            return Optional.of(pair(matches.read(id), named, null, after));
        } catch (ServiceRefusal refusal) {
            if (refusal.status() == 404) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    private Pair pair(Match match, boolean named, @Nullable Place place, @Nullable String after) {
        MatchWords words = pages.words(MatchWords.class);
        Page page = pages.current();
        Labels labels = page.labels();
        Locale locale = page.language() == Language.EN ? Locale.UK : Locale.of("es", "PE");
        Thresholds thresholds = recognition.models().inForce();
        return new Pair(
                match,
                Waterfall.score(match, labels),
                people.card(match.record().personCode()),
                people.card(match.other().personCode()),
                Columns.of(match, words),
                named ? named(match, words) : SideBySide.of(match, words),
                Waterfall.of(match.waterfall(), thresholds.review(), thresholds.automatic(), words, locale),
                place,
                after);
    }

    private SideBySide named(Match match, MatchWords words) {
        Identity record = people.identity(match.record().personCode(), RegistryIdentities.TO_RECOGNISE);
        Identity other = people.identity(match.other().personCode(), RegistryIdentities.TO_RECOGNISE);
        return SideBySide.of(match, record, other, words);
    }
}
