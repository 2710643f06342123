package pe.kuska.registry.identification.domain;

import java.util.List;
import pe.kuska.registry.identification.domain.ComparableIdentity.Place;
import pe.kuska.registry.territory.domain.Ubigeo;

/** What two places say, by INEI's hierarchy of districts or, elsewhere in the world, by name and postcode. */
final class PlaceEvidence {

    private PlaceEvidence() {}

    static Finding birthplaces(Place one, Place other) {
        Ubigeo a = one.ubigeo();
        Ubigeo b = other.ubigeo();
        if (a != null && b != null) {
            if (a.equals(b)) {
                return Finding.BIRTHPLACE_DISTRICT;
            }
            if (a.province().equals(b.province())) {
                return Finding.BIRTHPLACE_PROVINCE;
            }
            return a.department().equals(b.department()) ? Finding.BIRTHPLACE_DEPARTMENT : Finding.BIRTHPLACE_OTHER;
        }
        if (one.country() != null && other.country() != null && !one.country().equals(other.country())) {
            return Finding.BIRTHPLACE_OTHER;
        }
        Likeness text = likeness(one.locality(), other.locality());
        if (text == Likeness.SAME) {
            return Finding.BIRTHPLACE_DISTRICT;
        }
        boolean sameCountry = one.country() != null && one.country().equals(other.country());
        return sameCountry ? Finding.BIRTHPLACE_COUNTRY : Finding.BIRTHPLACE_UNKNOWN;
    }

    static Finding residences(Place one, Place other) {
        Ubigeo a = one.ubigeo();
        Ubigeo b = other.ubigeo();
        if (a != null && b != null) {
            if (a.equals(b)) {
                return Finding.RESIDENCE_DISTRICT;
            }
            if (a.province().equals(b.province())) {
                return Finding.RESIDENCE_ALIKE;
            }
            return a.department().equals(b.department()) ? Finding.RESIDENCE_REGION : Finding.RESIDENCE_OTHER;
        }
        if (one.country() != null && other.country() != null && !one.country().equals(other.country())) {
            return Finding.RESIDENCE_OTHER;
        }
        Likeness locality =
                best(likeness(one.locality(), other.locality()), likeness(one.postcode(), other.postcode()));
        return switch (locality) {
            case SAME -> Finding.RESIDENCE_DISTRICT;
            case ALIKE -> Finding.RESIDENCE_ALIKE;
            case DIFFERENT ->
                likeness(one.region(), other.region()) == Likeness.DIFFERENT
                        ? Finding.RESIDENCE_OTHER
                        : Finding.RESIDENCE_REGION;
            case UNKNOWN ->
                switch (likeness(one.region(), other.region())) {
                    case SAME, ALIKE -> Finding.RESIDENCE_REGION;
                    case DIFFERENT -> Finding.RESIDENCE_OTHER;
                    case UNKNOWN -> Finding.RESIDENCE_UNKNOWN;
                };
        };
    }

    /** Addresses by the words they share: the same, much the same, or a street in common. */
    static Finding addresses(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Finding.ADDRESS_UNKNOWN;
        }
        int shared = 0;
        int sharedNames = 0;
        for (String word : one) {
            for (String theirs : other) {
                boolean name = Character.isLetter(word.charAt(0)) && word.length() > 2;
                if (word.equals(theirs) || (name && word.length() > 3 && Slips.atMostOne(word, theirs))) {
                    shared++;
                    sharedNames += name ? 1 : 0;
                    break;
                }
            }
        }
        double share = 2.0 * shared / (one.size() + other.size());
        if (share >= 0.99 && shared >= 2) {
            return Finding.ADDRESS_SAME;
        }
        if (share >= 0.6 && shared >= 2) {
            return Finding.ADDRESS_ALIKE;
        }
        return sharedNames > 0 ? Finding.ADDRESS_PARTLY : Finding.ADDRESS_OTHER;
    }

    static Finding phones(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Finding.PHONE_UNKNOWN;
        }
        if (one.equals(other)) {
            return Finding.PHONE_SAME;
        }
        return Slips.atMostOne(one, other) ? Finding.PHONE_SLIP : Finding.PHONE_OTHER;
    }

    private enum Likeness {
        SAME,
        ALIKE,
        DIFFERENT,
        UNKNOWN
    }

    private static Likeness best(Likeness one, Likeness other) {
        return one.ordinal() <= other.ordinal() ? one : other;
    }

    private static Likeness likeness(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Likeness.UNKNOWN;
        }
        if (one.equals(other)) {
            return Likeness.SAME;
        }
        return Math.min(one.length(), other.length()) > 3 && Slips.atMostOne(one, other)
                ? Likeness.ALIKE
                : Likeness.DIFFERENT;
    }
}
