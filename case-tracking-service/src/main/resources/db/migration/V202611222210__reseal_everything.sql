-- A rotation of the keys reaches everything that is sealed, so that a key that was lost to somebody opens nothing any more.
GRANT UPDATE (sealed_account) ON alert TO ${app};
GRANT UPDATE (sealed_explanation) ON emergency_access TO ${app};
GRANT UPDATE (sealed_notes) ON hand_over TO ${app};
GRANT UPDATE (sealed_notes) ON identity_restitution TO ${app};
GRANT UPDATE (sealed_text) ON plan_action TO ${app};
GRANT UPDATE (sealed_notes) ON referral TO ${app};
GRANT UPDATE (sealed_address) ON shelter TO ${app};
