-- Nobody is sent on without a legal basis; what was sent before it was asked for stays as it was said.

ALTER TABLE referral ADD CONSTRAINT referral_has_its_legal_basis
    CHECK (legal_basis IS NOT NULL OR sent_at < timestamptz '2026-11-22 12:00:00Z');
