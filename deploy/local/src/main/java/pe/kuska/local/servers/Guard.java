package pe.kuska.local.servers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A small shell beside this process that ends what this process started, should this process be killed without a
 * chance to do so itself. It learns of the death by the end of its input, which the system closes for it.
 */
final class Guard {
    /** For each line "+ pid signal" it remembers the process with its start; what is left at the end it stops. */
    private static final String SCRIPT = """
            trap '' INT TERM HUP
            began() {
              if [ -r "/proc/$1/stat" ]; then sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f20
              else ps -o lstart= -p "$1" 2>/dev/null | tr -s ' ' '_'; fi
            }
            watched=''
            while read -r op pid signal; do
              if [ "$op" = + ]; then
                watched="$pid/$(began "$pid")/$signal $watched"
              else
                left=''
                for entry in $watched; do [ "${entry%%/*}" = "$pid" ] || left="$left $entry"; done
                watched=$left
              fi
            done
            same() { pid=${1%%/*}; rest=${1#*/}; start=${rest%/*}; signal=${1##*/}
              [ -n "$start" ] && [ "$(began "$pid")" = "$start" ]; }
            for entry in $watched; do same "$entry" && kill -s "$signal" "$pid" 2>/dev/null; done
            tries=0
            while [ $tries -lt 20 ]; do
              alive=''
              for entry in $watched; do same "$entry" && kill -0 "$pid" 2>/dev/null && alive=yes; done
              [ -n "$alive" ] || exit 0
              sleep 0.5
              tries=$((tries + 1))
            done
            for entry in $watched; do same "$entry" && kill -s KILL "$pid" 2>/dev/null; done
            """;

    private static @Nullable OutputStream words;

    private Guard() {}

    static synchronized void watch(long pid, String politeSignal) {
        say("+ " + pid + " " + politeSignal);
    }

    static synchronized void forget(long pid) {
        say("- " + pid);
    }

    private static void say(String line) {
        try {
            if (words == null) {
                words = new ProcessBuilder("/bin/sh", "-c", SCRIPT)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .getOutputStream();
            }
            words.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
            words.flush();
        } catch (IOException e) {
            // Without the guard everything works; only a killed launcher then leaves the cleaning to the next one.
            System.getLogger(Guard.class.getName()).log(System.Logger.Level.WARNING, "no guard process", e);
        }
    }
}
