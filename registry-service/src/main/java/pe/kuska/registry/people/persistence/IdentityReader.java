package pe.kuska.registry.people.persistence;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pe.kuska.registry.people.domain.Birth;
import pe.kuska.registry.people.domain.Birthplace;
import pe.kuska.registry.people.domain.DocumentType;
import pe.kuska.registry.people.domain.Identity;
import pe.kuska.registry.people.domain.IdentityDocument;
import pe.kuska.registry.people.domain.PersonNames;
import pe.kuska.registry.people.domain.Residence;
import pe.kuska.registry.people.domain.Sex;
import pe.kuska.registry.territory.domain.Ubigeo;

/**
 * Reads the written form of an identity field by field: a dozen are opened for every person who is registered, and finding
 * out by reflection what a record is made of cost more than unsealing it. What it does not know it skips.
 */
final class IdentityReader {

    private final JsonParser json;

    IdentityReader(JsonParser json) {
        this.json = json;
    }

    /** What to do with one field of an object; the parser stands on its value. */
    private interface OnField {
        void read(String name) throws IOException;
    }

    Identity identity() throws IOException {
        json.nextToken();
        var read = new Object() {
            PersonNames names = PersonNames.UNKNOWN;
            List<IdentityDocument> documents = List.of();
            Birth birth = Birth.UNKNOWN;
            Sex sex = Sex.NOT_STATED;

            @Nullable
            String nationality;

            Birthplace birthplace = Birthplace.UNKNOWN;
            Residence residence = Residence.UNKNOWN;
            List<String> languages = List.of();
            Map<String, String> extra = Map.of();
        };
        fields(name -> {
            switch (name) {
                case "names" -> read.names = names();
                case "documents" -> read.documents = documents();
                case "birth" -> read.birth = birth();
                case "sex" -> read.sex = Sex.valueOf(json.getText());
                case "nationality" -> read.nationality = json.getText();
                case "birthplace" -> read.birthplace = birthplace();
                case "residence" -> read.residence = residence();
                case "languages" -> read.languages = texts();
                case "extra" -> read.extra = extra();
                default -> json.skipChildren();
            }
        });
        return new Identity(
                read.names,
                read.documents,
                read.birth,
                read.sex,
                read.nationality,
                read.birthplace,
                read.residence,
                read.languages,
                read.extra);
    }

    private PersonNames names() throws IOException {
        var read = new Object() {
            @Nullable
            String given;

            @Nullable
            String firstSurname;

            @Nullable
            String secondSurname;

            List<String> alias = List.of();
        };
        fields(name -> {
            switch (name) {
                case "given" -> read.given = json.getText();
                case "firstSurname" -> read.firstSurname = json.getText();
                case "secondSurname" -> read.secondSurname = json.getText();
                case "alias" -> read.alias = texts();
                default -> json.skipChildren();
            }
        });
        return new PersonNames(read.given, read.firstSurname, read.secondSurname, read.alias);
    }

    private List<IdentityDocument> documents() throws IOException {
        List<IdentityDocument> documents = new ArrayList<>(2);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            documents.add(document());
        }
        return documents;
    }

    private IdentityDocument document() throws IOException {
        var read = new Object() {
            DocumentType type = DocumentType.NP;
            String number = "";

            @Nullable
            String country;
        };
        fields(name -> {
            switch (name) {
                case "type" -> read.type = DocumentType.valueOf(json.getText());
                case "number" -> read.number = json.getText();
                case "country" -> read.country = json.getText();
                default -> json.skipChildren();
            }
        });
        return new IdentityDocument(read.type, read.number, read.country);
    }

    private Birth birth() throws IOException {
        var read = new Object() {
            @Nullable
            LocalDate date;

            @Nullable
            Integer year;

            @Nullable
            Integer estimatedAge;

            @Nullable
            LocalDate estimatedOn;
        };
        fields(name -> {
            switch (name) {
                case "date" -> read.date = LocalDate.parse(json.getText());
                case "year" -> read.year = json.getIntValue();
                case "estimatedAge" -> read.estimatedAge = json.getIntValue();
                case "estimatedOn" -> read.estimatedOn = LocalDate.parse(json.getText());
                default -> json.skipChildren();
            }
        });
        return new Birth(read.date, read.year, read.estimatedAge, read.estimatedOn);
    }

    private Birthplace birthplace() throws IOException {
        var read = new Object() {
            @Nullable
            Ubigeo ubigeo;

            @Nullable
            String country;

            @Nullable
            String text;
        };
        fields(name -> {
            switch (name) {
                case "ubigeo" -> read.ubigeo = ubigeo();
                case "country" -> read.country = json.getText();
                case "text" -> read.text = json.getText();
                default -> json.skipChildren();
            }
        });
        return new Birthplace(read.ubigeo, read.country, read.text);
    }

    private Residence residence() throws IOException {
        Map<String, String> texts = new HashMap<>();
        var read = new Object() {
            @Nullable
            Ubigeo ubigeo;
        };
        fields(name -> {
            if (name.equals("ubigeo")) {
                read.ubigeo = ubigeo();
            } else if (json.currentToken() == JsonToken.VALUE_STRING) {
                texts.put(name, json.getText());
            } else {
                json.skipChildren();
            }
        });
        return new Residence(
                read.ubigeo,
                texts.get("country"),
                texts.get("region"),
                texts.get("district"),
                texts.get("address"),
                texts.get("postcode"),
                texts.get("phone"));
    }

    private @Nullable Ubigeo ubigeo() throws IOException {
        var read = new Object() {
            @Nullable
            Ubigeo ubigeo;
        };
        fields(name -> {
            if (name.equals("value")) {
                read.ubigeo = new Ubigeo(json.getText());
            } else {
                json.skipChildren();
            }
        });
        return read.ubigeo;
    }

    private Map<String, String> extra() throws IOException {
        Map<String, String> extra = new HashMap<>();
        fields(name -> extra.put(name, json.getText()));
        return extra;
    }

    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>(2);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(json.getText());
        }
        return texts;
    }

    /** Goes through the object the parser stands on; what is null is as if it were not there. */
    private void fields(OnField onField) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new IOException("an object was expected");
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            if (json.nextToken() != JsonToken.VALUE_NULL) {
                onField.read(name);
            }
        }
    }
}
