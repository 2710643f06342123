package pe.kuska.registry.people.domain;

import java.util.List;

/** Under which keys an identity is filed in the vault, and looked for. How names are heard is decided in identification. */
public interface Filing {

    /** All keys of an identity. */
    List<FilingKey> keysOf(Identity identity);
}
