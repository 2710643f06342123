package pe.kuska.gateway.web.form;

import java.util.ArrayList;
import java.util.List;

/// What has to be said before a form can be sent, and was not; each with the words that ask for it.
public final class Missing {
    private final Answers answers;
    private final List<FieldMessage> messages = new ArrayList<>();

    private Missing(Answers answers) {
        this.answers = answers;
    }

    public static Missing in(Answers answers) {
        return new Missing(answers);
    }

    /// What was found wrong while the answers were read.
    public static Missing in(Answers answers, List<FieldMessage> found) {
        Missing missing = new Missing(answers);
        missing.messages.addAll(found);
        return missing;
    }

    public Missing unlessTyped(String name, String complaint) {
        return unless(!answers.typed(name).isEmpty(), name, complaint);
    }

    public Missing unlessDate(String name, String complaint) {
        return unless(Dates.read(answers, name).isPresent(), name, complaint);
    }

    /// A date that may be left out; typed, it has to exist.
    public Missing unlessDateOrNothing(String name, String complaint) {
        return Dates.isTyped(answers, name) ? unlessDate(name, complaint) : this;
    }

    public Missing unless(boolean said, String name, String complaint) {
        if (!said) {
            messages.add(new FieldMessage(name, complaint));
        }
        return this;
    }

    boolean isNothing() {
        return messages.isEmpty();
    }

    Answers answers() {
        return answers;
    }

    List<FieldMessage> messages() {
        return List.copyOf(messages);
    }
}
