package pe.kuska.tracking.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.BiPredicate;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.OutsideMandate;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.tracking.followup.domain.PathOfCare;
import pe.kuska.tracking.followup.domain.PersonCode;

/** Finds the person for whom somebody wants to do something, if they are linked. Outside the link there is nobody. */
@ApplicationScoped
public class CareLink {

    private final FindPath findPath;
    private final ExceptionalAccess exceptionalAccess;

    CareLink(FindPath findPath, ExceptionalAccess exceptionalAccess) {
        this.findPath = findPath;
        this.exceptionalAccess = exceptionalAccess;
    }

    /** For those who may do something for the person. */
    @Transactional
    public PathOfCare acting(String typedCode, Caller caller) {
        return find(typedCode, caller, CareMandate::mayAct);
    }

    /** For the units that took responsibility for the person. */
    @Transactional
    public PathOfCare caring(String typedCode, Caller caller) {
        return find(typedCode, caller, CareMandate::mayCare);
    }

    /** Whether the caller's unit took responsibility for the person. */
    @Transactional
    public boolean isCaring(String typedCode, Caller caller) {
        return PersonCode.parse(typedCode)
                .flatMap(findPath::find)
                .filter(path -> CareMandate.mayCare(caller, path))
                .isPresent();
    }

    /**
     * For whoever may read the path, in an emergency too.
     *
     * @param what of it is read
     */
    @Transactional
    public PathOfCare reading(String typedCode, Caller caller, String what) {
        return find(
                typedCode,
                caller,
                (reader, path) ->
                        CareMandate.mayRead(reader, path) || exceptionalAccess.allowsReading(reader, path, what));
    }

    private PathOfCare find(String typedCode, Caller caller, BiPredicate<Caller, PathOfCare> may) {
        PersonCode code = PersonCode.parse(typedCode).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        PathOfCare path = findPath.find(code).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (!may.test(caller, path)) {
            throw new OutsideMandate("person", code.value());
        }
        return path;
    }
}
