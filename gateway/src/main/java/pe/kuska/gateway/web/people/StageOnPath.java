package pe.kuska.gateway.web.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.care.CareWords;

/// One of the three stages of recovery, as it stands on a person's path.
public record StageOnPath(String title, String text, Standing standing, String standingWord) {

    /// Where the person is relative to a stage.
    public enum Standing {
        DONE,
        NOW,
        LATER
    }

    private static final List<String> CODES = List.of("I_ATENCION", "II_RECUPERACION", "III_REINTEGRACION");

    static List<StageOnPath> of(@Nullable String reached, CareWords words) {
        int now = CODES.indexOf(reached == null ? "" : reached);
        return List.of(
                stage(0, now, words.stageCare(), words.stageCareText(), words),
                stage(1, now, words.stageRecovery(), words.stageRecoveryText(), words),
                stage(2, now, words.stageReintegration(), words.stageReintegrationText(), words));
    }

    private static StageOnPath stage(int number, int now, String title, String text, CareWords words) {
        Standing standing = number < now ? Standing.DONE : number == now ? Standing.NOW : Standing.LATER;
        return new StageOnPath(
                title,
                text,
                standing,
                switch (standing) {
                    case DONE -> words.stageDone();
                    case NOW -> words.stageNow();
                    case LATER -> words.stageLater();
                });
    }
}
