package pe.kuska.tracking.shelters.api;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a shelter stands. */
@Schema(name = "ShelterAddress")
record AddressResponse(Optional<String> address) {}
