package pe.kuska.gateway.web.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pe.kuska.gateway.web.inbox.DueLine;
import pe.kuska.gateway.web.inbox.InboxWords;

/** Whatever the tracking service can remind of is said in words and leads somewhere. */
class CareLinksTest {
    private static final Path KINDS =
            Path.of("../case-tracking-service/src/main/java/pe/kuska/tracking/timers/TimerKind.java");
    private static final Pattern KIND = Pattern.compile("(?m)^    ([A-Z_]+)\\(");
    private static final String RECORD = "0190aa00-0000-7000-8000-000000000001";
    private static final String CUV = "CUV-4T9W-2LMB-7QX3";

    @Test
    void everyDeadlineHasWordsAndAPageOfItsOwn() throws IOException {
        TreeSet<String> kinds = new TreeSet<>();
        Matcher kind = KIND.matcher(Files.readString(KINDS));
        while (kind.find()) {
            kinds.add(kind.group(1));
        }
        assertThat(kinds).hasSizeGreaterThan(10).allSatisfy(each -> {
            assertThat(DueLine.what(each, Spoken.words(InboxWords.class))).isNotEqualTo(each);
            assertThat(CareLinks.ofDue(each, RECORD, CUV)).isNotEqualTo("/personas/" + CUV);
        });
    }

    @Test
    void theDeterminationOfASituationIsOpenedFromWhereItIsTold() {
        assertThat(CareLinks.ofDue("SHELTER_REFERRAL", RECORD, CUV)).isEqualTo("/situaciones/" + RECORD);
        assertThat(CareLinks.ofEntry("SituationDetermined", RECORD, CUV)).isEqualTo("/situaciones/" + RECORD);
        assertThat(CareLinks.ofEntry("SituationDetermined", null, CUV)).isNull();
    }
}
