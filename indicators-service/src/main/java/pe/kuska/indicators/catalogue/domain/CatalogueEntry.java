package pe.kuska.indicators.catalogue.domain;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** An element of a policy: the code and kind that stay while everything said about it may change. */
@Entity
@Table(name = "catalogue_entry")
public class CatalogueEntry {

    @EmbeddedId
    private EntryId id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private EntryKind kind;

    @Column(nullable = false)
    private int position;

    @SuppressWarnings("NullAway.Init")
    protected CatalogueEntry() {}

    public CatalogueEntry(EntryId id, EntryKind kind, int position) {
        this.id = id;
        this.kind = kind;
        this.position = position;
    }

    public EntryId id() {
        return id;
    }

    public EntryKind kind() {
        return kind;
    }

    public int position() {
        return position;
    }

    /** Makes room for a new element before it; the order among those known never changes. */
    public void moveTo(int newPosition) {
        position = newPosition;
    }
}
