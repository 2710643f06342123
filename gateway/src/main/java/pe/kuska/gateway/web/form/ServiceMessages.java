package pe.kuska.gateway.web.form;

import java.util.ArrayList;
import java.util.List;
import pe.kuska.gateway.problem.Problem;
import pe.kuska.gateway.web.page.Words;
import pe.kuska.gateway.web.services.ServiceRefusal;

/// What a service said about a form, as messages at its fields.
public final class ServiceMessages {
    private ServiceMessages() {}

    public static List<FieldMessage> of(Problem problem, Words words) {
        if (ServiceRefusal.mayBeSentAgain(problem.status())) {
            return List.of(new FieldMessage("", words.formNotSent()));
        }
        List<FieldMessage> messages = new ArrayList<>();
        for (Problem.FieldError error : problem.errors()) {
            String field = error.field() == null ? "" : error.field();
            messages.add(new FieldMessage(field, textOf(error, words)));
        }
        if (messages.isEmpty()) {
            String title = problem.title();
            messages.add(new FieldMessage("", title == null ? words.formRefused() : title));
        }
        return List.copyOf(messages);
    }

    private static String textOf(Problem.FieldError error, Words words) {
        if (error.message() != null) {
            return error.message();
        }
        return "required".equals(error.rule()) ? words.fieldRequired() : words.fieldInvalid();
    }
}
