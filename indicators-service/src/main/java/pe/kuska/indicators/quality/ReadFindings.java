package pe.kuska.indicators.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pe.kuska.indicators.progress.CheckCatalogue;
import pe.kuska.indicators.progress.domain.quality.QualityFinding;
import pe.kuska.indicators.quality.domain.StandingFinding;
import pe.kuska.platform.caller.Caller;

/** Everything that looks wrong in a policy's year, published or still being reported, with what was said about it. */
@ApplicationScoped
public class ReadFindings {

    private final CheckCatalogue checkCatalogue;
    private final FindingsInReports findingsInReports;
    private final JudgeFindings judgeFindings;

    ReadFindings(CheckCatalogue checkCatalogue, FindingsInReports findingsInReports, JudgeFindings judgeFindings) {
        this.checkCatalogue = checkCatalogue;
        this.findingsInReports = findingsInReports;
        this.judgeFindings = judgeFindings;
    }

    @Transactional
    public List<StandingFinding> of(String policy, int year, Caller by) {
        return judgeFindings.of(policy, year, found(policy, year, by));
    }

    List<QualityFinding> found(String policy, int year, Caller by) {
        return Stream.concat(checkCatalogue.of(policy, year).stream(), findingsInReports.of(policy, year, by).stream())
                .distinct()
                .sorted(Comparator.comparing(QualityFinding::subject).thenComparing(QualityFinding::rule))
                .toList();
    }
}
