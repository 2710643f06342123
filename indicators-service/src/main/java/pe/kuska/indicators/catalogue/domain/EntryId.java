package pe.kuska.indicators.catalogue.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An element's code within its policy. */
@Embeddable
public record EntryId(
        @Column(name = "policy") String policy,
        @Column(name = "code") String code) {}
