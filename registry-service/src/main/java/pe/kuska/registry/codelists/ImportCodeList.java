package pe.kuska.registry.codelists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pe.kuska.platform.audit.AuditEvent;
import pe.kuska.platform.audit.AuditTrail;
import pe.kuska.platform.caller.Caller;
import pe.kuska.platform.caller.CallerProvider;
import pe.kuska.platform.problem.CommonProblem;
import pe.kuska.platform.problem.FieldError;
import pe.kuska.platform.problem.RuleViolation;
import pe.kuska.platform.transaction.AfterCommit;
import pe.kuska.registry.codelists.CodeList.Entry;
import pe.kuska.registry.codelists.ImportedCodeLists.Imported;

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
    private final AfterCommit afterCommit;
    private final AuditTrail audit;
    private final InstantSource clock;

    ImportCodeList(
            CallerProvider callers,
            CodeLists codeLists,
            ImportedCodeLists imported,
            AfterCommit afterCommit,
            AuditTrail audit,
            InstantSource clock) {
        this.callers = callers;
        this.codeLists = codeLists;
        this.imported = imported;
        this.afterCommit = afterCommit;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A version to keep.
     *
     * @param after the version it was made from: whoever has not seen the newest one would undo it
     */
    record NewVersion(String name, String after, String version, String source, List<Entry> entries) {}

    /**
     * Keeps a version; it holds once it is kept for good.
     *
     * @throws RuleViolation if there is no such list, it governs the program, another version came in between, this one
     *     exists or it has codes that cannot be
     */
    @Transactional
    CodeList add(NewVersion told) {
        String name = told.name();
        CodeList shipped = codeLists.findShipped(name).orElseThrow(() -> new RuleViolation(CommonProblem.NOT_FOUND));
        if (OF_THE_PROGRAM.contains(name)) {
            throw new RuleViolation(CodeListProblem.OF_THE_PROGRAM);
        }
        // Another replica may have imported a version that this one has not taken up yet.
        imported.standInLine(name);
        List<Imported> before = imported.listOf(name);
        CodeList current = before.isEmpty() ? shipped : before.getLast().list();
        if (isKnown(told.version(), shipped, before)) {
            throw new RuleViolation(CodeListProblem.VERSION_EXISTS);
        }
        if (!current.version().equals(told.after())) {
            throw new RuleViolation(CodeListProblem.NOT_THE_NEWEST);
        }
        List<FieldError> errors = flaws(List.of(current, shipped), told.entries());
        if (!errors.isEmpty()) {
            throw new RuleViolation(CodeListProblem.INVALID_LIST, errors);
        }
        CodeList list = new CodeList(name, current.title(), told.version(), told.source(), told.entries());
        keep(list, shipped);
        return list;
    }

    private static boolean isKnown(String version, CodeList shipped, List<Imported> before) {
        return Stream.concat(Stream.of(shipped), before.stream().map(Imported::list))
                .anyMatch(list -> list.version().equals(version));
    }

    private void keep(CodeList list, CodeList shipped) {
        Caller caller = callers.current();
        imported.add(
                list,
                shipped.version(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                caller.subject(),
                caller.institution().code());
        audit.record(new AuditEvent(
                "IMPORT_CODE_LIST", "code-list", list.name(), Optional.empty(), Map.of("version", list.version())));
        afterCommit.run(() -> codeLists.use(list));
    }

    /**
     * What cannot be in a list.
     *
     * @param before versions whose codes cases may have
     */
    static List<FieldError> flaws(List<CodeList> before, List<Entry> entries) {
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
        errors.addAll(circles(entries));
        before.stream()
                .flatMap(list -> list.entries().stream().map(Entry::code))
                .distinct()
                .filter(code -> !codes.contains(code))
                .forEach(code -> errors.add(new FieldError(
                        "entries",
                        "code-missing",
                        "Falta el código " + code + ": no se quita, se le pone fecha final.")));
        return errors;
    }

    /** What replaces a code must lead to a last one: whoever translates an old code would go round for ever. */
    private static List<FieldError> circles(List<Entry> entries) {
        Map<String, String> replacedBy = new HashMap<>();
        entries.stream()
                .filter(entry -> entry.replacedBy() != null)
                .forEach(entry -> replacedBy.put(entry.code(), String.valueOf(entry.replacedBy())));
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            String code = entries.get(i).code();
            Set<String> seen = new HashSet<>(Set.of(code));
            String next = replacedBy.get(code);
            while (next != null && seen.add(next)) {
                next = replacedBy.get(next);
            }
            if (next != null && next.equals(code)) {
                errors.add(new FieldError(
                        "entries[" + i + "].replacedBy",
                        "circular-replacement",
                        "Los códigos que lo reemplazan llevan de vuelta a él."));
            }
        }
        return errors;
    }
}
