/** The rules of classification and how they meet the facts. */
@NullMarked
package pe.kuska.registry.classification.domain;

import org.jspecify.annotations.NullMarked;
