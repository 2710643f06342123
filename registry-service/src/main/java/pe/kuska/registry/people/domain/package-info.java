/** What a source said about a person, and the code by which everybody else knows that person. */
@NullMarked
package pe.kuska.registry.people.domain;

import org.jspecify.annotations.NullMarked;
