package pe.kuska.gateway.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static pe.kuska.gateway.web.people.StageOnPath.Standing.DONE;
import static pe.kuska.gateway.web.people.StageOnPath.Standing.LATER;
import static pe.kuska.gateway.web.people.StageOnPath.Standing.NOW;

import io.quarkus.qute.i18n.Message;
import java.lang.reflect.Proxy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.web.care.CareWords;

class StageOnPathTest {
    private static final CareWords WORDS = (CareWords) Proxy.newProxyInstance(
            CareWords.class.getClassLoader(),
            new Class<?>[] {CareWords.class},
            (_, method, _) -> method.getAnnotation(Message.class).value());

    @Test
    void theStageReachedIsNowAndThoseBeforeItAreDone() {
        assertThat(standings("I_ATENCION")).containsExactly(NOW, LATER, LATER);
        assertThat(standings("III_REINTEGRACION")).containsExactly(DONE, DONE, NOW);
    }

    @Test
    void withoutAStageAllAreStillToCome() {
        assertThat(standings(null)).containsExactly(LATER, LATER, LATER);
    }

    private static List<StageOnPath.Standing> standings(@Nullable String reached) {
        return StageOnPath.of(reached, WORDS).stream()
                .map(StageOnPath::standing)
                .toList();
    }
}
