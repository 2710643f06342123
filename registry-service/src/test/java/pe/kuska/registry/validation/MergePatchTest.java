package pe.kuska.registry.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of RFC 7396, appendix A, as far as they have objects on top. */
class MergePatchTest {

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a':'b'}       | {'a':'c'}             | {'a':'c'}",
                "{'a':'b'}       | {'b':'c'}             | {'a':'b','b':'c'}",
                "{'a':'b'}       | {'a':null}            | {}",
                "{'a':'b','b':'c'} | {'a':null}          | {'b':'c'}",
                "{'a':['b']}     | {'a':'c'}             | {'a':'c'}",
                "{'a':'c'}       | {'a':['b']}           | {'a':['b']}",
                "{'a':{'b':'c'}} | {'a':{'b':'d','c':null}} | {'a':{'b':'d'}}",
                "{'e':null}      | {'a':1}               | {'e':null,'a':1}",
                "{}              | {'a':{'bb':{'ccc':null}}} | {'a':{'bb':{}}}"
            },
            quoteCharacter = '"')
    void isAppliedAsTheStandardSays(String target, String patch, String expected) throws JsonProcessingException {
        assertThat(MergePatch.apply(read(target), read(patch))).isEqualTo(read(expected));
    }

    private ObjectNode read(String written) throws JsonProcessingException {
        return (ObjectNode) json.readTree(written.replace('\'', '"'));
    }
}
