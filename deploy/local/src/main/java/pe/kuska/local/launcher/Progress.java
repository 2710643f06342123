package pe.kuska.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The steps of a start, written by the supervisor and read by whoever waits at the terminal. A step is one line: its
 * kind, its seconds, its words.
 */
record Progress(Path file) {

    /** What a line reports. */
    enum Kind {
        /** Something takes a while: its beginning. */
        BEGUN,
        /** It is done. */
        DONE,
        /** Everything runs. */
        READY,
        /** The start came to an end without success. */
        FAILED
    }

    /** One line. */
    record Step(Kind kind, long milliseconds, String words) {
        String line() {
            return kind + "\t" + milliseconds + "\t" + words.replace('\n', '\u0001') + "\n";
        }

        static Stream<Step> parse(String line) {
            String[] fields = line.split("\t", 3);
            if (fields.length < 3) {
                return Stream.empty();
            }
            try {
                return Stream.of(new Step(
                        Kind.valueOf(fields[0]), Long.parseLong(fields[1]), fields[2].replace('\u0001', '\n')));
            } catch (IllegalArgumentException _) {
                return Stream.empty();
            }
        }
    }

    void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void say(Kind kind, long milliseconds, String words) {
        try {
            Files.writeString(
                    file,
                    new Step(kind, milliseconds, words).line(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            System.err.println("no se pudo anotar el avance: " + e.getMessage());
        }
    }

    /** All whole lines so far. */
    List<Step> steps() {
        try {
            String text = Files.readString(file);
            return text.substring(0, text.lastIndexOf('\n') + 1)
                    .lines()
                    .flatMap(Step::parse)
                    .toList();
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
