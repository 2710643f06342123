package pe.kuska.gateway.web.shelters;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.form.Answers;
import pe.kuska.gateway.web.form.FieldMessage;

/// For whom a bed is sought. It goes to the tracking service to be compared, and is kept nowhere.
record Profile(
        String department,
        String sex,
        int age,
        int children,
        @Nullable String personCode) {
    private static final int OLDEST = 120;
    private static final int MOST_CHILDREN = 15;

    static List<FieldMessage> missing(Answers answers, ShelterWords words) {
        List<FieldMessage> messages = new ArrayList<>();
        if (answers.typed("department").isEmpty()) {
            messages.add(new FieldMessage("department", words.missingDepartment()));
        }
        if (answers.typed("sex").isEmpty()) {
            messages.add(new FieldMessage("sex", words.missingSex()));
        }
        if (!isNumber(answers.typed("age"), OLDEST)) {
            messages.add(new FieldMessage("age", words.missingAge()));
        }
        if (!answers.typed("children").isEmpty() && !isNumber(answers.typed("children"), MOST_CHILDREN)) {
            messages.add(new FieldMessage("children", words.badChildren()));
        }
        return messages;
    }

    static Profile of(Answers answers) {
        return new Profile(
                answers.typed("department"),
                answers.typed("sex"),
                Integer.parseInt(answers.typed("age")),
                answers.typed("children").isEmpty() ? 0 : Integer.parseInt(answers.typed("children")),
                answers.orNull("personCode"));
    }

    static boolean isNumber(String typed, int most) {
        return typed.matches("\\d{1,3}") && Integer.parseInt(typed) <= most;
    }

    @Override
    public String toString() {
        return "Profile[reserved]";
    }
}
