package pe.kuska.registry.identification.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.domain.Birth;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.Sex;

/** The linkage model at work: weighs two identities field by field and says how probably they are of one person. */
public final class Linkage {

    private static final double MOST_FROM_HOUSEHOLD = 14;
    private static final double LEAST_FROM_HOUSEHOLD = -4.5;
    private static final double DAYS_OF_YEAR = 365.25;

    private final LinkageModel model;
    private final NameEvidence names;
    private final RegisterStatistics register;

    /** A model over what a register knows of itself. */
    public Linkage(LinkageModel model, RegisterStatistics register) {
        this.model = model;
        this.register = register;
        this.names = new NameEvidence(model, register);
    }

    public LinkageModel model() {
        return model;
    }

    NameEvidence names() {
        return names;
    }

    public Comparison compare(ComparableIdentity one, ComparableIdentity other) {
        Identity a = one.identity();
        Identity b = other.identity();
        NameEvidence.Names compared = names.compare(one, other);
        List<FieldComparison> fields = new ArrayList<>(Field.values().length);
        fields.add(field(Field.DOCUMENT, DocumentEvidence.compare(a.documents(), b.documents())));
        fields.add(compared.surnames());
        fields.add(compared.given());
        fields.add(birth(a.birth(), b.birth()));
        fields.add(field(Field.SEX, sexes(a.sex(), b.sex())));
        fields.add(field(Field.NATIONALITY, nationalities(a.nationality(), b.nationality())));
        fields.add(field(Field.BIRTHPLACE, PlaceEvidence.birthplaces(one.birthplace(), other.birthplace())));
        addHousehold(fields, one, other);
        return judged(fields);
    }

    /** Where two people live, their address and their telephone go together: as one they count only so much. */
    private void addHousehold(List<FieldComparison> fields, ComparableIdentity one, ComparableIdentity other) {
        FieldComparison residence =
                field(Field.RESIDENCE, PlaceEvidence.residences(one.residence(), other.residence()));
        FieldComparison address = field(Field.ADDRESS, PlaceEvidence.addresses(one.address(), other.address()));
        FieldComparison phone = field(Field.PHONE, PlaceEvidence.phones(one.phone(), other.phone()));
        double sum = residence.weight() + address.weight() + phone.weight();
        double part = sum > MOST_FROM_HOUSEHOLD
                ? MOST_FROM_HOUSEHOLD / sum
                : sum < LEAST_FROM_HOUSEHOLD ? LEAST_FROM_HOUSEHOLD / sum : 1;
        fields.add(scaled(residence, part));
        fields.add(scaled(address, part));
        fields.add(scaled(phone, part));
    }

    private static FieldComparison scaled(FieldComparison field, double part) {
        return part == 1
                ? field
                : new FieldComparison(field.field(), field.finding(), field.weight() * part, field.kinWeight() * part);
    }

    private Comparison judged(List<FieldComparison> fields) {
        long persons = Math.max(register.persons(), model.prior().smallestRegister());
        double start = LinkageModel.log2(register.known() / persons);
        double same = start;
        double kin = LinkageModel.log2(register.relatives() / persons);
        for (FieldComparison field : fields) {
            same += field.weight();
            kin += field.kinWeight();
        }
        double odds = Math.exp(same * LN2);
        double oddsOfKin = Math.exp(kin * LN2);
        double probability = odds / (odds + oddsOfKin + 1);
        double kinProbability = oddsOfKin / (odds + oddsOfKin + 1);
        return new Comparison(fields, start, -LinkageModel.log2(1 + oddsOfKin), probability, kinProbability);
    }

    private static final double LN2 = Math.log(2);

    private FieldComparison field(Field field, Finding finding) {
        return new FieldComparison(field, finding, model.weight(finding), model.kinWeight(finding));
    }

    /** A day in common counts by how many were born in that year. */
    private FieldComparison birth(Birth one, Birth other) {
        Finding finding = BirthEvidence.compare(one, other);
        LinkageModel.Chances chances = model.findings().get(finding);
        if (chances == null || one.date() == null || finding.agreement() == Agreement.UNKNOWN) {
            return field(Field.BIRTH, finding);
        }
        return switch (finding) {
            case BIRTH_SAME -> {
                double chance = register.ofBirthYear(one.date().getYear()) / DAYS_OF_YEAR;
                yield new FieldComparison(
                        Field.BIRTH,
                        finding,
                        LinkageModel.log2(chances.same() / chance),
                        LinkageModel.log2(chances.kin() / chance));
            }
            default -> field(Field.BIRTH, finding);
        };
    }

    private static Finding sexes(Sex one, Sex other) {
        if (one == Sex.NOT_STATED || other == Sex.NOT_STATED) {
            return Finding.SEX_UNKNOWN;
        }
        return one == other ? Finding.SEX_SAME : Finding.SEX_OTHER;
    }

    private static Finding nationalities(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return Finding.NATIONALITY_UNKNOWN;
        }
        if (!one.equals(other)) {
            return Finding.NATIONALITY_OTHER;
        }
        return one.equals("PE") ? Finding.NATIONALITY_SAME : Finding.NATIONALITY_SAME_FOREIGN;
    }
}
