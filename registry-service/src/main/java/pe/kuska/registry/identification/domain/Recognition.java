package pe.kuska.registry.identification.domain;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What is decided about a newcomer. */
public sealed interface Recognition {

    /** Nobody like that is registered. */
    record NewPerson() implements Recognition {}

    /**
     * It is this person, beyond doubt.
     *
     * @param filedUnder of all who are this person today, the one whose record agrees best
     * @param alsoThem the like of others registered apart who, as the newcomer shows, are this person too
     * @param doubtful others whom the newcomer may be as well, such as who has the same document and another name
     */
    record Linked(
            UUID personId,
            UUID recordId,
            UUID filedUnder,
            Comparison comparison,
            List<Other> alsoThem,
            List<Possibility> doubtful)
            implements Recognition {

        /** Somebody registered apart. */
        public record Other(UUID personId, UUID filedUnder) {}

        public Linked {
            alsoThem = List.copyOf(alsoThem);
            doubtful = List.copyOf(doubtful);
        }

        /** The same finding about a record that already belongs to somebody: not a link but questions. */
        public List<Possibility> afterAChange() {
            return Stream.concat(
                            Stream.of(new Possibility(personId, recordId, comparison, Doubt.CHANGED_RECORD)),
                            doubtful.stream())
                    .toList();
        }
    }

    /** It may be one of these: a person of its own for now, and somebody decides. */
    record Review(List<Possibility> possibilities) implements Recognition {

        public Review {
            possibilities = List.copyOf(possibilities);
        }
    }

    /** Somebody whom the newcomer may be. */
    record Possibility(UUID personId, UUID recordId, Comparison comparison, Doubt doubt) {}

    /** The answer the registering institution gets. */
    default Match match() {
        return switch (this) {
            case NewPerson() -> Match.NEW;
            case Linked(var _, var _, var _, var _, var _, var _) -> Match.LINKED;
            case Review(var _) -> Match.REVIEW;
        };
    }

    /** LINKED, NEW or REVIEW. */
    enum Match {
        NEW,
        LINKED,
        REVIEW
    }
}
