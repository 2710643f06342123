package pe.kuska.indicators.opendata.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import pe.kuska.indicators.opendata.domain.Dictionary;

/** The dictionary of the open data. */
@Schema(name = "OpenDataDictionary")
public record DictionaryResponse(String policy, List<Dictionary> columns) {}
