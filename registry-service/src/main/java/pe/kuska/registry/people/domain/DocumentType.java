package pe.kuska.registry.people.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Identity documents as the official list names them, and how far each one identifies somebody. */
public enum DocumentType {
    DNI("[0-9]{8}", Issuer.PERU, Strength.IDENTIFIES),
    CE("[A-Z0-9]{9}", Issuer.PERU, Strength.IDENTIFIES),
    PAS("[A-Z0-9]{5,15}", Issuer.STATED, Strength.IDENTIFIES),
    PTP("[A-Z0-9]{5,15}", Issuer.PERU, Strength.IDENTIFIES),
    CPP("[A-Z0-9]{5,15}", Issuer.PERU, Strength.IDENTIFIES),
    CIE("[A-Z0-9]{5,15}", Issuer.STATED, Strength.IDENTIFIES),
    CSR("[A-Z0-9]{5,15}", Issuer.PERU, Strength.IDENTIFIES),
    /** Birth certificate: its number may be a CUI or that of a book of a municipality, so it only hints. */
    PN("[A-Z0-9]{1,20}", Issuer.STATED, Strength.HINTS),
    /** The person has no document. */
    SD("", Issuer.STATED, Strength.NOTHING),
    /** Nobody asked, or nobody wrote it down. */
    NP("", Issuer.STATED, Strength.NOTHING);

    private enum Issuer {
        PERU,
        STATED
    }

    private enum Strength {
        IDENTIFIES,
        HINTS,
        NOTHING
    }

    private final Pattern shape;
    private final Issuer issuer;
    private final Strength strength;

    DocumentType(String shape, Issuer issuer, Strength strength) {
        this.shape = Pattern.compile(shape);
        this.issuer = issuer;
        this.strength = strength;
    }

    public static Optional<DocumentType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.name().equals(code)).findFirst();
    }

    /** Whether a document of this type has a number at all. */
    public boolean hasNumber() {
        return strength != Strength.NOTHING;
    }

    /** Whether only Peru issues it, so that the country need not be stated. */
    public boolean issuedByPeru() {
        return issuer == Issuer.PERU;
    }

    /** Whether the same number, of the same country, means the same person. */
    public boolean identifies() {
        return strength == Strength.IDENTIFIES;
    }

    /** Whether a person keeps one number for life: two different ones are then two persons, or a typing error. */
    public boolean keptForLife() {
        return this == DNI;
    }

    boolean fits(String number) {
        return shape.matcher(number).matches();
    }
}
