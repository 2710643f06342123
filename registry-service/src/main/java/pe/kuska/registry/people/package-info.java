/** The people behind the cases: one person, one CUV, many source records, each identity sealed in the vault. Whether two records are the same person is decided in identification. */
@NullMarked
package pe.kuska.registry.people;

import org.jspecify.annotations.NullMarked;
