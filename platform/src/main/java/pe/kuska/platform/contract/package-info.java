/** What the document of every API says about all operations alike, so that no operation has to say it itself. */
@NullMarked
@OpenAPIDefinition(
        info = @Info(title = "Kuska", version = "1.0.0"),
        components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)))
package pe.kuska.platform.contract;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.NullMarked;
import pe.kuska.platform.problem.Problem;
