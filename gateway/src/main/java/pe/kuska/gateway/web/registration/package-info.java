/// The guided registration of a case: facts, people, route, review. What is typed travels with the form from step to
/// step and is kept nowhere here.
@NullMarked
package pe.kuska.gateway.web.registration;

import org.jspecify.annotations.NullMarked;
