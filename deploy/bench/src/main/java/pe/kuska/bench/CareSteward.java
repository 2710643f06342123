package pe.kuska.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The identity steward's year: takes people for one who are not, and finds out; joins those who were registered as two;
 * parts those whom the registry took for one.
 */
final class CareSteward {

    private static final String STEWARD = "identidad.mininter";
    private static final String AUDITOR = "auditora.dp";
    private static final Duration FOLLOWED_WITHIN = Duration.ofMinutes(4);

    private final CareDesk desk;
    private final Chance chance;
    private final AtomicInteger merges = new AtomicInteger();
    private final AtomicInteger splits = new AtomicInteger();
    private final AtomicInteger keys = new AtomicInteger();
    private final long seed;

    CareSteward(CareDesk desk, Chance chance, long seed) {
        this.desk = desk;
        this.chance = chance;
        this.seed = seed;
    }

    int merges() {
        return merges.get();
    }

    int splits() {
        return splits.get();
    }

    /** The code in use to which a code leads, as the registry says. */
    String head(String code) {
        return desk.get(STEWARD, "/api/registry/v1/people/" + code)
                .path("personCode")
                .asText();
    }

    /** Parts records that the registry filed under one code in use although they are of several people. */
    int partWrongLinks(List<CareLife> lives) {
        Map<String, Set<CareLife>> byCode = new LinkedHashMap<>();
        for (CareLife life : lives) {
            life.codes()
                    .forEach(code -> byCode.computeIfAbsent(code, _ -> new LinkedHashSet<>())
                            .add(life));
        }
        int parted = 0;
        for (Map.Entry<String, Set<CareLife>> shared : byCode.entrySet()) {
            List<CareLife> others = new ArrayList<>(shared.getValue());
            others.removeFirst();
            for (CareLife other : others) {
                part(shared.getKey(), other);
                parted++;
            }
        }
        return parted;
    }

    private void part(String code, CareLife life) {
        var body = CareDesk.JSON.createObjectNode().put("reason", "Son personas distintas.");
        var records = body.putArray("records");
        for (int i = 0; i < life.codes().size(); i++) {
            if (life.codes().get(i).equals(code)) {
                records.add(life.recordIds().get(i));
            }
        }
        String separated = desk.create(STEWARD, "/api/registry/v1/people/" + code + "/split", body, key())
                .path("separated")
                .asText();
        life.codes().replaceAll(own -> own.equals(code) ? separated : own);
        splits.incrementAndGet();
    }

    /** Somebody was registered as several: they are one. */
    void joinOwn(CareLife life) {
        life.atDesk.lock();
        try {
            Set<String> heads = new LinkedHashSet<>();
            life.codes().forEach(code -> heads.add(head(code)));
            List<String> codes = new ArrayList<>(heads);
            for (String other : codes.subList(1, codes.size())) {
                merge(codes.getFirst(), other);
            }
        } finally {
            life.atDesk.unlock();
        }
    }

    /** Two people are taken for one for a while; false if somebody is busy with one of them. */
    boolean takeForOneAndBack(CareLife one, CareLife other) {
        if (one == other || !one.atDesk.tryLock()) {
            return false;
        }
        try {
            if (!other.atDesk.tryLock()) {
                return false;
            }
            try {
                String before = head(one.code());
                String otherBefore = head(other.code());
                JsonNode merged = merge(before, otherBefore);
                if (chance.of(0.5)) {
                    follow(otherBefore, merged.path("personCode").asText());
                }
                var body = CareDesk.JSON
                        .createObjectNode()
                        .put("reason", "Fue un error.")
                        .put("mergeId", merged.path("mergeId").asText());
                desk.create(
                        STEWARD,
                        "/api/registry/v1/people/" + merged.path("personCode").asText() + "/split",
                        body,
                        key());
                splits.incrementAndGet();
                follow(one.code(), before);
                follow(other.code(), otherBefore);
                return true;
            } finally {
                other.atDesk.unlock();
            }
        } finally {
            one.atDesk.unlock();
        }
    }

    private JsonNode merge(String one, String other) {
        var body = CareDesk.JSON
                .createObjectNode()
                .put("other", other)
                .put("reason", "Es la misma persona.")
                .put("despiteRejection", true);
        JsonNode merged = desk.create(STEWARD, "/api/registry/v1/people/" + one + "/merge", body, key());
        merges.incrementAndGet();
        return merged;
    }

    /** Waits until tracking has heard where a code leads: whoever acts now acts for the right one. */
    private void follow(String code, String person) {
        Instant until = Instant.now().plus(FOLLOWED_WITHIN);
        while (!desk.get(AUDITOR, "/api/tracking/v1/people/" + code + "/timeline")
                .path("personCode")
                .asText()
                .equals(person)) {
            if (Instant.now().isAfter(until)) {
                throw new CareDesk.Refused("tracking has not heard where a code leads");
            }
            CareDesk.pause();
        }
    }

    private String key() {
        return "care-year-" + seed + "-decision-" + keys.incrementAndGet();
    }
}
