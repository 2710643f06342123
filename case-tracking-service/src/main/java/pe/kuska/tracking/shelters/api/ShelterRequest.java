package pe.kuska.tracking.shelters.api;

import static pe.kuska.tracking.http.Answers.blankToNull;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pe.kuska.tracking.followup.domain.Office;
import pe.kuska.tracking.shelters.RegisterShelter;
import pe.kuska.tracking.shelters.domain.Contact;
import pe.kuska.tracking.shelters.domain.Profile;

/** What an institution says of a shelter. */
@Schema(name = "RegisterShelter")
record ShelterRequest(
        @NotBlank @Size(max = 64) @Schema(description = "Lista shelter_kind", examples = "CAR")
        String kind,

        @NotBlank @Size(max = 120) @Schema(description = "Cómo se llama, sin su dirección")
        String name,

        @NotBlank @Size(max = 32) String institution,
        @NotBlank @Size(max = 32) String unit,

        @NotNull @Pattern(regexp = "0[1-9]|1\\d|2[0-5]") @Schema(description = "Departamento (ubigeo)")
        String department,

        boolean women,
        boolean men,
        @Min(0) @Max(120) int minAge,
        @Min(0) @Max(120) int maxAge,
        boolean withChildren,
        @Min(0) @Max(500) int capacity,

        @Nullable
        @Size(max = 400)
        @Schema(description = "Se guarda cifrada; la lee quien lleva o atiende allí a alguien que el espacio aceptó")
        String address,

        @Nullable
        @Pattern(regexp = "\\d{6}")
        @Schema(description = "Distrito (ubigeo). Lo único que se dice de dónde queda")
        String district,

        @Nullable @Pattern(regexp = "[0-9 +()-]{6,20}") @Schema(description = "Teléfono de guardia, a toda hora")
        String dutyPhone) {

    @AssertTrue(message = "Un espacio de acogida recibe a mujeres, a hombres o a ambos")
    @Schema(hidden = true)
    public boolean isForSomebody() {
        return women || men;
    }

    @AssertTrue(message = "La edad máxima no es menor que la mínima")
    @Schema(hidden = true)
    public boolean isWithAgesInOrder() {
        return maxAge >= minAge;
    }

    RegisterShelter.Command toCommand() {
        return new RegisterShelter.Command(
                kind,
                name,
                new Office(institution, unit),
                department,
                new Profile(women, men, minAge, maxAge, withChildren),
                capacity,
                new Contact(blankToNull(district), blankToNull(dutyPhone)),
                blankToNull(address));
    }
}
