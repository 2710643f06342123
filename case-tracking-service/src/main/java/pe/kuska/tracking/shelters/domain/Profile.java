package pe.kuska.tracking.shelters.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Whom a shelter takes in.
 *
 * @param withChildren whether somebody can come with their children
 */
@Embeddable
public record Profile(
        boolean women,
        boolean men,
        @Column(name = "min_age") int minAge,
        @Column(name = "max_age") int maxAge,
        @Column(name = "with_children") boolean withChildren) {

    public Profile {
        if (minAge < 0 || maxAge < minAge) {
            throw new IllegalArgumentException("ages run from the youngest to the oldest");
        }
    }

    /**
     * Whether somebody fits.
     *
     * @param sex a code of the list {@code sexo}; whoever did not say is for the shelter to judge
     */
    public boolean takes(String sex, int age, int children) {
        boolean bySex =
                switch (sex) {
                    case "MUJER" -> women;
                    case "HOMBRE" -> men;
                    default -> true;
                };
        return bySex && age >= minAge && age <= maxAge && (children == 0 || withChildren);
    }

    /**
     * Whether somebody who was taken in elsewhere may come here, as far as that tells who they are: not their age, for who
     * turns eighteen goes on to a shelter for adults.
     */
    public boolean mayTakeFrom(Profile former, int children) {
        boolean sameSex = women && former.women || men && former.men;
        return sameSex && (children == 0 || withChildren);
    }
}
