package pe.kuska.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A record as the registry's API takes a person. */
public final class PersonJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private PersonJson() {}

    /** The person of a record, with its number, institution and system beside the identity. */
    public static String of(SourceRecord record) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            write(json, record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static void write(JsonGenerator json, SourceRecord record) throws IOException {
        json.writeStartObject();
        field(json, "sourceRecordId", record.sourceRecordId());
        field(json, "institution", record.institution());
        field(json, "system", record.system());
        field(json, "role", record.role());
        if (!record.documents().isEmpty()) {
            json.writeArrayFieldStart("documents");
            for (SourceRecord.Document document : record.documents()) {
                json.writeStartObject();
                field(json, "type", document.type());
                field(json, "number", document.number());
                field(json, "country", document.country());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeObjectFieldStart("names");
        field(json, "given", record.given());
        field(json, "firstSurname", record.firstSurname());
        field(json, "secondSurname", record.secondSurname());
        if (!record.alias().isEmpty()) {
            json.writeArrayFieldStart("alias");
            for (String alias : record.alias()) {
                json.writeString(alias);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        field(json, "birthDate", record.birthDate());
        number(json, "birthYear", record.birthYear());
        number(json, "estimatedAge", record.estimatedAge());
        field(json, "sex", record.sex());
        field(json, "nationality", record.nationality());
        if (record.birthplaceUbigeo() != null || record.birthplaceCountry() != null) {
            json.writeObjectFieldStart("birthplace");
            field(json, "ubigeo", record.birthplaceUbigeo());
            field(json, "country", record.birthplaceCountry());
            json.writeEndObject();
        }
        SourceRecord.Residence residence = record.residence();
        if (residence.isKnown()) {
            json.writeObjectFieldStart("residence");
            field(json, "ubigeo", residence.ubigeo());
            field(json, "region", residence.region());
            field(json, "district", residence.district());
            field(json, "address", residence.address());
            field(json, "phone", residence.phone());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void field(JsonGenerator json, String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private static void number(JsonGenerator json, String name, @Nullable Integer value) throws IOException {
        if (value != null) {
            json.writeNumberField(name, value);
        }
    }
}
