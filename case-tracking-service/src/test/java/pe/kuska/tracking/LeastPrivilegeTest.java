package pe.kuska.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pe.kuska.tracking.Requests.sent;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pe.kuska.testing.TestDatabase;

/** What the service's login cannot do, whatever a bug or an intruder tries. */
@TrackingTest
class LeastPrivilegeTest {

    @Inject
    Registry registry;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM victim_in_case",
                "UPDATE victim_in_case SET person_code = 'X'",
                "DELETE FROM timeline_step",
                "UPDATE timeline_step SET institution = 'X'",
                "DELETE FROM identity_lead",
                "UPDATE identity_lead SET leads_to = 'X'",
                "DELETE FROM referral",
                "UPDATE referral SET to_unit = 'X'",
                "DELETE FROM referral_step",
                "UPDATE referral_step SET reason = 'X'",
                "UPDATE timer SET due_at = now()",
                "DELETE FROM timer",
                "UPDATE alert SET received_at = now()",
                "UPDATE stay SET person_code = 'X'",
                "DELETE FROM attention_session",
                "UPDATE hand_over SET given_by = 'X'",
                "UPDATE hand_over SET notes_digest = NULL",
                "UPDATE protection_measure SET kind = 'X'",
                "UPDATE plan_action SET due_on = now()",
                "DELETE FROM plan_signature",
                "UPDATE evaluation_score SET score = 1",
                "UPDATE assignment SET responsible = 'X'",
                "DELETE FROM repatriation_share",
                "UPDATE identity_restitution SET person_code = 'X'",
                "DELETE FROM child_situation",
                "UPDATE child_situation SET person_code = 'X'",
                "UPDATE emergency_access SET ends_at = now()",
                "DELETE FROM emergency_access_use",
                "DELETE FROM notice",
                "DROP TABLE referral",
                "CREATE TABLE mine (a int)",
                "TRUNCATE timeline_step"
            })
    void theServiceOnlyAddsFactsAndMovesReferrals(String statement) {
        assertRefused(statement, "42501");
    }

    /** The service may seal anew with another key, and nothing else: who has its login and no key can destroy nothing. */
    @Test
    void whatIsSealedIsNeitherEmptiedNorReplaced() {
        Map<String, Object> referral = Requests.referralOf(registry.victimOf("PNP", "DIRCTPTIM"));
        referral.put("notes", "Tiene miedo.");
        String id = Requests.send("registrador.pnp", referral)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String where = " WHERE id = '" + id + "'";
        assertRefused("UPDATE referral SET sealed_notes = NULL" + where, "42501");
        assertRefused(
                "UPDATE referral SET sealed_notes = substring(sealed_notes FROM 1 FOR 5) || sealed_notes" + where,
                "42501");
    }

    @Test
    void theDatabaseRepeatsTheRulesOfTheDomain() {
        sent("registrador.pnp", registry.victimOf("PNP", "DIRCTPTIM"));
        assertRefused("UPDATE referral SET status = 'LOST'", "23514");
        assertRefused(
                "INSERT INTO timeline_step (event_id, type, occurred_at, recorded_at, institution)"
                        + " VALUES (gen_random_uuid(), 'CaseRegistered', now(), now(), 'PNP')",
                "23514");
        assertRefused(
                "INSERT INTO referral_step (referral_id, position, event, occurred_at, done_by)"
                        + " SELECT id, 9, 'REJECTED', now(), 'x' FROM referral LIMIT 1",
                "23514");
        assertRefused(
                "INSERT INTO identity_lead (event_id, code, leads_to, revision, occurred_at)"
                        + " VALUES (gen_random_uuid(), 'A', '', 1, now())",
                "23514");
    }

    private static void assertRefused(String sql, String state) {
        assertThatThrownBy(() -> {
                    try (Connection connection = TestDatabase.current().asService();
                            Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo(state));
    }
}
