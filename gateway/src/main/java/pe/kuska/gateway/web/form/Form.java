package pe.kuska.gateway.web.form;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A form as it is shown: what was typed, what is wrong with it, and the key that makes sending it twice harmless.
public record Form(String key, Answers answers, List<FieldMessage> messages) {

    public Form {
        messages = List.copyOf(messages);
    }

    public String typed(String name) {
        return answers.typed(name);
    }

    public boolean has(String name, String value) {
        return answers.has(name, value);
    }

    /// The same form with its messages where it asks for what they are about.
    public Form with(UnaryOperator<List<FieldMessage>> placed) {
        return new Form(key, answers, placed.apply(messages));
    }

    /// Whether anything was typed, or is wrong, in the fields whose names begin like this.
    public boolean isAbout(String prefix) {
        return answers.isAbout(prefix)
                || messages.stream().anyMatch(message -> message.field().startsWith(prefix));
    }

    /// Whether something is wrong with a field of it, and not only with the whole.
    public boolean concernsFields() {
        return messages.stream().anyMatch(message -> !message.field().isEmpty());
    }

    public @Nullable String error(String name) {
        for (FieldMessage message : messages) {
            if (message.field().equals(name)) {
                return message.message();
            }
        }
        return null;
    }

    /// The id of a field in the page.
    public String id(String name) {
        return idOf(name);
    }

    public static String idOf(String name) {
        return name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }
}
