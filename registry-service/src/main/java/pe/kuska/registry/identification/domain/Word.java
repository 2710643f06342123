package pe.kuska.registry.identification.domain;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One word of a name, made ready for comparing.
 *
 * @param written in capitals without accents
 * @param spoken as it sounds
 * @param full the name a nickname stands for, else as written
 */
record Word(String written, String spoken, String full) {

    /** The words met first are the common ones; they are heard once and kept once. */
    private static final int MOST_KNOWN = 50_000;

    private static final Map<String, Word> KNOWN = new ConcurrentHashMap<>();

    static Word of(String written) {
        Word known = KNOWN.get(written);
        if (known != null) {
            return known;
        }
        Word word = new Word(written, SpokenName.of(written), Nicknames.fullNameOf(written));
        if (KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(written, word);
        }
        return word;
    }

    boolean isInitial() {
        return written.length() == 1 && Character.isLetter(written.charAt(0)) && written.charAt(0) < 0x250;
    }

    @Override
    public String toString() {
        return "Word[sealed]";
    }
}
