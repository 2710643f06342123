package pe.kuska.gateway.web.policies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import pe.kuska.gateway.web.form.Choice;

/// The policies and plans that a form lets choose from: those whose catalogues the indicators service has.
@ApplicationScoped
public class PolicyChoices {
    private final PolicyProgressReports policies;

    PolicyChoices(@RestClient PolicyProgressReports policies) {
        this.policies = policies;
    }

    public List<Choice> all() {
        return policies.all().items().stream()
                .map(policy -> new Choice(policy.code(), policy.code() + " · " + policy.name()))
                .toList();
    }
}
