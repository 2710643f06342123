package pe.kuska.gateway.web.registration;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a button of the form asks for. Without JavaScript each is a page load; with it most happen on the device.
sealed interface RegistrationMove {
    record To(RegistrationStep step) implements RegistrationMove {}

    record AddPerson() implements RegistrationMove {}

    record RemovePerson(PersonInForm person) implements RegistrationMove {}

    record LookFor(PersonInForm person) implements RegistrationMove {}

    record Classify() implements RegistrationMove {}

    record UseCrime(String code) implements RegistrationMove {}

    record Send() implements RegistrationMove {}

    Pattern NAMED = Pattern.compile("(quitar|buscar)-([0-9]{1,2})|delito-([0-9A-Z-]{1,12})");

    /// Sending is what a form without any button asks for.
    static RegistrationMove of(String button) {
        Optional<RegistrationStep> step = RegistrationStep.of(button);
        if (step.isPresent()) {
            return new To(step.get());
        }
        Matcher named = NAMED.matcher(button);
        if (named.matches()) {
            if (named.group(3) != null) {
                return new UseCrime(named.group(3));
            }
            PersonInForm person = new PersonInForm(Integer.parseInt(named.group(2)));
            return named.group(1).equals("quitar") ? new RemovePerson(person) : new LookFor(person);
        }
        return switch (button) {
            case "agregar" -> new AddPerson();
            case "clasificar" -> new Classify();
            default -> new Send();
        };
    }
}
