/** The case and its rules: what may be registered, what is doubtful, how it changes and keeps its history. */
@NullMarked
package pe.kuska.registry.cases.domain;

import org.jspecify.annotations.NullMarked;
