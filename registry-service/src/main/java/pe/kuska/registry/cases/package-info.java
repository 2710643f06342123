/** What an institution registers: a complaint, a prosecutor's folder, an operation, with its facts and the people in it. Who those people are is not decided here but in identification. */
@NullMarked
package pe.kuska.registry.cases;

import org.jspecify.annotations.NullMarked;
