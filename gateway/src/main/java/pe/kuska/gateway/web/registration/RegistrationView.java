package pe.kuska.gateway.web.registration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pe.kuska.gateway.web.cases.CaseLabels;
import pe.kuska.gateway.web.cases.FactRows;
import pe.kuska.gateway.web.form.Form;
import pe.kuska.gateway.web.page.Page;

/// The registration form as it is shown: which step, which people, what the register says beside it.
public record RegistrationView(
        Form form,
        RegistrationChoices choices,
        List<StepShown> steps,
        List<PersonInForm> people,
        FactRows rows,
        List<Review.Part> review,
        Panels.@Nullable Matches matches,
        Panels.@Nullable Classification classification) {

    /// A step; its part of the form is open when the step is now or something in it has to be corrected.
    public record StepShown(RegistrationStep step, String label, boolean now, boolean open) {}

    static RegistrationView of(
            Form form, RegistrationStep now, RegistrationChoices choices, CaseLabels labels, Page page) {
        RegistrationWords words = page.language().words(RegistrationWords.class);
        return new RegistrationView(
                form,
                choices,
                Arrays.stream(RegistrationStep.values())
                        .map(step -> new StepShown(
                                step, step.label(words), step == now, step == now || hasToBeCorrected(step, form)))
                        .toList(),
                IntStream.range(0, PersonInForm.count(form.answers()))
                        .mapToObj(PersonInForm::new)
                        .toList(),
                FactRows.ofNewCase(form.answers(), labels, page),
                now == RegistrationStep.REVIEW ? new Review(form.answers(), choices, labels, page).parts() : List.of(),
                null,
                null);
    }

    private static boolean hasToBeCorrected(RegistrationStep step, Form form) {
        return form.messages().stream()
                .anyMatch(message -> !message.field().isEmpty() && RegistrationStep.ofField(message.field()) == step);
    }

    RegistrationView with(Panels.Matches found) {
        return new RegistrationView(form, choices, steps, people, rows, review, found, classification);
    }

    RegistrationView with(Panels.Classification guidance) {
        return new RegistrationView(form, choices, steps, people, rows, review, matches, guidance);
    }

    public StepShown facts() {
        return steps.get(RegistrationStep.FACTS.ordinal());
    }

    public StepShown peopleStep() {
        return steps.get(RegistrationStep.PEOPLE.ordinal());
    }

    public StepShown route() {
        return steps.get(RegistrationStep.ROUTE.ordinal());
    }

    public StepShown reviewStep() {
        return steps.get(RegistrationStep.REVIEW.ordinal());
    }

    /// Where Enter leads.
    public String onward() {
        for (StepShown step : steps) {
            if (step.now() && step.step() != RegistrationStep.REVIEW) {
                return RegistrationStep.values()[step.step().ordinal() + 1].path();
            }
        }
        return "registrar";
    }

    /// What a further person looks like before anybody has typed anything: a script copies it.
    public PersonInForm pattern() {
        return new PersonInForm(99);
    }

    public boolean severalPeople() {
        return people.size() > 1;
    }
}
