package pe.kuska.registry.codelists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.registry.codelists.CodeList.Entry;

/**
 * An administrator brings a newer version of a list. No code ever disappears, because cases have it: it ends on a day, and may
 * say which one took its place.
 */
@ApplicationScoped
class ImportCodeList {

    /** Lists of which the program knows every code. */
    private static final Set<String> OF_THE_PROGRAM =
            Set.of("documento_tipo", "sexo", "situacion_victima", "proposito_identidad");

    private final CallerProvider callers;
    private final CodeLists codeLists;
    private final ImportedCodeLists imported;
    private final CodeListReload reload;
    private final AuditTrail audit;
    private final InstantSource clock;

    ImportCodeList(
            CallerProvider callers,
            CodeLists codeLists,
            ImportedCodeLists imported,
            CodeListReload reload,
            AuditTrail audit,
            InstantSource clock) {
        this.callers = callers;
        this.codeLists = codeLists;
        this.imported = imported;
        this.reload = reload;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps a version; from now on it holds. */
    @Transactional
    CodeList add(String name, String version, String source, List<Entry> entries) {
        CodeList current = codeLists.find(name).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (OF_THE_PROGRAM.contains(name)) {
            throw new RuleViolation(CodeListProblem.OF_THE_PROGRAM);
        }
        List<FieldError> errors = flaws(current, entries);
        if (!errors.isEmpty()) {
            throw new RuleViolation(CodeListProblem.INVALID_LIST, errors);
        }
        CodeList list = new CodeList(name, current.title(), version, source, entries);
        Caller caller = callers.current();
        boolean known = current.version().equals(version);
        if (known
                || !imported.add(
                        list,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        caller.subject(),
                        caller.institution().code())) {
            throw new RuleViolation(CodeListProblem.VERSION_EXISTS);
        }
        audit.record(
                new AuditEvent("IMPORT_CODE_LIST", "code-list", name, Optional.empty(), Map.of("version", version)));
        reload.reload();
        return list;
    }

    static List<FieldError> flaws(CodeList current, List<Entry> entries) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String at = "entries[" + i + "].";
            if (!codes.add(entry.code())) {
                errors.add(new FieldError(at + "code", "repeated-code", "El mismo código está dos veces."));
            }
            if (entry.validFrom() != null
                    && entry.validUntil() != null
                    && entry.validUntil().isBefore(entry.validFrom())) {
                errors.add(new FieldError(at + "validUntil", "ends-before-start", "Termina antes de empezar."));
            }
        }
        for (int i = 0; i < entries.size(); i++) {
            String replacedBy = entries.get(i).replacedBy();
            if (replacedBy != null
                    && (!codes.contains(replacedBy)
                            || replacedBy.equals(entries.get(i).code()))) {
                errors.add(new FieldError(
                        "entries[" + i + "].replacedBy",
                        "unknown-code",
                        "Lo reemplaza un código que no está en la lista."));
            }
        }
        current.entries().stream()
                .filter(entry -> !codes.contains(entry.code()))
                .forEach(entry -> errors.add(new FieldError(
                        "entries",
                        "code-missing",
                        "Falta el código " + entry.code() + ": no se quita, se le pone fecha final.")));
        return errors;
    }
}
