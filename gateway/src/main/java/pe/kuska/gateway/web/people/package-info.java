/// A victim's path of care, under the code that stands for her, and referring her onwards.
@NullMarked
package pe.kuska.gateway.web.people;

import org.jspecify.annotations.NullMarked;
