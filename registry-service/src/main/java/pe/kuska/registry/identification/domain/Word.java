package pe.kuska.registry.identification.domain;

/**
 * One word of a name, made ready for comparing.
 *
 * @param written in capitals without accents
 * @param spoken as it sounds
 * @param full the name a nickname stands for, else as written
 */
record Word(String written, String spoken, String full) {

    static Word of(String written) {
        return new Word(written, SpokenName.of(written), Nicknames.fullNameOf(written));
    }

    boolean isInitial() {
        return written.length() == 1 && Character.isLetter(written.charAt(0)) && written.charAt(0) < 0x250;
    }
}
