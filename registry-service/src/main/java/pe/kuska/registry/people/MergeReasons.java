package pe.kuska.registry.people;

import java.util.UUID;

/** Under which names the vault keeps why stewards decided as they did: what they write may speak of the person. */
final class MergeReasons {

    private MergeReasons() {}

    static String ofMerge(UUID mergeId) {
        return "person-merge:" + mergeId;
    }

    static String ofUndoneMerge(UUID mergeId) {
        return "person-merge-undone:" + mergeId;
    }

    static String ofMove(UUID moveId) {
        return "person-move:" + moveId;
    }

    static String ofUndoneMove(UUID moveId) {
        return "person-move-undone:" + moveId;
    }
}
